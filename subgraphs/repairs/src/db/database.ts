import { RuleSetCopy } from '@platform/kit/rule-sets/rule-set-copy.entity.js';

import { Device } from './device.entity.js';
import { KnownLocation } from './known-location.entity.js';
import { KnownOrganization } from './known-organization.entity.js';
import { KnownTechnician } from './known-technician.entity.js';
import { PartLine } from './part-line.entity.js';
import { RepairImportRejection } from './repair-import-rejection.entity.js';
import { RepairImport } from './repair-import.entity.js';
import { Repair } from './repair.entity.js';
import { Upload } from './upload.entity.js';

/** The one PostgreSQL schema of this subgraph. */
export const schema = 'repairs';

export const entities = [KnownOrganization, KnownLocation, KnownTechnician, Device, Repair, PartLine, Upload, RepairImport, RepairImportRejection, RuleSetCopy];
