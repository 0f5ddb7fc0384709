import { Device } from '../device.entity.js';
import { ExpressCustomer } from '../express/express-customer.entity.js';
import { ExpressReplacement } from '../express/express-replacement.entity.js';
import { Coverage } from './coverage.entity.js';
import { DeviceImportRejection } from './device-import-rejection.entity.js';
import { DeviceImport } from './device-import.entity.js';
import { InstalledBaseCell, InstalledBaseKept } from './installed-base.entity.js';

/** What is kept of devices. */
export const deviceEntities = [
  Device,
  Coverage,
  InstalledBaseKept,
  InstalledBaseCell,
  DeviceImport,
  DeviceImportRejection,
  ExpressCustomer,
  ExpressReplacement,
];
