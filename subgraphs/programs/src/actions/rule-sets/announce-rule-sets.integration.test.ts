import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { type Event, platformTenant } from '@platform/kit/bus/event.js';
import { installBus } from '@platform/kit/bus/install-bus.js';
import type { RuleSetPublished } from '@platform/kit/rule-sets/rule-set-published.js';
import { published } from '@platform/kit/testing/deliver-terms.js';
import { startTestSubgraph, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';

import { entities, schema } from '../../db/database.js';
import { buildSchema } from '../../graphql/schema.js';
import { publishedRuleSets } from '../../rule-sets/published-rule-sets.js';
import { announceRuleSets } from './announce-rule-sets.js';

let programs: TestSubgraph;
let admin: pg.Client;

beforeAll(async () => {
  programs = await startTestSubgraph({ buildSchema, schema, entities });
  admin = new pg.Client({ connectionString: programs.database.adminUrl });
  await admin.connect();
});
afterAll(async () => {
  await admin.end();
  await programs.stop();
});

/** A subgraph that begins to listen, and what it has been told so far. */
async function listener(consumer: string): Promise<() => Promise<Event<RuleSetPublished>[]>> {
  await installBus({ adminUrl: programs.database.adminUrl, subscriptions: [{ consumer, type: 'rule-set.published' }], roles: ['programs_app'] });
  return async () => {
    const { rows } = await admin.query<{ data: Event<RuleSetPublished> }>('select data from bus.job where name = $1 order by id', [`${consumer}.rule-set.published`]);
    return rows.map(({ data }) => data);
  };
}

const key = ({ program, region, version }: { program: string; region: string; version: number }): string => `${program}/${region}/${version}`;

it('tells all published terms whole, as the platform’s and no organisation’s', async () => {
  const told = await listener('first');
  await announceRuleSets(programs);
  const events = await told();
  expect(new Set(events.map(({ tenant }) => tenant))).toEqual(new Set([platformTenant]));
  const byKey = (a: RuleSetPublished, b: RuleSetPublished): number => (key(a) < key(b) ? -1 : 1);
  const payloads = events.map(({ payload }) => payload).filter(({ program }) => program !== 'PROBE');
  expect(payloads.sort(byKey)).toEqual(publishedRuleSets.map(published).sort(byKey));
});

it('tells the versions of one programme and region in their order', async () => {
  const told = await listener('second');
  await admin.query(`insert into programs.rule_set (program, region, version, effective_from, effective_to, status, sha256, criteria)
    select 'PROBE', region, v.version, v.effective_from, v.effective_to, status, repeat(v.version::text, 64), criteria
    from programs.rule_set, (values (1, date '2020-01-01', date '2026-07-01'), (2, '2026-07-01', null)) v (version, effective_from, effective_to)
    where program = 'IDS' and region = 'SE'`);
  await announceRuleSets(programs);
  const ofProbe = (await told()).filter(({ aggregate }) => aggregate.id === 'PROBE/SE');
  expect(ofProbe.map(({ aggregate, payload }) => [aggregate.type, aggregate.sequence, payload.version, payload.effectiveTo])).toEqual([
    ['RuleSet', 1, 1, '2026-07-01'],
    ['RuleSet', 2, 2, null],
  ]);
});

it('tells them again at the next start, so that a listener that came late or lost its copy has them too', async () => {
  await announceRuleSets(programs);
  const told = await listener('latecomer');
  expect(await told()).toEqual([]);
  await announceRuleSets(programs);
  await announceRuleSets(programs);
  const events = await told();
  const once = new Set(events.map(({ payload }) => key(payload)));
  expect([events.length, new Set(events.map(({ id }) => id)).size]).toEqual([2 * once.size, 2 * once.size]);
  expect(once.size).toBeGreaterThanOrEqual(publishedRuleSets.length);
});
