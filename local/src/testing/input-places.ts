import { getNamedType, getNullableType, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema, isCompositeType, isInputObjectType, isListType } from 'graphql';

import { sampleOf } from '@platform/gateway/trusted-documents/sample-variables.js';

/** One place of the API's input where a value can be put. */
export interface InputPlace {
  /** As `Mutation.createRepair input.reference`. */
  name: string;
  /** The scalar or enum that belongs there. */
  type: string;
  /** The operation that puts a value there, and the simplest there is everywhere else where something must be. */
  asked: (value: unknown) => { query: string; variables: Record<string, unknown> };
}

type Step = string | 0;

const depthMax = 6;

/** Every argument of every root field, down to its scalars, through inputs within inputs. */
export function inputPlaces(schema: GraphQLSchema): InputPlace[] {
  return [schema.getQueryType(), schema.getMutationType()].flatMap((root) => (root ? Object.values(root.getFields()).flatMap((field) => placesOfField(root, field)) : []));
}

function placesOfField(root: GraphQLObjectType, field: GraphQLField<unknown, unknown>): InputPlace[] {
  const kind = root.name === 'Mutation' ? 'mutation' : 'query';
  const declared = field.args.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const query = `${kind} (${declared}) { ${field.name}(${given})${isCompositeType(getNamedType(field.type)) ? ' { __typename }' : ''} }`;
  return field.args.flatMap((argument) =>
    stepsTo(argument.type).map(({ steps, type }) => ({
      name: `${root.name}.${field.name} ${[argument.name, ...steps].join('.')}`,
      type,
      asked: (value: unknown) => {
        const others = field.args.filter(({ type: other, defaultValue, name }) => name !== argument.name && defaultValue === undefined && getNullableType(other) !== other);
        const variables = Object.fromEntries(others.map((other) => [other.name, sampleOf(other.type)]));
        return { query, variables: { ...variables, [argument.name]: withValue(argument.type, steps, value) } };
      },
    })),
  );
}

function stepsTo(type: GraphQLInputType, depth = 0): { steps: Step[]; type: string }[] {
  const inner = getNullableType(type);
  if (depth > depthMax) return [];
  if (isListType(inner)) return stepsTo(inner.ofType, depth + 1).map((found) => ({ ...found, steps: [0, ...found.steps] }));
  if (!isInputObjectType(inner)) return [{ steps: [], type: inner.name }];
  return Object.values(inner.getFields()).flatMap((field) => stepsTo(field.type, depth + 1).map((found) => ({ ...found, steps: [field.name, ...found.steps] })));
}

function withValue(type: GraphQLInputType, [step, ...rest]: readonly Step[], value: unknown): unknown {
  const inner = getNullableType(type);
  if (step === undefined) return value;
  if (isListType(inner)) return [withValue(inner.ofType, rest, value)];
  if (!isInputObjectType(inner)) return value;
  const own = withValue(inner.getFields()[step]!.type, rest, value);
  return inner.isOneOf ? { [step]: own } : { ...(sampleOf(inner) as object), [step]: own };
}
