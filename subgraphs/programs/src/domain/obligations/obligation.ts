import type { LocalDate } from '@platform/kit/pure/local-date.js';

export const ObligationKind = {
  QUARTERLY_REPAIRS: 'QUARTERLY_REPAIRS',
  CERTIFIED_TECHNICIAN: 'CERTIFIED_TECHNICIAN',
  CONFIDENTIALITY: 'CONFIDENTIALITY',
  PREMISES: 'PREMISES',
  BRAND: 'BRAND',
  EXTENDED_COVERAGE: 'EXTENDED_COVERAGE',
  DEVICE_BASE: 'DEVICE_BASE',
  IOS_TECHNICIAN: 'IOS_TECHNICIAN',
  SERVICE_ACCOUNT: 'SERVICE_ACCOUNT',
  TECHNICIANS_BY_DAY_90: 'TECHNICIANS_BY_DAY_90',
  ACCOUNT_STANDING: 'ACCOUNT_STANDING',
  CREDIT_LINE: 'CREDIT_LINE',
  RETURNS_ON_TIME: 'RETURNS_ON_TIME',
} as const;
export type ObligationKind = keyof typeof ObligationKind;

export const ObligationState = { MET: 'MET', DUE: 'DUE', MISSED: 'MISSED', WAIVED: 'WAIVED', UNKNOWN: 'UNKNOWN' } as const;
export type ObligationState = keyof typeof ObligationState;

export interface Obligation {
  kind: ObligationKind;
  state: ObligationState;
  /** The last day to meet it; null where it holds at all times. */
  dueOn: LocalDate | null;
  reasonCode: string;
  /** The criterion that settles it; null where no criterion judges it. */
  criterion: string | null;
}
