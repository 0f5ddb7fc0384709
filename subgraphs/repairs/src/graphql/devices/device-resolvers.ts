import { CoverageCheckResolver } from './coverage-check.resolver.js';
import { CoverageResolver } from './coverage.resolver.js';
import { DeviceHistoryResolver } from './device-history.resolver.js';
import { DeviceImportResolver } from './device-import.resolver.js';
import { DeviceResolver } from './device.resolver.js';
import { ImportDevicesMutation } from './import-devices.mutation.js';
import { InstalledBaseResolver } from './installed-base.resolver.js';
import { RecordReplacementMutation } from './record-replacement.mutation.js';
import { RegisterDevicesMutation } from './register-devices.mutation.js';
import { RetireDevicesMutation } from './retire-devices.mutation.js';

/** The ways in to devices and their coverage. */
export const deviceResolvers = [
  DeviceResolver,
  CoverageResolver,
  CoverageCheckResolver,
  DeviceHistoryResolver,
  InstalledBaseResolver,
  RegisterDevicesMutation,
  RetireDevicesMutation,
  RecordReplacementMutation,
  DeviceImportResolver,
  ImportDevicesMutation,
] as const;
