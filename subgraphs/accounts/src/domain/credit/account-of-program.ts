/** The programmes whose parts are ordered on credit. */
export const orderingPrograms = ['IDS', 'SSA', 'AASP'] as const;
export type OrderingProgram = (typeof orderingPrograms)[number];

const accountTypes = { IDS: 'LIMITED_BILLING_SERVICE_ACCOUNT', SSA: 'SELF_SERVICING_ACCOUNT', AASP: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT' } as const;

/**
 * A service order goes to the account of its programme: in iOS Direct Service to the Limited Billing Service Account, which stands beside
 * any other account the organisation has; none of those takes its place.
 * @source IDS-17 IDS-18 IDS-28
 */
export function accountTypeOf(program: OrderingProgram): (typeof accountTypes)[OrderingProgram] {
  return accountTypes[program];
}
