import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import pg from 'pg';

/** Where a text was found that should be nowhere. */
export interface Finding {
  /** `schema.table.column`, or the path of a file. */
  place: string;
  text: string;
}

const columns = `select n.nspname as schema, c.relname as table, a.attname as column
  from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p', 'm') and a.attnum > 0 and not a.attisdropped and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
    and a.atttypid <> 'uuid'::regtype and a.atttypid <> 'bool'::regtype`;

/** Looks through every column of every table, the event bus's queues and its archive included, for texts that hold 13 digits or more and are a hit. */
export async function scanDatabase(adminUrl: string, isHit: (text: string) => boolean): Promise<{ findings: Finding[]; columns: number }> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const found = await client.query<{ schema: string; table: string; column: string }>(columns);
    const findings: Finding[] = [];
    for (const { schema, table, column } of found.rows) {
      const name = client.escapeIdentifier(column);
      const { rows } = await client.query<{ text: string }>(
        `select ${name}::text as text from ${client.escapeIdentifier(schema)}.${client.escapeIdentifier(table)} where ${name}::text ~ '[0-9]([ .-]?[0-9]){12}'`,
      );
      for (const { text } of rows) if (isHit(text)) findings.push({ place: `${schema}.${table}.${column}`, text });
    }
    return { findings, columns: found.rows.length };
  } finally {
    await client.end();
  }
}

/** Looks through every line of every file below a folder. */
export function scanFiles(folder: string, isHit: (text: string) => boolean): { findings: Finding[]; lines: number } {
  const findings: Finding[] = [];
  let lines = 0;
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    for (const text of readFileSync(path, 'utf8').split('\n')) {
      lines += 1;
      if (isHit(text)) findings.push({ place: path, text });
    }
  }
  return { findings, lines };
}
