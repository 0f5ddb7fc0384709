import type pg from 'pg';

import { authorizationMoves } from '../../domain/holds/authorization-moves.js';
import { holdMoves, HoldState, holdTransitions } from '../../domain/holds/hold-moves.js';

/** One thing taken from the defences of card holds: the statement that takes it, and what is said to refuse because of it. */
export interface HoldMutant {
  name: string;
  statement: string;
  defence: string;
}

export const tables = ['card_hold', 'hold_event', 'hold_proposal', 'card_authorization', 'payment_operation', 'payment_notification', 'card_dispute', 'card_receipt'] as const;
const graphs = ['hold_transition', 'authorization_transition'] as const;
const listed = tables.map((table) => `'accounts.${table}'::regclass`).join(', ');

/** Keys that others refer to cannot go alone. */
const taken = `
  select case contype when 'c' then 'CHECK ' when 'f' then 'FOREIGN KEY ' else 'KEY ' end || conname || ' of ' || conrelid::regclass as name, conname as defence, format('alter table %s drop constraint %I', conrelid::regclass, conname) as statement
  from pg_constraint k where conrelid in (${listed}) and contype in ('c', 'f', 'p', 'u') and not exists (select 1 from pg_constraint f where f.contype = 'f' and f.conindid = k.conindid and f.oid <> k.oid and f.confrelid = k.conrelid)
  union all
  select 'UNIQUE ' || c.relname, c.relname, format('drop index %s', c.oid::regclass)
  from pg_index i join pg_class c on c.oid = i.indexrelid where i.indrelid in (${listed}) and i.indisunique and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
  union all
  select 'TRIGGER ' || tgname || ' of ' || tgrelid::regclass, tgname, format('drop trigger %I on %s', tgname, tgrelid::regclass) from pg_trigger where tgrelid in (${listed}) and not tgisinternal
  union all
  select 'POLICY ' || polname || ' of ' || polrelid::regclass, polname, format('drop policy %I on %s', polname, polrelid::regclass) from pg_policy where polrelid in (${listed}) and polname <> 'program_staff_read'
  union all
  select 'OPEN POLICY of ' || polrelid::regclass, 'others ' || c.relname, format('alter policy %I on %s using (true) with check (true)', polname, polrelid::regclass)
  from pg_policy join pg_class c on c.oid = polrelid where polrelid in (${listed}) and polname = 'own_tenant'
  union all
  select 'FORCE of ' || relname, 'isolation', format('alter table accounts.%s no force row level security', relname) from pg_class where oid in (${listed})
  union all
  select 'ROW SECURITY of ' || relname, 'isolation', format('alter table accounts.%s disable row level security', relname) from pg_class where oid in (${listed})
  order by 1`;

/** Every right that the service is not granted on a column or a table of holds. */
const withheld = `
  select format('RIGHT to update %s of %s', a.attname, c.relname) as name, format('update %s %s', c.relname, a.attname) as defence, format('grant update (%I) on %s to accounts_app', a.attname, c.oid::regclass) as statement
  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
  where c.oid in (${[...tables, ...graphs].map((table) => `'accounts.${table}'::regclass`).join(', ')}) and not has_column_privilege('accounts_app', c.oid, a.attnum, 'update')
  union all
  select format('RIGHT to %s %s', r, c.relname), format('%s %s', r, c.relname), format('grant %s on %s to accounts_app', r, c.oid::regclass)
  from pg_class c, unnest(array['insert', 'delete', 'truncate']) r
  where c.oid in (${[...tables, ...graphs].map((table) => `'accounts.${table}'::regclass`).join(', ')}) and not has_table_privilege('accounts_app', c.oid, r)
  order by 1`;

/** The conditions and the remembering of the function that moves a hold: what stands there, and what takes its place. */
const weakenings: readonly (readonly [what: string, old: string, next: string])[] = [
  ['asks where the hold stands', 'and h.state = new.from_state', ''],
  ['asks for the next number', 'and h.version = new.sequence - 1', ''],
  ['lets what was learnt lead back alone', `and (new.move <> 'LEARN_OUTCOME' or h.interrupted = new.to_state)`, ''],
  ['lets a secured hold go back alone', `and (new.move <> 'SECURE' or h.paused = new.to_state)`, ''],
  ['refuses what moves nothing', 'if not found then', 'if false then'],
  ['keeps what was interrupted', `case when new.move = 'LOSE_OUTCOME' then new.from_state end`, 'null'],
  ['keeps the first state that was paused', 'coalesce(h.paused, new.from_state)', 'new.from_state'],
  ['keeps what is paused while unsecured', `new.move = 'LOSE_SECURITY' or`, ''],
  ['keeps what is paused while the outcome is unknown', `(new.move = 'LOSE_OUTCOME' and new.from_state = 'REAUTHORIZING') or`, ''],
  ['keeps what is paused when it is learnt', `or (new.move = 'LEARN_OUTCOME' and new.to_state = 'REAUTHORIZING')`, ''],
  ['runs as its owner', 'SECURITY DEFINER', 'SECURITY INVOKER'],
];

/** Operators of a CHECK at their edge, and each word of a list of it. */
const bent = `select conname, conrelid::regclass::text as "table", pg_get_constraintdef(oid) as source from pg_constraint where conrelid in (${listed}) and contype = 'c' order by conname`;

/** All of them: whatever is taken away, loosened or granted. */
export async function holdMutants(admin: pg.Client): Promise<HoldMutant[]> {
  const { rows: dropped } = await admin.query<HoldMutant>(taken);
  const { rows: granted } = await admin.query<HoldMutant>(withheld);
  const { rows: checks } = await admin.query<{ conname: string; table: string; source: string }>(bent);
  const { rows: functions } = await admin.query<{ name: string; source: string }>(`select proname as name, pg_get_functiondef(oid) as source from pg_proc where pronamespace = 'accounts'::regnamespace and proname in ('move_card_hold', 'follow_authorization_graph')`);
  const sourceOf = (name: string): string => functions.find((each) => each.name === name)!.source;
  const weakened = weakenings.map(([what, old, next]) => ({ name: `MOVING a hold ${what}`, defence: 'moves', statement: replacedIn(sourceOf('move_card_hold'), { old, next }) }));
  const silenced = { name: 'MOVING an authorisation refuses', defence: 'authorization_follows_the_graph', statement: replacedIn(sourceOf('follow_authorization_graph'), { old: 'if not exists', next: 'if false and not exists' }) };
  return [...dropped, ...granted, ...checks.flatMap(bentChecks), ...weakened, silenced, ...graphMutants()];
}

function replacedIn(source: string, { old, next }: { old: string; next: string }): string {
  if (!source.includes(old)) throw new Error(`There is no "${old}" to take away.`);
  return source.replace(old, next);
}

const edges: readonly (readonly [RegExp, string])[] = [[/ < /g, ' <= '], [/ <= /g, ' < '], [/ > /g, ' >= '], [/ >= /g, ' > ']];

function bentChecks({ conname, table, source }: { conname: string; table: string; source: string }): HoldMutant[] {
  const moved = edges.flatMap(([operator, next]) => [...source.matchAll(operator)].map((match) => ({ what: `${match[0].trim()} for${next}at ${match.index}`, text: source.slice(0, match.index) + next + source.slice(match.index + match[0].length) })));
  // A list is written as an array of its words: each is taken out once, where another stays.
  const words = [...source.matchAll(/'[A-Z_]+'::text, |, '[A-Z_]+'::text/g)];
  const shorter = words.map((match) => ({ what: `without ${match[0].replaceAll(/[^A-Z_]/g, '')} at ${match.index}`, text: source.slice(0, match.index) + source.slice(match.index + match[0].length) }));
  return [...moved, ...shorter].map(({ what, text }) => ({ name: `CHECK ${conname} ${what}`, defence: conname, statement: `alter table ${table} drop constraint ${conname}, add constraint ${conname} ${text} not valid` }));
}

/** What moves have been made keeps their edges there. */
const pastKeys = (statement: string): string => `set local session_replication_role = replica; ${statement}; set local session_replication_role = origin`;

/** Each edge of both graphs taken away, and each end that a hold must not come to from where it stands. */
function graphMutants(): HoldMutant[] {
  const lost = holdTransitions().map(({ from, move, to }) => ({ name: `EDGE ${from} ${move} ${to} lost`, defence: `edge ${move}`, statement: pastKeys(`delete from accounts.hold_transition where from_state = '${from}' and move = '${move}' and to_state = '${to}'`) }));
  const ends = ['CAPTURE', 'CONFIRM_CAPTURED', 'RELEASE', 'CONFIRM_RELEASED', 'REFUND', 'WRITE_OFF', 'SHIP'] as const;
  const given = ends.flatMap((move) =>
    Object.keys(HoldState).filter((state) => !(holdMoves[move].from as readonly string[]).includes(state)).map((state) => ({ name: `EDGE ${state} ${move} given`, defence: `edge ${move}`, statement: `insert into accounts.hold_transition values ('${state}', '${move}', '${holdMoves[move].to[0]}')` })),
  );
  const states = Object.keys(authorizationMoves) as (keyof typeof authorizationMoves)[];
  const ofAuthorizations = states.flatMap((from) =>
    states.filter((to) => to !== from).map((to) => {
      const isEdge = authorizationMoves[from].includes(to);
      const statement = isEdge ? `delete from accounts.authorization_transition where from_state = '${from}' and to_state = '${to}'` : `insert into accounts.authorization_transition values ('${from}', '${to}')`;
      return { name: `EDGE of an authorisation ${from} ${to} ${isEdge ? 'lost' : 'given'}`, defence: 'authorization edges', statement };
    }),
  );
  return [...lost, ...given, ...ofAuthorizations];
}
