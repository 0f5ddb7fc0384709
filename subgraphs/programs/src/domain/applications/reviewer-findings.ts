/** What a reviewer found of one criterion; nothing where nobody has looked. */
export type FindingValue = 'ACCEPTED' | 'REJECTED';

export type Findings = Readonly<Partial<Record<string, FindingValue>>>;

/**
 * The criteria of each programme that wait for a reviewer: what cannot be counted or read from an application is found by a
 * person, and by nobody else.
 * @source AASP-05 AASP-08 AASP-09 AASP-10 AASP-11 AASP-12 AASP-13 AASP-14 AASP-48 AASP-49
 */
export const reviewedCriteria = {
  IDS: [],
  SSA: ['SSA.ACCOUNT_STANDING', 'SSA.CREDIT'],
  AASP: [
    'AASP.REGION',
    'AASP.TIME_IN_BUSINESS',
    'AASP.ACCOUNTS',
    'AASP.CREDIT',
    'AASP.BRAND',
    'AASP.PREMISES.DEDICATED_STAFF',
    'AASP.PREMISES.COMMERCIAL_VISITS',
    'AASP.PREMISES.EASY_TO_REACH',
    'AASP.PREMISES.RECEPTION',
    'AASP.PREMISES.SECURED_WORKSHOP',
    'AASP.TRADEMARK',
  ],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Accepted is yes, rejected is no, and what nobody looked at is unknown. */
export function foundTrue(findings: Findings, criterion: string): boolean | null {
  const found = findings[criterion];
  return found === undefined ? null : found === 'ACCEPTED';
}
