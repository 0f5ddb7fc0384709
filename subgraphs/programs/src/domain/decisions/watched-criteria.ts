/** The programmes that have enrolments whose terms are watched. */
export const watchedPrograms = ['AASP', 'IDS', 'SSA'] as const;
export type WatchedProgram = (typeof watchedPrograms)[number];

/**
 * What stays asked of an organisation while it takes part; what is asked only of applicants is judged at admission, and
 * what is asked of each order or repair is judged there.
 * @source AASP-13 AASP-14 AASP-17 AASP-19 AASP-20 AASP-27 AASP-29 AASP-39 IDS-09 IDS-10 IDS-17 IDS-25 SSA-24 SSA-25 SSA-26 SSA-27 SSA-42 SSA-43
 */
export const watchedCriteria: Readonly<Record<WatchedProgram, readonly string[]>> = {
  AASP: [
    'AASP.BRAND',
    'AASP.QUARTERLY_REPAIRS',
    'AASP.CONFIDENTIALITY',
    'AASP.PREMISES.DEDICATED_STAFF',
    'AASP.PREMISES.COMMERCIAL_VISITS',
    'AASP.PREMISES.EASY_TO_REACH',
    'AASP.PREMISES.RECEPTION',
    'AASP.PREMISES.SECURED_WORKSHOP',
    'AASP.PREMISES.NOT_HOME',
    'AASP.PREMISES.NOT_PO_BOX',
    'AASP.CERTIFIED_TECHNICIAN_EMPLOYED',
  ],
  IDS: ['IDS.MIN_100_OWNED_IOS', 'IDS.ALL_IOS_COVERED', 'IDS.LIMITED_BILLING_ACCOUNT', 'IDS.IOS_TECHNICIAN'],
  SSA: ['SSA.ACMT_90_DAYS', 'SSA.IOS_90_DAYS', 'SSA.ACCOUNT_STANDING', 'SSA.CREDIT'],
};

export function isWatchedProgram(program: string): program is WatchedProgram {
  return (watchedPrograms as readonly string[]).includes(program);
}
