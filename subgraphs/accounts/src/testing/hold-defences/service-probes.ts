import { randomUUID } from 'node:crypto';

import type { HoldGround, Statement } from './hold-ground.js';
import { tables } from './hold-mutants.js';
import type { Probe } from './hold-table-probes.js';

const columnsOf = `select c.relname as "table", a.attname as "column"
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.relnamespace = 'accounts'::regnamespace and c.relname = any($1)`;

const graphs = ['hold_transition', 'authorization_transition'];

/** What the service may write of a hold: the facts and the answers, never what it is, where it stands, nor what was written. */
const written: Readonly<Record<string, readonly string[]>> = {
  card_hold: [
    'amount_minor', 'other_damage_fee_minor', 'out_of_warranty_fee_minor', 'currency', 'announced_version', 'due_at', 'shipped_at', 'return_due_on', 'deadline_at', 'time_zone', 'calendar_version', 'reminders',
    'received_at', 'inspected_at', 'coverage', 'accidental_damage', 'uncovered_damage', 'out_of_warranty_eligible', 'extent', 'is_right_device', 'review_reason', 'settle_taking', 'settle_minor', 'settle_decided_at',
    'notice_id', 'proposal_id', 'cancel_requested_at', 'carrier', 'tracking_number',
  ],
  hold_proposal: ['decision', 'decision_reason', 'decided_by', 'decided_by_name', 'decided_at'],
  card_authorization: ['state', 'reference', 'customer_reference', 'card_reference', 'brand', 'last_four', 'captured_minor', 'refunded_minor', 'capture_before', 'authorized_at', 'ended_at', 'look_at'],
  payment_operation: ['state', 'attempts', 'due_at', 'failure', 'finished_at'],
};

/** What the service's login tries and may not, and what it may. */
export async function serviceProbes(ground: HoldGround): Promise<Probe[]> {
  const { rows: columns } = await ground.admin.query<{ table: string; column: string }>(columnsOf, [[...tables, ...graphs]]);
  const right = (of: string, text: string): Probe => ({ refusedBy: 'RIGHT', as: 'service', of, statements: [[text]] });
  const updates = columns.map(({ table, column }): Probe => ({
    ...right(`update ${table} ${column}`, `update accounts.${table} set ${column} = ${column} where false`),
    refusedBy: written[table]?.includes(column) ? null : 'RIGHT',
  }));
  // What others refer to is emptied with them: of one table alone only the right itself tells.
  const emptied = (table: string): Probe => ({ refusedBy: null, of: `truncate ${table}`, statements: [[`select 1 / case when has_table_privilege('accounts_app', $1, 'truncate') then 0 else 1 end`, [`accounts.${table}`]]] });
  const wholes = [...tables, ...graphs].flatMap((table) => [right(`delete ${table}`, `delete from accounts.${table} where false`), emptied(table)]);
  const inserts = graphs.map((table) => right(`insert ${table}`, `insert into accounts.${table} select * from accounts.${table} where false`));
  const own = tables.flatMap((table): Probe[] => [
    // Nobody else sees a row, and nobody writes one in another's name; nothing is divided by what is not seen.
    { refusedBy: '22012', as: 'stranger', of: `others ${table}`, statements: [seen(table)] },
    { refusedBy: null, as: 'service', of: 'own_tenant', statements: [seen(table)] },
  ]);
  const { tenant } = ground;
  const elsewhere: Probe = { refusedBy: 'own_tenant', as: 'stranger', of: 'others card_hold', statements: [[`insert into accounts.card_hold (tenant_id, id, request_id, recipient_id, locale, device_model, product_name, country, requested_at) values ($1, $2, $2, $2, 'nb', 'x', 'x', 'NO', now())`, [tenant, randomUUID()]]] };
  return [...updates, ...wholes, ...inserts, ...own, elsewhere];
}

function seen(table: string): Statement {
  return [`select 1 / count(*) from accounts.${table}`];
}
