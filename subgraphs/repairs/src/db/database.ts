import { RuleSetCopy } from '@platform/kit/rule-sets/rule-set-copy.entity.js';

import { attachmentEntities } from './attachments/entities.js';
import { RepairImportRejection } from './import/repair-import-rejection.entity.js';
import { RepairImport } from './import/repair-import.entity.js';
import { deviceEntities } from './devices/device-entities.js';
import { knownEntities } from './known/entities.js';
import { orderEntities } from './orders/entities.js';
import { partEntities } from './parts/entities.js';
import { repairEntities } from './repairs/entities.js';
import { seedStockEntities } from './seed-stock/entities.js';
import { returnEntities } from './returns/return-entities.js';
import { Upload } from './import/upload.entity.js';

/** The one PostgreSQL schema of this subgraph. */
export const schema = 'repairs';

export const entities = [
  ...knownEntities,
  ...deviceEntities,
  ...repairEntities,
  ...partEntities,
  ...orderEntities,
  ...seedStockEntities,
  Upload,
  RepairImport,
  RepairImportRejection,
  ...returnEntities,
  ...attachmentEntities,
  RuleSetCopy,
];
