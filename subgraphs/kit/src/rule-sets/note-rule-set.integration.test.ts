import { randomUUID } from 'node:crypto';

import pg from 'pg';
import type { DataSource } from 'typeorm';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type Event, platformTenant } from '../bus/event.js';
import { createDataSource } from '../database/data-source.js';
import { loginRole, prepareDatabase } from '../database/prepare-database.js';
import { type Actor, inTransaction, ReadSession } from '../database/session.js';
import { parseLocalDate } from '../pure/local-date.js';
import type { RuleSet } from '../pure/rule-set.js';
import { published } from '../testing/deliver-terms.js';
import { schemaDrift } from '../testing/schema-drift.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { createRuleSetCopy } from './create-rule-set-copy.js';
import { noteRuleSet } from './note-rule-set.js';
import { readRuleSets } from './read-rule-sets.js';
import { RuleSetCopy } from './rule-set-copy.entity.js';
import { ruleSetPayload } from './rule-set-payload.js';
import { ruleSetPublished, type RuleSetPublished } from './rule-set-published.js';

const schema = 'terms_probe';
const actor: Actor = { tenant: platformTenant, scope: 'tenant', subject: 'test', roles: [], requestId: 'r' };
const text = { en: 'e', nb: 'n', sv: 's', de: 'd' };

let database: TestDatabase;
let dataSource: DataSource;
let programs = 0;

beforeAll(async () => {
  database = await createTestDatabase();
  await prepareDatabase({ adminUrl: database.adminUrl, stores: [{ schema, migrations: [], subscriptions: [] }], passwords: { [loginRole(schema)]: 'for-tests-only' } });
  const admin = new pg.Client({ connectionString: database.adminUrl });
  await admin.connect();
  await admin.query(`set role ${schema}_owner; set search_path = ${schema}`);
  for (const statement of createRuleSetCopy(schema)) await admin.query(statement);
  await admin.end();
  dataSource = await createDataSource({ url: database.urlOf(schema), schema, entities: [RuleSetCopy], migrations: [] }).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

/** Terms of a programme of the test's own, asking for `minimum` repairs. */
function terms(change: Partial<RuleSet> = {}, minimum = 200): RuleSet {
  const program = change.program ?? `P${(programs += 1)}`;
  const criterion = { id: 'AASP.QUARTERLY_REPAIRS', phase: 'ONGOING', check: 'minCount', params: { minimum }, evidenceKinds: [], ownerSubgraph: 'programs', text, sources: ['AASP-17'], citations: [{ file: 'a.txt', line: 1 }] } as const;
  return { version: 1, region: 'NO', effectiveFrom: parseLocalDate('2020-01-01'), effectiveTo: null, status: 'PUBLISHED', criteria: [criterion], ...change, program };
}

async function note(payload: RuleSetPublished): Promise<void> {
  const event: Event<RuleSetPublished> = { id: randomUUID(), type: ruleSetPublished, version: 1, tenant: platformTenant, aggregate: { type: 'RuleSet', id: 'x', sequence: 1 }, occurredAt: '2026-03-01T08:00:00Z', causation: 'test', correlation: 'test', traceparent: null, payload };
  await inTransaction(dataSource, actor, (manager) => noteRuleSet(event, manager));
}

async function kept(program: string): Promise<RuleSetPublished[]> {
  const reads = new ReadSession(dataSource, { ...actor, tenant: null });
  try {
    return (await readRuleSets(reads)).filter((ruleSet) => ruleSet.program === program);
  } finally {
    await reads.end();
  }
}

it('the entity and the table say the same', async () => {
  expect(await schemaDrift(dataSource)).toEqual([]);
});

it('terms are kept as they were sent, however often they come', async () => {
  const sent = published(terms());
  for (let time = 0; time < 3; time += 1) await note(sent);
  expect(await kept(sent.program)).toEqual([sent]);
});

it('the end of terms is the one news of them, and it is never taken back', async () => {
  const open = published(terms());
  const ended = { ...open, effectiveTo: parseLocalDate('2026-07-01') };
  const next = published(terms({ program: open.program, version: 2, effectiveFrom: parseLocalDate('2026-07-01') }, 250));
  for (const sent of [open, ended, next, open, { ...open, effectiveTo: parseLocalDate('2027-01-01') }]) await note(sent);
  expect(await kept(open.program)).toEqual([ended, next]);
});

it('other terms under a version that is kept are refused', async () => {
  const sent = published(terms());
  await note(sent);
  await expect(note(published(terms({ program: sent.program }, 100)))).rejects.toThrow(/published with other terms/);
  expect(await kept(sent.program)).toEqual([sent]);
});

it.each([
  ['whole', (sent: RuleSetPublished) => sent, null],
  ['of another fingerprint', (sent: RuleSetPublished) => ({ ...sent, version: 2 }), /version 2 does not have the fingerprint/],
  ['without a first day', (sent: RuleSetPublished) => ({ ...sent, effectiveFrom: null }), /^payload\.effectiveFrom is not a date$/],
  ['without criteria', ({ criteria: _, ...sent }: RuleSetPublished) => sent, /^payload\.criteria is not a list/],
  ['nothing', () => null, /^the payload is not an object$/],
])('terms that are %s: %#', (_, change, problem) => {
  const found = ruleSetPayload(change(published(terms())));
  if (problem === null) expect(found).toBeNull();
  else expect(found).toMatch(problem);
});

it('terms of a shape this release cannot judge by are not kept, and are tried again', async () => {
  const other = terms({}, 1);
  expect(ruleSetPayload({ ...published({ ...other, criteria: [{ ...other.criteria[0]!, check: 'astrology' as 'flag' }] } as RuleSet) })).toBeNull();
  await expect(note({ ...published(other), criteria: [{ ...other.criteria[0]!, check: 'astrology' as 'flag' }] } as RuleSetPublished)).rejects.toThrow(/criteria\[0\]\.check/);
  expect(await kept(other.program)).toEqual([]);
});

it('the service itself can neither change kept terms nor remove them', async () => {
  const { program } = terms();
  await note(published(terms({ program })));
  const attempt = (statement: string) => dataSource.query(`${statement} where program = $1`, [program]);
  await expect(attempt(`update rule_set set criteria = '[]'`)).rejects.toThrow(/permission denied/);
  await expect(attempt('delete from rule_set')).rejects.toThrow(/permission denied/);
  await attempt(`update rule_set set effective_to = '2026-07-01'`);
  await expect(attempt('update rule_set set effective_to = null')).rejects.toThrow(/never change/);
});
