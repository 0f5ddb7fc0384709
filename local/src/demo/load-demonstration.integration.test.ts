import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { createTestDatabase, type TestDatabase } from '@platform/kit/testing/test-database.js';

import { demonstrationPartner } from '../issuer/demonstration-users.js';
import { loadDemonstration } from './load-demonstration.js';

let database: TestDatabase;
let client: pg.Client;
let loaded: number;
const done: number[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  loaded = await loadDemonstration({
    adminUrl: database.adminUrl,
    firstPartner: demonstrationPartner,
    size: 'small',
    today: parseLocalDate('2026-11-20'),
    onProgress: ({ done: partners }) => done.push(partners),
  });
  // A second load finds everything there.
  expect(await loadDemonstration({ adminUrl: database.adminUrl, firstPartner: demonstrationPartner, size: 'small', today: parseLocalDate('2026-11-20') })).toBe(0);
  client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

it('every partner of the small network is loaded, and each of them is reported', () => {
  expect(done).toEqual(Array.from({ length: 24 }, (_, index) => index + 1));
});

it('the quarters that programs keeps are the repairs that repairs keeps', async () => {
  const { rows } = await client.query<{ n: string; loaded: string }>(`
    select count(*) filter (where counted.completed is distinct from kept.completed) as n, sum(counted.completed) as loaded
    from (select tenant_id, completed_quarter as quarter, location_id, count(*)::int as completed from repairs.repair where completed_at is not null group by 1, 2, 3) counted
    full join (select * from programs.quarter_repair_count where completed > 0) kept using (tenant_id, quarter, location_id)`);
  expect(rows[0]!.n).toBe('0');
  expect(Number(rows[0]!.loaded)).toBeGreaterThan(loaded * 0.95);
});

it('no device has two open repairs', async () => {
  const { rows } = await client.query(`select device_id from repairs.repair where status <> 'SPCM' group by 1 having count(*) > 1`);
  expect(rows).toEqual([]);
});

it('some audits are closed and stamped, some are under way, some are planned', async () => {
  const { rows } = await client.query<{ status: string; n: number }>('select status, count(*)::int as n from programs.audit group by 1 order by 1');
  expect(rows.map(({ status }) => status)).toEqual(['CLOSED', 'IN_REVIEW', 'PLANNED']);
});
