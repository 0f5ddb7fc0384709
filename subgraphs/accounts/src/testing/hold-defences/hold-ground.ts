import { randomUUID } from 'node:crypto';

import type pg from 'pg';

import { type HoldDesk } from '../hold-desk.js';

export type Statement = readonly [text: string, values?: readonly unknown[]];
export type Told = string | null;

/** Holds that stand ready to be tried: all that may be known of one is known of `hold`, and `charged` was charged and disputed. */
export interface HoldGround {
  admin: pg.Client;
  tenant: string;
  hold: string;
  /** Of it: its number of moves, a live authorisation, a message, and what two people decided. */
  version: number;
  live: string;
  message: string;
  proposal: string;
  charged: { id: string; authorization: string };
}

export const [deadline, notedBy] = ['2026-03-16T23:00:00Z', 'first'];

/** The ground stands in a database of its own, and is left as it was by every attempt. */
export async function holdGround(desk: HoldDesk): Promise<HoldGround> {
  const { admin } = desk;
  const organizationId = await desk.organization();
  const charged = await desk.returned({ damage: 'ACCIDENTAL' }, { organizationId });
  const taken = (await desk.authorizations(charged)).find(({ state }) => state === 'CAPTURED')!;
  desk.provider.dispute(taken.reference!, 'NEEDS_ANSWER');
  await desk.notify(charged, { number: taken.number });
  desk.at('2026-03-02T09:00:00Z');
  const { id: hold, tenant_id: tenant } = await desk.returned({}, { receivedAt: '2026-03-17T00:30:00Z', organizationId });
  const proposal = randomUUID();
  await admin.query(
    `insert into accounts.hold_proposal (tenant_id, id, hold_id, hold_version, ruling, reason, proposed_by, proposed_by_name, proposed_at, decision, decision_reason, decided_by, decided_by_name, decided_at)
     values ($1, $2, $3, 1, 'RELEASE', 'Agreed', 'first', 'First', now(), 'APPROVED', 'Seen', 'second', 'Second', now())`,
    [tenant, proposal, hold],
  );
  await admin.query(
    `update accounts.card_hold set review_reason = 'EXTENT', proposal_id = $2, received_at = '2026-03-10T12:00:00Z', inspected_at = '2026-03-10T12:00:00Z', coverage = 'APPLECARE_PLUS',
       accidental_damage = false, uncovered_damage = false, is_right_device = true, extent = null, announced_version = version where id = $1`,
    [hold, proposal],
  );
  const { rows: authorizations } = await admin.query<{ id: string; state: string }>('select id, state from accounts.card_authorization where hold_id = $1 order by number', [hold]);
  const { rows: [kept] } = await admin.query<{ version: number; message: string }>('select version, (select id from accounts.message m where m.subject_id = h.id limit 1) as message from accounts.card_hold h where id = $1', [hold]);
  const { rows: [captured] } = await admin.query<{ id: string }>('select id from accounts.card_authorization where hold_id = $1 and number = $2', [charged.id, taken.number]);
  return { admin, tenant, hold, ...kept!, live: authorizations.find(({ state }) => state === 'LIVE')!.id, proposal, charged: { id: charged.id, authorization: captured!.id } };
}

/** In whose name something is tried: an administrator's, past row-level security; the service's for the organisation, or for another one. */
export type Trying = 'administrator' | 'service' | 'stranger';

/** Tries statements inside the open transaction, and undoes them: what refuses them, or null. */
export async function told({ admin, tenant }: Pick<HoldGround, 'admin' | 'tenant'>, statements: readonly Statement[], as: Trying = 'administrator'): Promise<Told> {
  await admin.query('savepoint attempt');
  try {
    await inTheNameOf(admin, as === 'stranger' ? randomUUID() : tenant);
    if (as !== 'administrator') await admin.query('set local role accounts_app');
    for (const [text, values = []] of statements) await admin.query(text, [...values]);
    await admin.query('set constraints all immediate');
    return null;
  } catch (error) {
    return refusalOf(error);
  } finally {
    await admin.query('rollback to attempt');
    await admin.query('release attempt');
  }
}

export async function inTheNameOf(admin: pg.Client, tenant: string): Promise<void> {
  await admin.query(`select set_config('app.tenant', $1, true), set_config('app.scope', 'tenant', true), set_config('app.actor', $2, true)`, [tenant, notedBy]);
}

/** A constraint or a policy by its name, a lack of a right as RIGHT, else the database's code. */
function refusalOf(error: unknown): string {
  const { code, constraint, message } = error as { code?: string; constraint?: string; message: string };
  if (code === undefined) throw error;
  if (code === '42501') return /policy "(\w+)"/.exec(message)?.[1] ?? (message.includes('row-level security') ? 'own_tenant' : 'RIGHT');
  return constraint ?? code;
}
