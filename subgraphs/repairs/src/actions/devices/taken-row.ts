import type { DeviceRowProblem } from '../../domain/devices/device-effect.js';

/** What became of a row. */
export const DeviceRowOutcome = { REGISTERED: 'REGISTERED', CHANGED: 'CHANGED', UNCHANGED: 'UNCHANGED', REJECTED: 'REJECTED' } as const;
export type DeviceRowOutcome = keyof typeof DeviceRowOutcome;

export type TakenRow = { outcome: Exclude<DeviceRowOutcome, 'REJECTED'>; deviceId: string } | { outcome: 'REJECTED'; problems: readonly DeviceRowProblem[] };
