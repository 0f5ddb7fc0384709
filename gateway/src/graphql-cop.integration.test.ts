import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startTestPlatform, type TestAnswer, type TestPlatform } from './testing/test-platform.js';

/** The thirteen checks of graphql-cop by their names there: how each asks, and what it takes for a finding. */
let platform: TestPlatform;
let authorization: string;
beforeAll(async () => {
  platform = await startTestPlatform();
  authorization = `Bearer ${await platform.issuer.token()}`;
});
afterAll(() => platform.stop());

interface Answer {
  text: string;
  body: TestAnswer & { length?: number };
}

const found: string[] = [];

async function read(response: Response): Promise<Answer> {
  const text = await response.text();
  try {
    return { text, body: JSON.parse(text) as Answer['body'] };
  } catch {
    return { text, body: {} };
  }
}

const get = async (path: string): Promise<Answer> => read(await fetch(`${platform.url}${path}`, { headers: { authorization } }));
const post = async (body: string, type = 'application/json'): Promise<Answer> => read(await fetch(`${platform.url}/graphql`, { method: 'POST', headers: { authorization, 'content-type': type }, body }));
const ask = (query: string): Promise<Answer> => post(JSON.stringify({ query, operationName: 'cop' }));
const times = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join(' ');
const ideWords = ['graphiql.min.css', 'GraphQL Playground', 'GraphiQL', 'graphql-playground'];

describe('graphql-cop finds nothing', () => {
  it.each<[string, () => Promise<boolean>]>([
    ['field_suggestions', async () => (await ask('query cop { __schema { directive } }')).text.includes('Did you mean')],
    ['introspection', async () => (await ask('query cop { __schema { types { name fields { name } } } }')).body.data != null],
    ['detect_graphiql', async () => (await Promise.all(['/graphiql', '/playground', '/console', '/graphql'].map(get))).some(({ text }) => ideWords.some((word) => text.includes(word)))],
    ['get_method_support', async () => (await get('/graphql?query=query%20cop%7B__typename%7D')).body.data?.['__typename'] !== undefined],
    ['alias_overloading', async () => (await ask(`query cop { ${times(101, (index) => `alias${index}: __typename`)} }`)).body.data?.['alias100'] !== undefined],
    ['batch_query', async () => ((await post(JSON.stringify(Array.from({ length: 10 }, () => ({ query: 'query cop { __typename }' }))))).body.length ?? 0) >= 10],
    ['field_duplication', async () => (await ask(`query cop { ${times(500, () => '__typename')} }`)).body.data?.['__typename'] !== undefined],
    ['directive_overloading', async () => (await ask(`query cop { __typename ${times(10, () => '@aa')} }`)).body.errors?.length === 10],
    ['trace_mode', async () => /tracing|exception|stacktrace/i.test((await ask('query cop { __typename }')).text)],
    ['circular_query_introspection', async () => (await ask('query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }')).body.data != null],
    ['get_based_mutation', async () => (await get('/graphql?query=mutation%20cop%7B__typename%7D')).body.data?.['__typename'] !== undefined],
    ['post_based_csrf', async () => (await post('query=query%20cop%7B__typename%7D', 'application/x-www-form-urlencoded')).body.data?.['__typename'] !== undefined],
    ['unhandled_error_detection', async () => (await ask('qwerty cop { abc }')).text.toLowerCase().includes('exception')],
  ])('%s', async (name, isFound) => {
    if (await isFound()) found.push(name);
    expect(found).not.toContain(name);
  });

  it('in all', () => {
    process.stdout.write(`graphql-cop: ${found.length} of 13 found\n`);
    expect(found).toEqual([]);
  });
});

it('the questions themselves are answered where nothing is wrong with them', async () => {
  expect((await ask('query cop { __typename }')).body.data).toEqual({ __typename: 'Query' });
});
