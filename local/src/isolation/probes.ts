import { operationCost } from '@platform/gateway/limits/cost/operation-cost.js';
import { limitPassed, tokensMax } from '@platform/gateway/limits/operation-limits.js';
import { type GraphQLField, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, getNamedType, isObjectType, isUnionType, type OperationDefinitionNode, parse, print } from 'graphql';

import type { Entity } from './entities.js';
import { fillArguments } from './fill-arguments.js';
import { type IdPath, idPaths } from './id-paths.js';
import type { Question } from './isolation-platform.js';
import { operationOf, selectEverything } from './select-everything.js';
import type { TwoTenants } from './two-tenants.js';

export type Kind = 'query' | 'mutation';
export type Whose = 'own' | 'foreign' | 'none';

/** One field of the API, and where in its arguments ids stand. */
export interface RootField {
  kind: Kind;
  field: GraphQLField<unknown, unknown>;
  paths: IdPath[];
}

const costMax = 5_000;
/** Nobody's id. */
export const unknownId = '01984f3a-6c1e-7d52-9a40-0000000000ff';

/** Every root field of the contract. */
export function rootFields(schema: GraphQLSchema): RootField[] {
  const of = (kind: Kind, root: GraphQLObjectType | null | undefined): RootField[] => Object.values(root?.getFields() ?? {}).map((field) => ({ kind, field, paths: idPaths(field.args) }));
  return [...of('query', schema.getQueryType()), ...of('mutation', schema.getMutationType())];
}

/** The word for the thing that an id names: of `repairId` repair, of `id` what the field answers, of `decideStandingProposal` standing proposal. */
export function wordAt(path: IdPath, answers: { schema: GraphQLSchema; type: GraphQLOutputType; field?: string }): string {
  const name = path.at(-1)!;
  const [, changed = ''] = /^[a-z]+(_.+)$/.exec(snake(answers.field ?? '')) ?? [];
  if (name === 'id' || name === 'ids') return snake(thingOf(answers));
  const [, word] = /^(.+?)Ids?$/.exec(name) ?? [];
  if (word === undefined) throw new Error(`Nobody has said what ${path.join('.')} is the id of.`);
  return changed.endsWith(`_${snake(word)}`) ? changed.slice(1) : snake(word);
}

/** What a field answers when it does not refuse. */
function thingOf({ schema, type }: { schema: GraphQLSchema; type: GraphQLOutputType }): string {
  const named = getNamedType(type);
  if (!isUnionType(named)) return named.name;
  const thing = schema.getPossibleTypes(named).find((member) => isObjectType(member) && !member.getInterfaces().some(({ name }) => name === 'Problem'));
  return thing?.name ?? named.name;
}

export const snake = (name: string): string => name.replace(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase();

export function idOf(tenants: TwoTenants, word: string, whose: Whose): string {
  if (whose !== 'none') return tenants.idOf(word, whose);
  return unknownId;
}

/** The question about a field, with the id at one place belonging to somebody or to nobody. */
export function questionAbout(schema: GraphQLSchema, { kind, field }: RootField, probe: { tenants: TwoTenants; path?: IdPath; whose?: Whose; levels?: number }): Question {
  const { tenants, path, whose = 'own', levels = 3 } = probe;
  const variables = fillArguments(field.args, {
    ownId: (at) => tenants.idOf(wordAt(at, { schema, type: field.type, field: field.name }), 'own'),
    ...(path && { target: { path, id: idOf(tenants, wordAt(path, { schema, type: field.type, field: field.name }), whose) } }),
  });
  if (field.args.some(({ name }) => name === 'first')) variables['first'] = 3;
  return { query: deepest(schema, { kind, field, variables, levels }), variables };
}

interface Wanted {
  kind: Kind;
  field: GraphQLField<unknown, unknown>;
  variables: Record<string, unknown>;
  levels: number;
}

/** As much of the answer as an operation may ask for. */
function deepest(schema: GraphQLSchema, { kind, field, variables, levels: most }: Wanted): string {
  for (let levels = most; levels > 0; levels -= 1) {
    const query = operationOf(kind, field, { names: Object.keys(variables), selection: selectEverything(schema, field.type, { levels }) });
    if (fits(schema, query, variables)) return print(parse(query));
  }
  throw new Error(`No selection of ${field.name} is within the limits.`);
}

function fits(schema: GraphQLSchema, query: string, variables: Record<string, unknown>): boolean {
  try {
    const document = parse(query, { maxTokens: tokensMax });
    const operation = document.definitions[0] as OperationDefinitionNode;
    return limitPassed(document) === null && operationCost({ schema, document, operation, variables }) <= costMax;
  } catch {
    return false;
  }
}

/** The question that the gateway asks for one entity, and for one of its fields that takes an id. */
export function questionOfEntity({ schema, name }: Entity, probe: { tenants: TwoTenants; whose: Whose; asking?: Entity['asking'][number] & { whose: Whose } }): Question {
  const { tenants, whose, asking } = probe;
  const representations = [{ __typename: name, id: idOf(tenants, snake(name), whose) }];
  const type = schema.getType(name) as GraphQLObjectType;
  if (asking === undefined) {
    return { query: `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on ${name}${selectEverything(schema, type, { levels: 2 })} } }`, variables: { representations } };
  }
  const { field, path } = asking;
  const given = fillArguments(field.args, {
    ownId: (at) => tenants.idOf(wordAt(at, { schema, type: field.type, field: field.name }), 'own'),
    target: { path, id: idOf(tenants, wordAt(path, { schema, type: field.type, field: field.name }), asking.whose) },
  });
  const declared = field.args.filter((argument) => argument.name in given);
  const query = `query ($representations: [_Any!]!, ${declared.map((argument) => `$${argument.name}: ${String(argument.type)}`).join(', ')}) {
    _entities(representations: $representations) { ... on ${name} { ${field.name}(${declared.map((argument) => `${argument.name}: $${argument.name}`).join(', ')})${selectEverything(schema, field.type, { levels: 2 })} } }
  }`;
  return { query, variables: { representations, ...given } };
}
