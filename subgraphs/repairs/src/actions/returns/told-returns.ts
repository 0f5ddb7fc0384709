import { storedReturnOnTime } from '../../domain/returns/deadlines/stored-return.js';
import type { ReturnOrder } from '../../db/returns/return-order.entity.js';

/** What is told of a return is told by one function of it, when it happens and when somebody who comes later asks for it. */
export interface ReturnNews {
  type: 'return.opened' | 'return.due-soon' | 'return.overdue' | 'return.received' | 'return.closed' | 'return.excused' | 'return.doa-declared' | 'return.out-of-warranty' | 'return.warranty-restored';
  returnId: string;
  organizationId: string;
  payload: object;
}

type Teller = (owed: ReturnOrder) => ReturnNews;

const telling = (type: ReturnNews['type'], payload: (owed: ReturnOrder) => object): Teller => (owed) => ({ type, returnId: owed.id, organizationId: owed.tenantId, payload: { number: owed.number, ...payload(owed) } });
const charged = (chargeMinor: string | null, { currency, vatIncluded }: ReturnOrder): object => ({ chargeMinor, currency, vatIncluded });

/** The facts of a return; each is told once of it, and whoever hears one again has it already. */
export const toldReturns = {
  opened: telling('return.opened', ({ partNumber, dueOn }) => ({ partNumber, dueOn })),
  overdue: telling('return.overdue', (owed) => ({ partNumber: owed.partNumber, dueOn: owed.dueOn, ...charged(owed.chargeMinor, owed) })),
  received: telling('return.received', (owed) => ({ partNumber: owed.partNumber, receivedAt: owed.receivedAt!.toISOString(), onTime: storedReturnOnTime(owed, owed.receivedAt!).verdict === 'MET' })),
  excused: telling('return.excused', (owed) => charged(owed.chargeMinor, owed)),
  closed: telling('return.closed', (owed) => ({ outcome: owed.outcome, ...(isChargedAtItsEnd(owed) ? charged(owed.chargeMinor, owed) : { chargeMinor: null, currency: null, vatIncluded: null }) })),
  outOfWarranty: telling('return.out-of-warranty', (owed) => ({ partNumber: owed.partNumber, foundAt: owed.uncoveredAt!.toISOString(), ...charged(owed.uncoveredChargeMinor, owed) })),
  warrantyRestored: telling('return.warranty-restored', (owed) => charged(owed.uncoveredChargeMinor, owed)),
} as const;

/** Who keeps the part, or sends back something else, is charged when the return ends, unless it was when its day had passed. */
export function isChargedAtItsEnd({ outcome, overdueAt }: Pick<ReturnOrder, 'outcome' | 'overdueAt'>): boolean {
  return outcome === 'CONVERTED_TO_STOCK' || (outcome === 'REJECTED' && overdueAt === null);
}
