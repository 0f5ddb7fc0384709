import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

import { pino } from 'pino';
import { afterEach, expect, it, vi } from 'vitest';

import { committedSupergraph, loadSupergraph } from '../supergraph/load-supergraph.js';
import { startEngine } from '../supergraph/start-engine.js';
import { SubgraphConnection } from '../supergraph/subgraph-connection.js';
import { startTestPlatform } from '../testing/test-platform.js';
import { rehearse } from './rehearse.js';
import { idOf, loadTrustedDocuments, TrustedDocuments } from './trusted-documents.js';

const { QueryPlanner } = createRequire(createRequire(import.meta.url).resolve('@apollo/gateway'))('@apollo/query-planner') as { QueryPlanner: { prototype: { buildQueryPlan: () => unknown } } };
const planning = vi.spyOn(QueryPlanner.prototype, 'buildQueryPlan');
afterEach(() => planning.mockClear());

const console = loadTrustedDocuments(fileURLToPath(new URL('../../../admin/src/generated', import.meta.url)));

it('every operation of the console is planned before it is asked, no subgraph being asked for it', async () => {
  const { sdl, subgraphs } = loadSupergraph(committedSupergraph);
  const log = pino({ level: 'silent' });
  const asked = vi.spyOn(SubgraphConnection.prototype, 'ask');
  const connections = new Map(subgraphs.map((name) => [name, new SubgraphConnection({ name, url: new URL('http://127.0.0.1:9/graphql'), keys: { one: Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('base64') } }, { waitMsMax: 1_000 })]));
  const { engine, schema } = await startEngine({ sdl, connections, showsSchema: false, plugins: [], noteExecuted: () => undefined, log });
  const startedAt = performance.now();
  expect(await rehearse({ engine, schema, texts: console.texts(), log, signal: new AbortController().signal })).toBe(console.texts().length);
  process.stdout.write(`planned ${console.texts().length} operations of the console in ${Math.round(performance.now() - startedAt)} ms\n`);
  expect(planning).toHaveBeenCalledTimes(console.texts().length);
  expect(asked.mock.calls.every(([, { waiting }]) => waiting.isOver)).toBe(true);
  await engine.stop();
  await Promise.all([...connections.values()].map((connection) => connection.close()));
});

it('what was planned before is not planned again when it is asked', async () => {
  const query = 'query Partners($id:ID!){organization(id:$id){name openRepairCount}}';
  const platform = await startTestPlatform({ config: { trustedDocuments: new TrustedDocuments({ [idOf(query)]: query }) } });
  await expect.poll(() => platform.log.some((line) => line.includes('operations are planned'))).toBe(true);
  expect(platform.programs.received).toEqual([]);
  planning.mockClear();
  const { body } = await platform.ask(query, { variables: { id: 'a' } });
  expect(body.data).toEqual({ organization: { name: 'Fjordverksted AS', openRepairCount: 7 } });
  expect(planning).not.toHaveBeenCalled();
  await platform.stop();
});
