import { randomUUID } from 'node:crypto';

import fc from 'fast-check';

import type { Leg } from '../../actions/ledger/book.js';
import { capacity, type LedgerAccount, moneyAccount } from '../../domain/ledger/account-codes.js';
import type { TransferCode } from '../../domain/ledger/transfer-kind.js';
import { brokenInvariant, readLedger } from './ledger-invariants.js';
import { LedgerModel, type ModelAccount, type ModelLeg, type ModelPending } from './ledger-model.js';
import type { LedgerSite, Site } from './ledger-site.js';

/** One thing that somebody may try; `which` chooses among the pendings there are. */
export type Attempt =
  | { do: 'grant' | 'takeBack' | 'pay' | 'fee'; amount: number }
  | { do: 'reserve'; amount: number; minutes: number | null }
  | { do: 'post' | 'void' | 'expire'; which: number; part: number; keepRest: boolean }
  | { do: 'stand'; isGood: boolean }
  | { do: 'wait'; minutes: number }
  | { do: 'repeat' };

const amount = fc.integer({ min: 1, max: 60 });
const attempt: fc.Arbitrary<Attempt> = fc.oneof(
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('grant' as const, 'takeBack' as const, 'pay' as const, 'fee' as const), amount }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('reserve' as const), amount, minutes: fc.option(fc.integer({ min: 1, max: 9 }), { freq: 2 }) }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('post' as const, 'void' as const, 'expire' as const), which: fc.nat(9), part: fc.integer({ min: 1, max: 70 }), keepRest: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('stand' as const), isGood: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('wait' as const), minutes: fc.integer({ min: 1, max: 6 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('repeat' as const) }) },
);
export const sequences = fc.array(attempt, { minLength: 3, maxLength: 14 }).map((attempts): Attempt[] => [{ do: 'grant', amount: 100 }, ...attempts]);

const start = new Date('2026-03-31T12:00:00Z').getTime();

/** Tries everything in turn on a ledger of its own; answers the first thing that differs from the model or breaks an invariant. */
export async function violationOf(ledger: LedgerSite, attempts: readonly Attempt[]): Promise<string | null> {
  const site = await ledger.organization();
  const model = new LedgerModel();
  let last: ModelLeg[] = [];
  let before = await readLedger(ledger.admin, site.tenant);
  for (const [step, tried] of attempts.entries()) {
    if (tried.do === 'wait') model.clock += tried.minutes;
    if (tried.do === 'stand') {
      model.isGood = tried.isGood;
      await ledger.admin.query('update accounts.service_account set standing = $2 where id = $1', [site.serviceAccountId, tried.isGood ? 'GOOD' : 'ON_HOLD']);
    }
    const legs = tried.do === 'repeat' ? last : legsOf(tried, model);
    if (legs.length === 0) continue;
    last = legs;
    const expected = model.book(legs);
    const found = await ledger.book(site.tenant, legs.map((leg) => bookable(leg, site)), new Date(start + model.clock * 60_000));
    const after = await readLedger(ledger.admin, site.tenant);
    const told = `step ${step} ${JSON.stringify(tried)}`;
    if ((expected === null) !== (found === null)) return `${told}: the model says ${expected ?? 'booked'}, the ledger ${found ?? 'booked'}`;
    if (expected !== null && expected !== 'again' && !isSameRefusal(expected, found!)) return `${told}: refused by ${found}, not by ${expected}`;
    const broken = brokenInvariant({ before, after, model, isRefused: found !== null });
    if (broken !== null) return `${told}: ${broken}`;
    before = after;
  }
  return null;
}

/** Of a double resolution the index or a balance below zero tells, of whichever of its two accounts: whichever the database looks at first. */
function isSameRefusal(expected: string, found: string): boolean {
  const once = ['transfer_resolves_once', 'debits_pending_not_negative', 'credits_pending_not_negative'];
  return expected === found || (once.includes(expected) && once.includes(found));
}

function legsOf(tried: Attempt, model: LedgerModel): ModelLeg[] {
  const single = (debit: ModelAccount, credit: ModelAccount, of: number): ModelLeg[] => [{ id: randomUUID(), kind: 'single', debit, credit, amount: BigInt(of), isOrder: false, remainderOf: null, expiresAt: null }];
  switch (tried.do) {
    case 'grant': return single('PROGRAM_GRANT', 'CREDIT_LINE', tried.amount);
    case 'takeBack': return single('CREDIT_LINE', 'PROGRAM_GRANT', tried.amount);
    case 'pay': return single('PAYMENTS', 'CREDIT_LINE', tried.amount);
    case 'fee': return single('UNBILLED', 'SALES', tried.amount);
    case 'reserve':
      return [{ id: randomUUID(), kind: 'pending', debit: 'CREDIT_LINE', credit: 'ORDERS', amount: BigInt(tried.amount), isOrder: true, remainderOf: null, expiresAt: tried.minutes === null ? null : model.clock + tried.minutes }];
    case 'post': case 'void': case 'expire': return resolution(tried, model.pendings[tried.which % Math.max(model.pendings.length, 1)]);
    case 'stand': case 'wait': case 'repeat': return [];
  }
}

function resolution({ do: kind, part, keepRest }: Extract<Attempt, { do: 'post' | 'void' | 'expire' }>, pending: ModelPending | undefined): ModelLeg[] {
  if (pending === undefined) return [];
  // Voided and expired as a whole, but for every tenth, which tries a part.
  const amount = kind === 'post' || part % 10 === 0 ? BigInt(part) : pending.amount;
  const { debit, credit } = pending;
  const resolving: ModelLeg = { id: randomUUID(), kind, debit, credit, amount, pending, isOrder: false, remainderOf: null, expiresAt: null };
  const rest = pending.amount - amount;
  if (kind !== 'post' || !keepRest || rest <= 0n) return [resolving];
  return [resolving, { id: randomUUID(), kind: 'pending', debit, credit, amount: rest, isOrder: true, remainderOf: resolving.id, expiresAt: null }];
}

const capacities = ['PROGRAM_GRANT', 'CREDIT_LINE', 'ORDERS', 'PAYMENTS'] as const;

function ledgerAccount(account: ModelAccount): LedgerAccount {
  const ofCapacity = capacities.find((code) => code === account);
  return ofCapacity === undefined ? moneyAccount(account as 'UNBILLED' | 'SALES', { currency: 'NOK', vatIncluded: true }) : capacity(ofCapacity, 'NOK');
}

function bookable(leg: ModelLeg, { serviceAccountId }: Site): Leg {
  const code: TransferCode = leg.isOrder ? 'ORDER' : leg.pending === undefined ? 'LIMIT' : 'SHIPMENT';
  return {
    id: leg.id,
    kind: leg.kind,
    debit: ledgerAccount(leg.debit),
    credit: ledgerAccount(leg.credit),
    amountMinor: leg.amount,
    code,
    ...(leg.pending && { pendingId: leg.pending.id }),
    ...(leg.remainderOf !== null && { remainderOf: leg.remainderOf }),
    ...(leg.expiresAt !== null && { expiresAt: new Date(start + leg.expiresAt * 60_000) }),
    ...(leg.isOrder && { serviceAccountId }),
  };
}
