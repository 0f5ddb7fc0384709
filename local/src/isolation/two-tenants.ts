import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type pg from 'pg';

import { plantRow } from './plant-row.js';

/** What two organisations keep in the database, as an administrator sees it. */
export interface TwoTenants {
  own: string;
  foreign: string;
  /** An id of the thing that a word names, of one of the two. */
  idOf(word: string, whose: 'own' | 'foreign'): string;
  /** Whether it names a row that was made up: whoever may see it sees something that no action has written. */
  isMadeUp(text: string): boolean;
  /** What an answer to somebody of the own organisation holds that belongs to another alone. */
  leaksIn(answer: unknown, asked: unknown): string[];
}

interface Place {
  schema: string;
  table: string;
  column: string;
  type: string;
}

/** Words for a thing that is kept under another name. */
const tables: Readonly<Record<string, string>> = {
  location: 'service_location',
  account: 'service_account',
  return: 'return_order',
  order: 'part_order',
  season: 'audit_season',
  item: 'audit_item',
  import: 'repair_import',
  action: 'corrective_action',
  audit_action: 'corrective_action',
  audit_verification: 'audit',
  decision_replay: 'decision',
  file: 'evidence_file',
  photo_file: 'attachment_file',
  draft: 'rule_set_draft',
  quote: 'repair_quote',
  original: 'device',
  audit_report: 'audit',
  unit: 'seed_stock_unit',
  stock: 'location_stock',
  from_stock: 'location_stock',
  from_depot: 'depot',
  to_depot: 'depot',
  off_return: 'return_order',
  late_return: 'return_order',
  to_repair: 'repair',
  target_invoice: 'invoice',
  // The trail tells of things of every kind.
  subject: 'repair',
};
/** What no organisation keeps, in no table of a subgraph's. */
const elsewhere: ReadonlySet<string> = new Set(['failed_delivery', 'deliveries_decided', 'rule_set_draft', 'rule_set_proposal', 'price_list', 'price_list_proposal', 'part_price_list', 'part_import', 'event']);

const columnsOfTenants = `
  select c.table_schema as schema, c.table_name as "table", c.column_name as "column", c.data_type as type
  from information_schema.columns c
  join information_schema.columns t using (table_schema, table_name)
  where t.column_name = 'tenant_id' and c.table_schema = any($1) and c.data_type in ('uuid', 'text', 'character varying') and c.table_name not in ('inbox', 'idempotency_key')`;

const tablesOfNobody = `
  select table_name as "table" from information_schema.tables t where table_schema = any($1)
    and not exists (select 1 from information_schema.columns c where c.table_schema = t.table_schema and c.table_name = t.table_name and c.column_name = 'tenant_id')`;

/** Looks at everything that organisations keep, and chooses the two that keep things of the most kinds. */
export async function twoTenants(admin: pg.Client, schemas: readonly string[]): Promise<TwoTenants> {
  const { rows: columns } = await admin.query<Place>(columnsOfTenants, [schemas]);
  const owners = new Map<string, Set<string>>();
  const values = new Map<string, Map<string, string>>();
  for (const place of columns) {
    const { rows } = await admin.query<{ tenant: string; value: string }>(
      `select distinct tenant_id::text as tenant, ${place.column}::text as value from ${place.schema}.${place.table} where ${place.column} is not null`,
    );
    const first = new Map<string, string>();
    for (const { tenant, value } of rows) {
      owners.set(value, (owners.get(value) ?? new Set()).add(tenant));
      if (!first.has(tenant)) first.set(tenant, value);
    }
    values.set(keyOf(place), first);
  }
  const [own, foreign] = richest(values);
  const { rows: shared } = await admin.query<{ table: string }>(tablesOfNobody, [schemas]);
  const ofAll = await marksOfAll(admin, schemas);
  const ofNobody = new Set([...elsewhere, ...shared.map(({ table }) => table)]);
  const planted = await plantMissing(admin, { columns, values, tenants: [own, foreign] });
  await tieHolds(admin, { made: planted.ids, requests: values.get('repairs.express_replacement.id') ?? new Map() });
  const names = await foreignNames(admin, own);
  return {
    own,
    foreign,
    idOf: (word, whose) => {
      const table = tables[word] ?? word;
      if (ofNobody.has(table)) return word.startsWith('to_') ? anotherOfNobodys : nobodysId;
      const column = table === 'organization' ? 'tenant_id' : 'id';
      const place = columns.find((candidate) => candidate.table === table && candidate.column === column);
      const value = place && values.get(keyOf(place))!.get(whose === 'own' ? own : foreign);
      if (value === undefined) throw new Error(`No ${word} is known of two organisations: teach two-tenants.ts where it is kept. ${planted.problems.get(table) ?? ''}`);
      return value;
    },
    isMadeUp: (text) => planted.ids.some((id) => text.includes(id)),
    leaksIn: (answer, asked) => {
      const known = new Set(stringsIn(asked));
      const marks = stringsIn(answer).filter((text) => !known.has(text) && !ofAll.has(text) && isForeignMark(owners.get(text), text, own));
      const told = JSON.stringify(answer);
      return [...new Set([...marks, ...names.filter((name) => told.includes(name))])];
    },
  };
}

/** What stands in tables that belong to no organisation: all may read it, whoever else keeps it too. */
async function marksOfAll(admin: pg.Client, schemas: readonly string[]): Promise<ReadonlySet<string>> {
  const { rows } = await admin.query<Omit<Place, 'type'>>(
    `select c.table_schema as schema, c.table_name as "table", c.column_name as "column" from information_schema.columns c
     where c.table_schema = any($1) and c.data_type in ('uuid', 'text', 'jsonb')
       and not exists (select 1 from information_schema.columns t where t.table_schema = c.table_schema and t.table_name = c.table_name and t.column_name = 'tenant_id')`,
    [schemas],
  );
  const marks = new Set<string>();
  for (const { schema, table, column } of rows) {
    const { rows: kept } = await admin.query<{ value: unknown }>(`select to_jsonb(${column}) as value from ${schema}.${table} where ${column} is not null`);
    for (const mark of stringsIn(kept)) marks.add(mark);
  }
  return marks;
}

/** Stands for what belongs to the manufacturer: whoever asks, it is no organisation's. */
const nobodysId = '01984f3a-6c1e-7d52-9a40-0000000000aa';
/** Where something goes is not where it comes from. */
const anotherOfNobodys = '01984f3a-6c1e-7d52-9a40-0000000000ab';

interface Gaps {
  columns: readonly Place[];
  values: Map<string, Map<string, string>>;
  tenants: readonly [string, string];
}

/** Makes up a row of both organisations in every table that has none; answers which, and why it could not, by table. */
async function plantMissing(admin: pg.Client, { columns, values, tenants }: Gaps): Promise<{ ids: string[]; problems: Map<string, string> }> {
  const problems = new Map<string, string>();
  const ids: string[] = [];
  for (const place of columns.filter(({ column, type }) => column === 'id' && type === 'uuid')) {
    const known = values.get(keyOf(place))!;
    for (const tenant of tenants.filter((candidate) => !known.has(candidate))) {
      try {
        const id = String((await plantRow(admin, place, tenant))['id']);
        known.set(tenant, id);
        ids.push(id);
      } catch (error) {
        problems.set(place.table, (error as Error).message);
      }
    }
  }
  return { ids, problems };
}

/** A made-up hold is that of an express replacement of its organisation's, as one that was asked for is. */
async function tieHolds(admin: pg.Client, { made, requests }: { made: readonly string[]; requests: ReadonlyMap<string, string> }): Promise<void> {
  for (const [tenant, request] of requests) await admin.query('update accounts.card_hold set request_id = $1 where tenant_id = $2 and id = any($3::uuid[])', [request, tenant, made]);
}

const keyOf = ({ schema, table, column }: Place): string => `${schema}.${table}.${column}`;

/** The words of the contract: an organisation that keeps one of them, as a code or by chance, does not own it. */
const contractWords: ReadonlySet<string> = new Set(readFileSync(join(import.meta.dirname, '..', '..', '..', 'schema', 'api.graphql'), 'utf8').match(/\w+/g));

/** What one other organisation alone keeps, and is no code, no word of the contract and no hash of what all may read. */
function isForeignMark(owners: ReadonlySet<string> | undefined, text: string, own: string): boolean {
  if (owners === undefined || owners.size !== 1 || owners.has(own) || text.length < 6) return false;
  const isCode = /^[A-Z0-9_.-]+$/.test(text.replace(/\d{5,}/, 'x'));
  return !isCode && !contractWords.has(text) && !/^[0-9a-f]{64}$/.test(text);
}

function richest(values: ReadonlyMap<string, ReadonlyMap<string, string>>): [own: string, foreign: string] {
  const counts = new Map<string, number>();
  for (const byTenant of values.values()) for (const tenant of byTenant.keys()) counts.set(tenant, (counts.get(tenant) ?? 0) + 1);
  const [own, foreign] = [...counts].sort(([a, more], [b, less]) => less - more || a.localeCompare(b, 'en')).map(([tenant]) => tenant);
  if (own === undefined || foreign === undefined) throw new Error('There are not two organisations.');
  return [own, foreign];
}

async function foreignNames(admin: pg.Client, own: string): Promise<string[]> {
  const { rows } = await admin.query<{ name: string }>('select display_name as name from programs.organization where tenant_id <> $1', [own]);
  return rows.map(({ name }) => name);
}

/** Every text within a value, the names of its fields not counted. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}
