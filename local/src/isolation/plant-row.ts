import { randomUUID } from 'node:crypto';

import type pg from 'pg';

interface Column {
  name: string;
  type: string;
  needed: boolean;
}

interface Reference {
  columns: string[];
  schema: string;
  table: string;
  theirColumns: string[];
}

const columnsOf = `
  select a.attname as name, t.typname as type, a.attnotnull and not a.atthasdef and a.attidentity = '' as needed
  from pg_attribute a join pg_type t on t.oid = a.atttypid
  where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''`;
const referencesOf = `
  select n.nspname as schema, c.relname as "table",
    (select array_agg(a.attname::text order by k.place) from unnest(f.conkey) with ordinality k (number, place) join pg_attribute a on a.attrelid = f.conrelid and a.attnum = k.number) as columns,
    (select array_agg(a.attname::text order by k.place) from unnest(f.confkey) with ordinality k (number, place) join pg_attribute a on a.attrelid = f.confrelid and a.attnum = k.number) as "theirColumns"
  from pg_constraint f join pg_class c on c.oid = f.confrelid join pg_namespace n on n.oid = c.relnamespace
  where f.contype = 'f' and f.conrelid = $1::regclass`;
const checksOf = `select conname as name, pg_get_constraintdef(oid) as condition from pg_constraint where contype = 'c' and conrelid = $1::regclass`;

const words = ['A text', 'AASP', 'A-2026-0001', '2026-Q1', 'NO', 'NOK', 'AB-01', '0000012345', '0'.repeat(64), 'application/pdf', 'en'];

/** A value of the type; of a text one that its checks allow, as far as they can be read. */
function valueOf({ name, type }: Column, checks: readonly string[]): unknown {
  const own = checks.filter((check) => new RegExp(`\\b${name}\\b`).test(check));
  const listed = own.map((check) => new RegExp(`${name} = ANY \\(ARRAY\\['([^']+)'`).exec(check)?.[1]).find((value) => value !== undefined);
  const pattern = own.map((check) => new RegExp(`${name} ~ '([^']+)'`).exec(check)?.[1]).find((value) => value !== undefined);
  switch (type) {
    case 'uuid':
      return randomUUID();
    case 'text':
    case 'varchar':
    case 'bpchar':
      return listed ?? (pattern === undefined ? `${name} ${randomUUID()}`.slice(0, 30) : words.find((word) => new RegExp(pattern).test(word)));
    case 'bool':
      return false;
    case 'date':
      return '2026-06-15';
    case 'timestamptz':
      return '2026-06-15T10:00:00Z';
    case 'jsonb':
    case 'json':
      return '{}';
    case 'bytea':
      return Buffer.from([0]);
    default:
      return type.startsWith('_') ? [] : 1;
  }
}

/** The values that a check lists for a column. */
function listedFor(name: string, checks: readonly string[]): string[] {
  return checks.flatMap((check) => [...(new RegExp(`${name} = ANY \\(ARRAY\\[([^\\]]+)\\]`).exec(check)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, value]) => value!));
}

/** Puts a row of an organisation's into a table, with the rows it refers to: for what the demonstration network has none of. */
export async function plantRow(admin: pg.Client, place: { schema: string; table: string }, tenant: string): Promise<Record<string, unknown>> {
  const name = `${place.schema}.${place.table}`;
  const { rows: columns } = await admin.query<Column>(columnsOf, [name]);
  const { rows: references } = await admin.query<Reference>(referencesOf, [name]);
  const { rows: checks } = await admin.query<{ name: string; condition: string }>(checksOf, [name]);
  const conditions = checks.map(({ condition }) => condition);
  const row: Record<string, unknown> = {};
  for (const column of columns) if (column.needed) row[column.name] = valueOf(column, conditions);
  if (columns.some((column) => column.name === 'tenant_id')) row['tenant_id'] = tenant;
  for (const reference of references.filter(({ columns: own }) => own.some((column) => column in row && column !== 'tenant_id'))) {
    const theirs = await referred(admin, reference, tenant);
    for (const [index, column] of reference.columns.entries()) row[column] = theirs[reference.theirColumns[index]!];
  }
  for (let attempt = 0; ; attempt += 1) {
    try {
      const names = Object.keys(row);
      const { rows } = await admin.query<Record<string, unknown>>(`insert into ${name} (${names.join(', ')}) values (${names.map((_, index) => `$${index + 1}`).join(', ')}) returning *`, Object.values(row));
      return rows[0]!;
    } catch (error) {
      const broken = checks.find((check) => check.name === (error as { constraint?: string }).constraint);
      const [, one, other] = /\((\w+) <> (\w+)\)/.exec(broken?.condition ?? '') ?? [];
      if (one !== undefined && other !== undefined && attempt < 5) {
        row[other] = listedFor(other, conditions).find((value) => value !== row[one]);
        continue;
      }
      // A check on several columns asks for those that may be absent elsewhere.
      const missing = broken && columns.filter((column) => !(column.name in row) && new RegExp(`\\b${column.name}\\b`).test(broken.condition));
      if (attempt === 5 || missing === undefined || missing.length === 0) throw new Error(`No row of ${name} could be made up: ${(error as Error).message} ${broken?.condition ?? ''}`, { cause: error });
      for (const column of missing) row[column.name] = valueOf(column, conditions);
    }
  }
}

async function referred(admin: pg.Client, { schema, table, columns, theirColumns }: Reference, tenant: string): Promise<Record<string, unknown>> {
  const own = theirColumns.includes('tenant_id') || columns.includes('tenant_id');
  const { rows } = await admin.query<Record<string, unknown>>(`select * from ${schema}.${table} ${own ? 'where tenant_id = $1' : ''} limit 1`, own ? [tenant] : []);
  return rows[0] ?? plantRow(admin, { schema, table }, tenant);
}
