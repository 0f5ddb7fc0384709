import { isDeepStrictEqual } from 'node:util';

import type { AuditCase } from './served-audit.js';

export interface Answered {
  data?: unknown;
  errors?: readonly { message: string }[];
}

/** Whether a gateway answers a case as the audit demands: the same data, and errors exactly where it says so. */
export function isAsExpected({ expected }: AuditCase, { data, errors }: Answered): boolean {
  if (!isDeepStrictEqual(data ?? null, expected.data ?? null)) return false;
  return expected.errors === undefined || (errors ?? []).length > 0 === expected.errors;
}
