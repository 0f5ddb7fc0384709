import { getNamedType, type GraphQLCompositeType, type GraphQLSchema, isAbstractType, isCompositeType, isObjectType } from 'graphql';

/** A source of numbers from 0 to 1 that a seed repeats. */
export type Chance = () => number;

/** Writes an operation over the schema by chance: aliases, fragments on every type, fields said twice, parts left out by variables. */
export function randomOperation(schema: GraphQLSchema, chance: Chance): string {
  const body = selections(schema.getQueryType()!, { schema, chance, depth: 0 });
  return `query Q($yes: Boolean = true, $no: Boolean!, $n: Int) ${body}`;
}

interface Writing {
  schema: GraphQLSchema;
  chance: Chance;
  depth: number;
}

const argumentsOf: Readonly<Record<string, string>> = { thing: '(id: "b1")', people: '(ids: ["ann", "nobody", "cy"])', search: '(first: $n)', reviews: '(first: $n)', newest: '' };
const flags = ['', '', '', '', ' @include(if: $yes)', ' @skip(if: $no)', ' @include(if: $no)', ' @skip(if: $yes)'];
const depthMax = 5;

function selections(type: GraphQLCompositeType, writing: Writing): string {
  const { schema, chance, depth } = writing;
  const pick = <Value>(values: readonly Value[]): Value => values[Math.floor(chance() * values.length)]!;
  const below: Writing = { ...writing, depth: depth + 1 };
  const parts: string[] = [];
  const fields = 'getFields' in type ? Object.values(type.getFields()) : [];
  for (const field of fields) {
    const inner = getNamedType(field.type);
    const isDeep = isCompositeType(inner);
    if (chance() > (depth === 0 ? 0.25 : isDeep ? 0.45 : 0.6) || (isDeep && depth >= depthMax)) continue;
    const args = argumentsOf[field.name] ?? '';
    const alias = chance() < 0.2 ? `${field.name}_${depth}: ` : '';
    parts.push(`${alias}${field.name}${args}${pick(flags)}${isDeep ? ` ${selections(inner, below)}` : ''}`);
  }
  const others = isAbstractType(type) ? schema.getPossibleTypes(type) : isObjectType(type) ? type.getInterfaces() : [];
  for (const other of others) if (chance() < 0.5) parts.push(`... on ${other.name}${pick(flags)} ${selections(other, below)}`);
  if (chance() < 0.2) parts.push(`...${pick(flags)} ${selections(type, below)}`);
  if (parts.length === 0 || chance() < 0.3) parts.push('__typename');
  return `{ ${parts.join(' ')} }`;
}
