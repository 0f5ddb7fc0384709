import type pg from 'pg';

interface Seen {
  state: string;
  settle: string | null;
  amount: string | null;
  shipped: boolean;
  moves: { move: string; to: string; sequence: number }[];
  authorizations: { state: string; amount: string; captured: string; refunded: string }[];
  ledger: { code: string; dp: string; dd: string; cp: string; cd: string }[];
}

const reading = `
  select h.state, h.settle_minor::text as settle, h.amount_minor::text as amount, h.shipped_at is not null as shipped,
    (select coalesce(jsonb_agg(jsonb_build_object('move', e.move, 'to', e.to_state, 'sequence', e.sequence) order by e.sequence), '[]') from accounts.hold_event e where e.hold_id = h.id) as moves,
    (select coalesce(jsonb_agg(jsonb_build_object('state', a.state, 'amount', a.amount_minor::text, 'captured', a.captured_minor::text, 'refunded', a.refunded_minor::text) order by a.number), '[]') from accounts.card_authorization a where a.hold_id = h.id) as authorizations,
    (select coalesce(jsonb_agg(jsonb_build_object('code', l.code, 'dp', l.debits_pending::text, 'dd', l.debits_posted::text, 'cp', l.credits_pending::text, 'cd', l.credits_posted::text) order by l.code), '[]') from ledger.account l where l.tenant_id = h.tenant_id) as ledger
  from accounts.card_hold h where h.id = $1`;

const sumOf = (amounts: readonly string[]): bigint => amounts.reduce((sum, amount) => sum + BigInt(amount), 0n);

/** The first of the six invariants that a hold, alone in its organisation, and its ledger do not keep; null when all hold. Refusals are compared by `fingerprintOf`. */
export async function brokenHoldInvariant(admin: pg.Client, id: string): Promise<string | null> {
  const { rows: [seen] } = await admin.query<Seen>(reading, [id]);
  const { state, settle, amount, shipped, moves, authorizations, ledger } = seen!;
  const of = (part: 'dp' | 'dd' | 'cp' | 'cd', code?: string): bigint => sumOf(ledger.filter((account) => code === undefined || account.code === code).map((account) => account[part]));
  if (of('dp') !== of('cp') || of('dd') !== of('cd')) return 'conservation: debits are not credits';
  if (ledger.some((account) => [account.dp, account.dd, account.cp, account.cd].some((value) => value.startsWith('-')))) return 'non-negative: a balance is below zero';
  if (moves.some(({ sequence }, place) => sequence !== place + 1) || (moves.at(-1)?.to ?? 'DRAFT') !== state) return 'derived identity: the state is not where its moves lead';
  const captured = sumOf(authorizations.map((each) => each.captured));
  if (amount !== null && captured > BigInt(amount)) return 'overdraft safety: more was charged than held';
  if (authorizations.some((each) => BigInt(each.refunded) > BigInt(each.captured))) return 'overdraft safety: more was given back than charged';
  const live = sumOf(authorizations.filter((each) => each.state === 'LIVE').map((each) => each.amount));
  if (of('dp', 'PSP_CLEARING') !== live) return 'hold accounting: what is pending is not what live authorisations hold';
  if (['CAPTURED', 'REFUNDING', 'REFUNDED', 'DISPUTED'].includes(state) && String(captured) !== settle) return 'hold accounting: what was charged is not what was decided';
  const ends = moves.filter(({ move }) => ['CONFIRM_RELEASED', 'CONFIRM_CAPTURED', 'CONFIRM_CANCELLED', 'DECLINE', 'BOOK_RECEIVABLE', 'ABANDON'].includes(move));
  if (ends.length > 1) return 'hold accounting: it ended twice';
  if (shipped && moves.some(({ move }) => move === 'CONFIRM_CANCELLED')) return 'hold accounting: what was shipped was cancelled';
  if (state === 'RELEASED' && captured > 0n) return 'hold accounting: what was freed was charged';
  return null;
}

/** Everything that a refusal must leave as it was. */
export async function fingerprintOfHold(admin: pg.Client, id: string): Promise<string> {
  const { rows } = await admin.query(reading, [id]);
  const { rows: hold } = await admin.query('select * from accounts.card_hold where id = $1', [id]);
  return JSON.stringify([rows, hold]);
}
