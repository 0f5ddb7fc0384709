import type { ToldReason } from '../../domain/eligibility/told-reasons.js';
import type { RepairSnapshot } from './repair-snapshot.js';

export type Creation =
  | { repair: RepairSnapshot }
  | { refused: 'LOCATION_UNKNOWN' | 'TECHNICIAN_UNKNOWN' | 'CREATED_IN_THE_FUTURE' | 'IMEI_DIFFERS' }
  | { refused: 'DISPATCH_ID_TAKEN' | 'DEVICE_IN_REPAIR'; repairId: string }
  | { refused: 'NOT_ELIGIBLE'; reasons: ToldReason[] };
