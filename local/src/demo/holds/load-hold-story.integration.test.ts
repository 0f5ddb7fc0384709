import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { readLedgerProblems } from '@platform/accounts/db/ledger/read-ledger-problems.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { createTestDatabase, type TestDatabase } from '@platform/kit/testing/test-database.js';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { demonstrationPartner } from '../../issuer/demonstration-users.js';
import { demoPartners } from '../partners.js';
import { copyTerms } from './copy-terms.js';
import { loadHoldStory } from './load-hold-story.js';

let database: TestDatabase;
let client: pg.Client;
let paymentsFile: string;

beforeAll(async () => {
  paymentsFile = join(await mkdtemp(join(tmpdir(), 'demonstration-payments-')), 'payments.json');
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  await copyTerms(client);
  const partners = demoPartners({ id: demonstrationPartner.id, name: demonstrationPartner.name }, 1);
  await client.query('insert into accounts.known_organization (tenant_id, region, registered_at) values ($1, $2, now())', [demonstrationPartner.id, 'NO']);
  const story = { adminUrl: database.adminUrl, partners, today: parseLocalDate('2026-11-20'), paymentsFile };
  await loadHoldStory(story);
  // A second load finds everything there.
  await loadHoldStory(story);
}, 120_000);
afterAll(async () => {
  await client.end();
  await database.drop();
  await rm(dirname(paymentsFile), { recursive: true });
});

it('holds on cards stand in every main state, as the platform’s own work has left them', async () => {
  const { rows } = await client.query<{ state: string; holds: number }>('select state, count(*)::int as holds from accounts.card_hold group by 1 order by 1');
  expect(Object.fromEntries(rows.map(({ state, holds }) => [state, holds]))).toEqual({ ACTION_REQUIRED: 1, AUTHORIZED: 1, AWAITING_RETURN: 1, CAPTURED: 1, DECLINED: 1, DISPUTED: 1, RECEIVABLE: 1, RECEIVED: 1, REFUNDED: 1, RELEASED: 1, REVIEW: 3, UNSECURED: 1 });
  const { rows: reviewed } = await client.query<{ reason: string }>('select review_reason as reason from accounts.card_hold where state = $1 order by 1', ['REVIEW']);
  expect(reviewed.map(({ reason }) => reason)).toEqual(['EXTENT', 'NOT_RETURNED', 'RETURNED_LATE']);
});

it('what was past is told to nobody, the card simulator knows every authorisation, and one proposal waits', async () => {
  const { rows: untold } = await client.query('select id from accounts.card_hold where announced_version < version');
  const { payments } = JSON.parse(await readFile(paymentsFile, 'utf8')) as { payments: { id: string }[] };
  const { rows: known } = await client.query<{ reference: string }>('select reference from accounts.card_authorization where reference is not null');
  expect([untold, known.filter(({ reference }) => !payments.some(({ id }) => id === reference))]).toEqual([[], []]);
  expect(known.length).toBeGreaterThan(20);
  expect((await client.query('select 1 from accounts.hold_proposal where decision is null')).rowCount).toBe(1);
});

it('the ledger adds up', async () => {
  expect(await readLedgerProblems({ query: async (text, values = []) => (await client.query(text, [...values])).rows as never })).toEqual([]);
});
