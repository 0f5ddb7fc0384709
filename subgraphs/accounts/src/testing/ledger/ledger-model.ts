import type { TransferKind } from '../../domain/ledger/transfer-kind.js';

export const modelAccounts = ['PROGRAM_GRANT', 'CREDIT_LINE', 'ORDERS', 'PAYMENTS', 'UNBILLED', 'SALES'] as const;
export type ModelAccount = (typeof modelAccounts)[number];

export interface Balance {
  debitsPending: bigint;
  debitsPosted: bigint;
  creditsPending: bigint;
  creditsPosted: bigint;
}

export interface ModelPending {
  id: string;
  debit: ModelAccount;
  credit: ModelAccount;
  amount: bigint;
  isResolved: boolean;
  /** Minutes of the model's clock; null when it does not expire. */
  expiresAt: number | null;
}

export interface ModelLeg {
  id: string;
  kind: TransferKind;
  debit: ModelAccount;
  credit: ModelAccount;
  amount: bigint;
  pending?: ModelPending;
  isOrder: boolean;
  /** The resolution whose rest it goes on reserving; null when it is none. */
  remainderOf: string | null;
  expiresAt: number | null;
}

const nothing: Balance = { debitsPending: 0n, debitsPosted: 0n, creditsPending: 0n, creditsPosted: 0n };

/** What the ledger should be after what was booked: written without a look at how the database does it. */
export class LedgerModel {
  readonly balances = new Map<ModelAccount, Balance>();
  readonly pendings: ModelPending[] = [];
  private readonly booked = new Set<string>();
  isGood = true;
  clock = 0;

  /** Books the legs, or answers what refuses them and changes nothing. */
  book(legs: readonly ModelLeg[]): string | null {
    const before = new Map([...this.balances].map(([account, balance]) => [account, { ...balance }]));
    const undo = { pendings: this.pendings.length, resolved: this.pendings.map(({ isResolved }) => isResolved), booked: [...this.booked] };
    for (const leg of legs) {
      const refusal = this.apply(leg);
      if (refusal === null) continue;
      this.balances.clear();
      for (const [account, balance] of before) this.balances.set(account, balance);
      this.pendings.length = undo.pendings;
      this.pendings.forEach((pending, index) => { pending.isResolved = undo.resolved[index]!; });
      this.booked.clear();
      for (const id of undo.booked) this.booked.add(id);
      return refusal;
    }
    return null;
  }

  private apply(leg: ModelLeg): string | null {
    const { pending, amount } = leg;
    if (pending !== undefined) {
      if (amount > pending.amount || (leg.kind !== 'post' && amount !== pending.amount)) return 'LG003';
      if (leg.kind === 'expire' && (pending.expiresAt === null || pending.expiresAt > this.clock)) return 'LG004';
      if (leg.kind === 'post' && pending.expiresAt !== null && pending.expiresAt <= this.clock) return 'LG005';
    }
    if (leg.isOrder && leg.kind === 'pending' && leg.remainderOf === null && !this.isGood) return 'LG010';
    const debit = { ...(this.balances.get(leg.debit) ?? nothing) };
    const credit = { ...(this.balances.get(leg.credit) ?? nothing) };
    const reserved = leg.kind === 'pending' ? amount : pending === undefined ? 0n : -pending.amount;
    const posted = leg.kind === 'single' || leg.kind === 'post' ? amount : 0n;
    debit.debitsPending += reserved;
    credit.creditsPending += reserved;
    debit.debitsPosted += posted;
    credit.creditsPosted += posted;
    if (debit.debitsPending < 0n) return 'debits_pending_not_negative';
    if (leg.debit === 'CREDIT_LINE' && debit.debitsPending + debit.debitsPosted > debit.creditsPosted) return 'within_credit';
    if (amount <= 0n) return 'amount_is_positive';
    if (this.booked.has(leg.id)) return 'again';
    if (pending?.isResolved) return 'transfer_resolves_once';
    this.booked.add(leg.id);
    this.balances.set(leg.debit, debit);
    this.balances.set(leg.credit, credit);
    if (pending !== undefined) pending.isResolved = true;
    if (leg.kind === 'pending') this.pendings.push({ id: leg.id, debit: leg.debit, credit: leg.credit, amount, isResolved: false, expiresAt: leg.expiresAt });
    return null;
  }
}
