import { Device } from '../device.entity.js';
import { Coverage } from './coverage.entity.js';
import { InstalledBaseCell, InstalledBaseKept } from './installed-base.entity.js';

/** What is kept of devices. */
export const deviceEntities = [
  Device,
  Coverage,
  InstalledBaseKept,
  InstalledBaseCell,
];
