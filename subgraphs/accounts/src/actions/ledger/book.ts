import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { LedgerAccount } from '../../domain/ledger/account-codes.js';
import type { TransferCode, TransferKind } from '../../domain/ledger/transfer-kind.js';

/** One movement between two accounts. */
export interface Leg {
  /** Chosen by the caller: the ledger books an id once for ever. */
  id: string;
  kind: TransferKind;
  debit: LedgerAccount;
  credit: LedgerAccount;
  amountMinor: bigint;
  code: TransferCode;
  /** The pending transfer it resolves. */
  pendingId?: string;
  /** The resolution whose rest it goes on reserving. */
  remainderOf?: string;
  expiresAt?: Date;
  /** The service account that orders; its standing is held while it is booked. */
  serviceAccountId?: string;
}

/** Transfers that belong together: all are booked, or none. */
export interface Batch {
  tenant: string;
  subject: { type: string; id: string };
  legs: readonly Leg[];
}

export type Bookkeeper = Pick<ActionContext, 'viewer' | 'requestId' | 'now' | 'newId'>;

/** What the ledger refuses by its own rules, told by the code of the database's error. */
export type LedgerRefusal = 'OVER_LIMIT' | 'NOT_IN_GOOD_STANDING';

const inserting = `
  with batch as (
    insert into ledger.batch (tenant_id, id, subject_type, subject_id, legs, total, actor, request_id, booked_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id
  )
  insert into ledger.transfer (tenant_id, id, batch_id, kind, debit_account, credit_account, amount, code, pending_id, remainder_of, expires_at, service_account_id, booked_at)
  select $1, l.id, batch.id, l.kind, l.debit, l.credit, l.amount, l.code, l.pending, l.remainder, l.expires, l.orderer, $9
  from batch, jsonb_to_recordset($10) as l (
    place int, id uuid, kind text, debit uuid, credit uuid, amount bigint, code text, pending uuid, remainder uuid, expires timestamptz, orderer uuid)
  order by l.place`;

/** Books a batch in the open transaction, its accounts opened where they are missing and locked in the order of their ids. */
export async function book(manager: EntityManager, { viewer, requestId, now, newId }: Bookkeeper, { tenant, subject, legs }: Batch): Promise<void> {
  const accounts = await holdAccounts(manager, { tenant, accounts: legs.flatMap(({ debit, credit }) => [debit, credit]) });
  const rows = legs.map((leg, place) => ({
    place,
    id: leg.id,
    kind: leg.kind,
    debit: accounts[place * 2],
    credit: accounts[place * 2 + 1],
    amount: String(leg.amountMinor),
    code: leg.code,
    pending: leg.pendingId ?? null,
    remainder: leg.remainderOf ?? null,
    expires: leg.expiresAt?.toISOString() ?? null,
    orderer: leg.serviceAccountId ?? null,
  }));
  const total = legs.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  await manager.query(inserting, [tenant, newId(), subject.type, subject.id, legs.length, String(total), viewer.subject, requestId, now(), JSON.stringify(rows)]);
}

/** The ids of accounts in their order, each locked until the transaction ends. */
export async function holdAccounts(manager: EntityManager, { tenant, accounts }: { tenant: string; accounts: readonly LedgerAccount[] }): Promise<string[]> {
  const wanted = accounts.map((account, place) => ({ place, ...account }));
  const held = await manager.query<{ id: string }[]>('select account_id as id from ledger.hold_accounts($1, $2) order by place', [tenant, JSON.stringify(wanted)]);
  return held.map(({ id }) => id);
}

/** Books a batch, or answers why the ledger refuses it; a refused one leaves everything as it was. */
export async function tryToBook(manager: EntityManager, bookkeeper: Bookkeeper, batch: Batch): Promise<LedgerRefusal | null> {
  await manager.query('savepoint booking');
  try {
    await book(manager, bookkeeper, batch);
    await manager.query('release savepoint booking');
    return null;
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === null) throw error;
    await manager.query('rollback to savepoint booking');
    return refusal;
  }
}

function refusalOf(error: unknown): LedgerRefusal | null {
  const { code, constraint } = error as { code?: string; constraint?: string };
  if (code === '23514' && constraint === 'within_credit') return 'OVER_LIMIT';
  return code === 'LG010' ? 'NOT_IN_GOOD_STANDING' : null;
}
