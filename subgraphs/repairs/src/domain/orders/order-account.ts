import { OrderAccountType } from '../eligibility/direct-ios-service.js';
import type { OrderingProgram } from './order-codes.js';

const typeOfProgram: Readonly<Record<OrderingProgram, OrderAccountType>> = {
  IDS: OrderAccountType.LIMITED_BILLING_SERVICE_ACCOUNT,
  SSA: OrderAccountType.SELF_SERVICING_ACCOUNT,
  AASP: OrderAccountType.AUTHORISED_SERVICE_PROVIDER_ACCOUNT,
};

export interface KnownOrderAccount {
  id: string;
  type: string;
  status: string;
}

/**
 * An order is placed on the organisation's active account of the programme's own type; another account, or one that is not
 * active, does not stand in for it. Null when there is none.
 * @source IDS-18 IDS-20c
 */
export function orderAccount<Account extends KnownOrderAccount>(program: OrderingProgram, accounts: readonly Account[]): Account | null {
  return accounts.find(({ type, status }) => type === typeOfProgram[program] && status === 'ACTIVE') ?? null;
}
