import { createHash } from 'node:crypto';

import { composeServices } from '@apollo/composition';
import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayExecutionResult, GatewayExecutor, GatewayGraphQLRequestContext } from '@apollo/server-gateway-interface';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, type GraphQLSchema, parse, validate } from 'graphql';
import { beforeAll, describe, expect, it } from 'vitest';

import { toldCode } from '../errors/error-codes.js';
import { guardExecutor } from '../supergraph/guard-executor.js';
import { CompiledExecutor, type ExecutedBy } from './compiled-executor.js';
import type { SubgraphAnswer } from './run.js';
import { librarySubgraphs } from './testing/library-subgraphs.js';
import { randomOperation } from './testing/random-operation.js';

const schemas = new Map(librarySubgraphs.map(({ name, typeDefs, resolvers }) => [name as string, buildSubgraphSchema([{ typeDefs: parse(typeDefs), resolvers: resolvers as never }])]));
const asked: { subgraph: string; query: string; variables: Record<string, unknown> }[] = [];
let broken: string | undefined;
let executed: ExecutedBy[] = [];
let engine: GatewayExecutor;
let compiled: CompiledExecutor;
let schema: GraphQLSchema;

async function ask(subgraph: string, query: string, variables: Record<string, unknown>): Promise<SubgraphAnswer> {
  if (subgraph === broken) throw new Error('connect ECONNREFUSED');
  asked.push({ subgraph, query, variables });
  const { data, errors } = await graphql({ schema: schemas.get(subgraph)!, source: query, variableValues: variables });
  return JSON.parse(JSON.stringify({ data, errors: errors?.map(({ message, path, extensions }) => ({ message, path, extensions })) })) as SubgraphAnswer;
}

beforeAll(async () => {
  const { supergraphSdl, errors } = composeServices(librarySubgraphs.map(({ name, typeDefs }) => ({ name, url: 'http://x', typeDefs: parse(typeDefs) })));
  if (supergraphSdl === undefined) throw new Error(errors.map(({ message }) => message).join('\n'));
  compiled = new CompiledExecutor({
    sdl: supergraphSdl,
    noteExecuted: (by) => executed.push(by),
    askFor: () => (subgraph, body) => {
      const { query, variables } = JSON.parse(body) as { query: string; variables: Record<string, unknown> };
      return ask(subgraph, query, variables);
    },
  });
  const buildService = ({ name }: { name: string }): GraphQLDataSource => ({ process: async ({ request }) => (await ask(name, request.query!, request.variables as Record<string, unknown>)) as never });
  const gateway = new ApolloGateway({ supergraphSdl, buildService, experimental_didResolveQueryPlan: compiled.notePlan, logger: { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined } });
  // The engine as it is shipped, with nothing compiled before it.
  const guarded = guardExecutor(gateway, { execute: async () => null } as unknown as CompiledExecutor);
  guarded.onSchemaLoadOrUpdate(({ apiSchema }) => (schema = apiSchema));
  engine = (await guarded.load({ apollo: {} })).executor!;
});

function requestFor(query: string, variables: Record<string, unknown>): GatewayGraphQLRequestContext {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return { request: { query, variables }, document, queryHash: createHash('sha256').update(query).digest('hex'), context: {}, metrics: {}, schema } as unknown as GatewayGraphQLRequestContext;
}

/** What callers would see of it, errors in the order of their places. Of a part that failed as a whole the engine tells its way through the plan, as `people.@._entities`: its field counts. */
function seen({ data, errors = [] }: GatewayExecutionResult): { data: unknown; errors: string[] } {
  return { data, errors: errors.map(({ message, path = [], extensions }) => `${path.join('.').replace(/\.(@|_entities).*$/, '')} ${toldCode(extensions['code'])} ${message}`).sort() };
}

function withoutIndexes({ data, errors }: ReturnType<typeof seen>): ReturnType<typeof seen> {
  return { data, errors: errors.map((error) => error.replace(/\.\d+/g, '.#')).sort() };
}

async function both(query: string, variables: Record<string, unknown> = {}): Promise<{ byEngine: GatewayExecutionResult; byCompiled: GatewayExecutionResult }> {
  const request = requestFor(query, variables);
  const byEngine = await engine(request);
  executed = [];
  asked.length = 0;
  const byCompiled = await compiled.execute(request);
  expect(executed).toEqual(['compiled']);
  return { byEngine, byCompiled: byCompiled! };
}

describe('what was compiled answers as the engine answers', () => {
  it.each([
    ['one field', '{ me { id } }'],
    ['fields of three subgraphs', '{ things { __typename id title ... on Book { author { name email rating } reviews { stars author { name } } postage } } }'],
    ['a union', '{ search { __typename ... on Person { name written { text } friends { name } } ... on Book { title } ... on Film { minutes } } }'],
    ['lists in lists with nulls', '{ box { label kind numbers shelves { id title ... on Film { director { name email } } } inner { label shelves { title } } } }'],
    ['an interface behind an entity', '{ newest { text subject { __typename id title } } }'],
    ['aliases', '{ a: thing(id: "b1") { t: title __typename } b: thing(id: "f1") { t: title kind: __typename } c: thing(id: "none") { t: title } }'],
    ['a null where none can be', '{ things { title ... on Book { author { born } } } }'],
    ['a failure in one entity', '{ people(ids: ["ann", "bo", "cy", "nobody"]) { name email rating } }'],
    ['a failing field of a root', '{ broken me { id } }'],
    ['a failure under a null that rises', '{ box { label flaky { label } } }'],
    ['a mutation after another', 'mutation { touch rename(id: "b1", title: "New") { title ... on Book { reviews { text } } } praise(id: "r1") { stars author { email } } }'],
    ['the name of the root', '{ __typename me { __typename } }'],
  ])('%s', async (_what, query) => {
    const { byEngine, byCompiled } = await both(query);
    expect(seen(byCompiled)).toEqual(seen(byEngine));
  });

  it('whatever is asked: hundreds of operations written by chance', async () => {
    const seed = Number(process.env['EXECUTOR_SEED'] ?? 7);
    const runs = Number(process.env['EXECUTOR_RUNS'] ?? 60);
    let state = seed >>> 0;
    const chance = (): number => {
      state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) >>> 0;
      return ((state ^ (state >>> 13)) >>> 0) / 4_294_967_296;
    };
    let withErrors = 0;
    for (let run = 0; run < runs; run += 1) {
      const query = randomOperation(schema, chance);
      const variables = { no: chance() < 0.5, ...(chance() < 0.5 && { yes: chance() < 0.5 }), ...(chance() < 0.5 && { n: Math.floor(chance() * 4) }) };
      if (validate(schema, parse(query)).length > 0) continue;
      const { byEngine, byCompiled } = await both(query, variables);
      // Among entities of several types the engine tells the place of another one: see below.
      expect(withoutIndexes(seen(byCompiled)), `seed ${seed}, run ${run}: ${query} with ${JSON.stringify(variables)}`).toEqual(withoutIndexes(seen(byEngine)));
      if (byEngine.errors) withErrors += 1;
    }
    process.stdout.write(`executor: ${runs} operations by chance, seed ${seed}, ${withErrors} with errors, all answered as the engine answers\n`);
    expect(withErrors).toBeGreaterThan(runs / 20);
  });
});

it('an error is told at the place of its own entity, also beside entities of other types', async () => {
  const { byCompiled } = await both('{ search { __typename ... on Person { rating } } }');
  expect(seen(byCompiled)).toEqual({ data: null, errors: ['search.1.rating CONFLICT rating failed'] });
});

it('an entity that stands in the answer many times is asked for once', async () => {
  await both('{ things { ... on Book { author { email } } ... on Film { director { email } } } a: people(ids: ["ann", "ann", "bo"]) { email } }');
  const representations = asked.filter(({ subgraph }) => subgraph === 'persons').map(({ variables }) => (variables['representations'] as { id: string }[]).map(({ id }) => id));
  for (const ids of representations) expect(new Set(ids).size).toBe(ids.length);
});

it('a subgraph that is down costs its part, and is told where the part begins', async () => {
  const query = '{ me { id } people(ids: ["ann", "bo"]) { name rating } }';
  await both(query);
  broken = 'reviews';
  const answer = await compiled.execute(requestFor(query, {}));
  broken = undefined;
  expect(seen(answer!)).toEqual({ data: { me: { id: 'ann' }, people: [null, null] }, errors: ['people INTERNAL_SERVER_ERROR Something went wrong on our side.'] });
});

it('the schema, and names that every object has, are left to the engine', async () => {
  for (const query of ['{ __schema { queryType { name } } }', '{ constructor: me { id } }', '{ __type(name: "Book") { name } me { id } }']) {
    const request = requestFor(query, {});
    await engine(request);
    executed = [];
    expect(await compiled.execute(request)).toBeNull();
    expect(executed).toEqual(['engine']);
  }
});

it('variables that do not fit are refused before any subgraph is asked', async () => {
  const query = 'query ($id: ID!) { thing(id: $id) { title } }';
  await engine(requestFor(query, { id: 'b1' }));
  asked.length = 0;
  const answer = await compiled.execute(requestFor(query, {}));
  expect(answer?.errors?.map(({ message }) => message)).toEqual(['Variable "$id" of required type "ID!" was not provided.']);
  expect(asked).toEqual([]);
});
