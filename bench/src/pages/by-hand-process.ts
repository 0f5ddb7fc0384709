import pg from 'pg';

import { serve, tellBench } from '../contest/serve.js';
import { pageText, partRows, repairRows, type ShownRepair } from './page.js';

// The page as somebody writes it for itself alone, under the same role and row-level security: rows made into an answer here (`rows`),
// or the whole answer as one text that the database writes (`text`).
const [url, tenant, how] = process.argv.slice(2);
const pool = new pg.Pool({ connectionString: url!, max: 10 });

interface RepairRow extends Pick<ShownRepair, 'id' | 'dispatchId' | 'status' | 'createdAt'> {
  locationId: string;
  technicianId: string | null;
  serialNumber: string;
  productName: string;
}
type PartRow = ShownRepair['parts'][number] & { repairId: string };

async function fromRows(client: pg.PoolClient): Promise<string> {
  const { rows } = await client.query<RepairRow>({ name: 'repairs', text: repairRows, values: [tenant] });
  const { rows: parts } = await client.query<PartRow>({ name: 'parts', text: partRows, values: [rows.map(({ id }) => id)] });
  const byRepair = Map.groupBy(parts, ({ repairId }) => repairId);
  const page = rows.map(({ id, dispatchId, status, createdAt, locationId, technicianId, serialNumber, productName }): ShownRepair => ({
    id,
    dispatchId,
    status,
    createdAt,
    device: { serialNumber, productName },
    location: { id: locationId },
    technician: technicianId === null ? null : { id: technicianId },
    parts: (byRepair.get(id) ?? []).map(({ line, number, description }) => ({ line, number, description })),
  }));
  return JSON.stringify(page);
}

async function fromText(client: pg.PoolClient): Promise<string> {
  const { rows } = await client.query<{ page: string }>({ name: 'page', text: pageText, values: [tenant] });
  return rows[0]!.page;
}

async function answer(): Promise<string> {
  const client = await pool.connect();
  try {
    await client.query('begin read only');
    await client.query({ name: 'open', text: `select set_config('app.tenant', $1, true), set_config('app.scope', 'tenant', true)`, values: [tenant] });
    const page = await (how === 'rows' ? fromRows(client) : fromText(client));
    await client.query('rollback');
    return page;
  } finally {
    client.release();
  }
}

tellBench({
  url: await serve((request, response) => {
    request.resume();
    request.on('end', () => void answer().then((page) => response.writeHead(200, { 'content-type': 'application/json' }).end(page), (error: unknown) => response.writeHead(500).end(String(error))));
  }),
});
