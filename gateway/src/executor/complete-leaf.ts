import { type GraphQLLeafType, isEnumType } from 'graphql';

/** Whether a value that a subgraph sent can be one of the type. */
export type LeafTest = (value: unknown) => boolean;

const isWhole = (value: unknown): boolean => Number.isInteger(value);
const isText = (value: unknown): boolean => typeof value === 'string';

const builtIn: Readonly<Record<string, LeafTest>> = {
  Int: isWhole,
  Float: (value) => typeof value === 'number' && Number.isFinite(value),
  String: isText,
  Boolean: (value) => typeof value === 'boolean',
  ID: (value) => isText(value) || isWhole(value),
};

/** A scalar of our own can be anything: the subgraph that made it has judged it. */
export function leafTest(type: GraphQLLeafType): LeafTest {
  if (!isEnumType(type)) return Object.hasOwn(builtIn, type.name) ? builtIn[type.name]! : () => true;
  const names = new Set<unknown>(type.getValues().map(({ name }) => name));
  return (value) => names.has(value);
}
