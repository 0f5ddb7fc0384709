import fc from 'fast-check';
import { buildSchema, execute, GraphQLError, type GraphQLSchema, isObjectType, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';

import { compileQuery } from './compile-query.js';
import { Unsupported } from './unsupported.js';

const schema = buildSchema(`
  type Query { thing(depth: Int = 1, name: String): Thing, sure: Thing!, things: [Thing!], loose: [[Thing]]!, any: Any, anys: [Any!]!, named: Named }
  interface Named { name: String! }
  union Any = Thing | Other
  enum Colour { RED GREEN }
  type Thing implements Named { id: ID!, name: String!, nick(of: String): String, size: Int, sizes: [Int!]!, colour: Colour, child: Thing, sureChild: Thing!, children: [Thing!]!, other: Other, any: Any }
  type Other implements Named { name: String!, thing: Thing, count: Int! }
`);

/** What a field does, by chance: answers, later or at once, nothing, nonsense, or fails in one of its ways. */
type Behaviour = 'value' | 'later' | 'nonsense' | 'null' | 'later null' | 'throws' | 'rejects' | 'an error';

/** A schema whose every field behaves as its place in the answer says, however often it is asked. */
function behaving(behaviours: readonly Behaviour[], oftenFine: number): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      field.resolve = (source: { at: string } | undefined, args) => {
        const at = `${source?.at ?? ''}/${field.name}${JSON.stringify(args)}`;
        const drawn = hash(at) % (behaviours.length * oftenFine);
        return behave(behaviours[drawn] ?? 'value', valueOf(String(field.type), at));
      };
    }
  }
  return schema;
}

function valueOf(type: string, at: string): unknown {
  const bare = type.replace(/!$/, '');
  if (bare.startsWith('[')) return Array.from({ length: hash(at) % 4 }, (_, index) => valueOf(bare.slice(1, -1), `${at}.${index}`));
  const scalars: Record<string, unknown> = { ID: at.length, String: `of ${at}`, Int: at.length, Colour: 'RED' };
  return scalars[bare] ?? { at, __typename: bare === 'Any' || bare === 'Named' ? ['Thing', 'Other'][hash(at) % 2] : bare };
}

function behave(behaviour: Behaviour, value: unknown): unknown {
  if (behaviour === 'value') return value;
  if (behaviour === 'later') return Promise.resolve(value);
  if (behaviour === 'nonsense') return typeof value === 'object' ? value : 'nonsense';
  if (behaviour === 'null') return null;
  if (behaviour === 'later null') return Promise.resolve(null);
  if (behaviour === 'rejects') {
    const refusal: Promise<never> = Promise.reject(new GraphQLError('refused', { extensions: { code: 'FORBIDDEN' } }));
    refusal.catch(() => undefined);
    return refusal;
  }
  if (behaviour === 'an error') return new Error('an answer that is an error');
  throw new Error('thrown');
}

function hash(text: string): number {
  return [...text].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 65_537, 7);
}

const leaf = fc.constantFrom('id', 'name', 'size', 'sizes', 'colour', '__typename', 'nick', 'other1: nick(of: "x")', 'nick(of: $of)');
const selection = fc.letrec<{ thing: string; other: string; any: string }>((tie) => ({
  thing: fc.array(fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, fc.tuple(fc.constantFrom('child', 'sureChild', 'children', 'again: child', '... on Thing', '...'), tie('thing')).map(([field, below]) => `${field} ${below}`),
    fc.tuple(fc.constant('any'), tie('any')).map(([field, below]) => `${field} ${below}`), fc.tuple(fc.constant('other'), tie('other')).map(([field, below]) => `${field} ${below}`)), { minLength: 1, maxLength: 5 }).map(block),
  other: fc.array(fc.oneof({ depthSize: 'small' }, fc.constantFrom('name', 'count', '__typename'), tie('thing').map((below) => `thing ${below}`)), { minLength: 1, maxLength: 3 }).map(block),
  any: fc.array(fc.oneof({ depthSize: 'small' }, fc.constantFrom('__typename', '... on Named { name }', '...names'), tie('thing').map((below) => `... on Thing ${below}`), tie('other').map((below) => `... on Other ${below}`)), { minLength: 1, maxLength: 4 }).map(block),
}));
const query = fc.array(fc.oneof(
  fc.tuple(fc.constantFrom('thing', 'sure', 'things', 'loose', 'deep: thing(depth: 3, name: $of)'), selection.thing).map(([field, below]) => `${field} ${below}`),
  fc.tuple(fc.constantFrom('any', 'anys'), selection.any).map(([field, below]) => `${field} ${below}`),
  fc.constant('named { name ... on Thing { nick(of: $of) } }'),
), { minLength: 1, maxLength: 3 }).map((fields) => `query Q($of: String) ${block(fields)} fragment names on Named { name }`);

function block(fields: readonly string[]): string {
  return `{ ${fields.join(' ')} }`;
}

async function bothAnswers(text: string, variables: Record<string, unknown>) {
  const document = parse(text);
  const usual = await execute({ schema, document, variableValues: variables, contextValue: {} });
  const compiled = await compileQuery(schema, document, null).execute({}, variables)!;
  const plain = (answer: { data?: unknown; errors?: readonly GraphQLError[] }) => ({
    data: JSON.stringify(answer.data),
    errors: (answer.errors ?? []).map(({ message, path, locations, extensions }) => JSON.stringify({ message, path, locations, extensions })).sort(),
  });
  return { usual: plain(usual as never), compiled: plain(compiled) };
}

const isValid = (text: string): boolean => {
  const problems = validate(schema, parse(text)).map(({ message }) => message);
  return problems.every((problem) => /never used/.test(problem));
};

describe('a compiled query', () => {
  it('answers as graphql-js does, letter by letter, while nothing fails', async () => {
    behaving(['value', 'later'], 1);
    const property = fc.asyncProperty(query.filter(isValid), async (text) => {
      const { usual, compiled } = await bothAnswers(text, { of: 'a variable' });
      expect(compiled.data).toBe(usual.data);
      expect(compiled.errors).toEqual(usual.errors);
    });
    await fc.assert(property, { numRuns: 120 });
  });

  it.each([1, 4, 12])('fails where graphql-js does and says of it the same, with every %d-th field misbehaving at once', async (oftenFine) => {
    behaving(['null', 'nonsense', 'throws', 'an error'], oftenFine);
    const property = fc.asyncProperty(query.filter(isValid), async (text) => {
      const { usual, compiled } = await bothAnswers(text, {});
      expect(compiled.data).toBe(usual.data);
      // One that failed in what was given up already may be told of or not, as the specification has it.
      expect(usual.errors).toEqual(expect.arrayContaining(compiled.errors));
      expect(compiled.errors.length > 0).toBe(usual.errors.length > 0);
    });
    await fc.assert(property, { numRuns: 80 });
  });

  it.each([1, 4, 12])('comes to the same answer when some of it comes later, with every %d-th field misbehaving', async (oftenFine) => {
    behaving(['later', 'later null', 'rejects'], oftenFine);
    const property = fc.asyncProperty(query.filter(isValid), async (text) => {
      const { usual, compiled } = await bothAnswers(text, { of: 'later' });
      expect(compiled.data).toBe(usual.data);
      expect(compiled.errors.length > 0).toBe(usual.errors.length > 0);
    });
    await fc.assert(property, { numRuns: 80 });
  });

  it('leaves to graphql-js what it does not compile', () => {
    for (const text of ['{ __schema { queryType { name } } }', 'query Q($a: Boolean!) { thing { id @include(if: $a) } }', '{ thing { __proto__: id } }']) {
      expect(() => compileQuery(schema, parse(text), null)).toThrow(Unsupported);
    }
    expect(() => compileQuery(schema, parse('query A { thing { id } } query B { thing { id } }'), null)).toThrow(Unsupported);
  });

  it('does not execute with variables that the query does not ask for so', () => {
    expect(compileQuery(schema, parse('query Q($d: Int!) { thing(depth: $d) { id } }'), null).execute({}, { d: 'many' })).toBe(null);
  });
});
