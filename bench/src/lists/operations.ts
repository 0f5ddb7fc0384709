import { deviceOperations } from './device-operations.js';
import type { Operation } from './operation.js';
import { orderOperations } from './order-operations.js';
import { repairOperations } from './repair-operations.js';
import { returnOperations } from './return-operations.js';

/** The lists of one part of the API; each part has a table of its own among the results. */
export const subjects = {
  'Lists of repairs and devices': [repairOperations, deviceOperations],
  'Lists of orders, parcels and returns': [orderOperations, returnOperations],
} as const;
export type Subject = keyof typeof subjects;

/** What people and systems ask of long lists, about a repair in the middle of so many, for one partner or for staff. */
export function operations(subject: Subject, ofAll: number, tenant: string | null): Operation[] {
  return subjects[subject].flatMap((of) => of(ofAll, tenant));
}
