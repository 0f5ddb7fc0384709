import { type FieldDefinitionNode, Kind, parse, type TypeNode } from 'graphql';

/**
 * What keeps a mutation that arrives twice from having two effects. KEY: an order, money, stock, a submission or a decision
 * that cannot be undone; its repetition must get the answer of the first. VERSION: the first raised the version that the second
 * expects. STATE: the first left the thing in a state, or used up a name, that refuses the second. SAME: doing it again
 * leaves everything as it is. ADDS: it would be there twice, and `why` says what makes that harmless.
 */
export type Repetition = 'KEY' | 'VERSION' | 'STATE' | 'SAME' | 'ADDS';

export interface Classified {
  repetition: Repetition;
  why: string;
}

const key = 'idempotencyKey';
const version = 'expectedVersion';

/** What is wrong with how mutations are classified, and with what those so classified take. */
export function unrepeatableMutations(sdl: string, classified: Readonly<Record<string, Classified>>): string[] {
  const fields = mutationsOf(sdl);
  const inputs = inputsOf(sdl);
  const problems = fields.flatMap((field) => {
    const { value: name } = field.name;
    const kept = classified[name];
    if (kept === undefined) return [`${name} is not classified`];
    const [hasKey, hasVersion] = [takes(field, { argument: key, inputs }), takes(field, { argument: version, inputs })];
    if (kept.repetition === 'KEY' && !hasKey) return [`${name} takes no ${key}: ID!`];
    if (kept.repetition !== 'KEY' && hasKey) return [`${name} takes ${key} and is classified as ${kept.repetition}`];
    if (kept.repetition === 'VERSION' && !hasVersion) return [`${name} takes no ${version}: Int!`];
    return kept.why.trim() === '' ? [`${name} is classified without a reason`] : [];
  });
  const known = new Set(fields.map(({ name }) => name.value));
  return [...problems, ...Object.keys(classified).flatMap((name) => (known.has(name) ? [] : [`${name} is classified and does not exist`]))];
}

function mutationsOf(sdl: string): readonly FieldDefinitionNode[] {
  return parse(sdl).definitions.flatMap((node) => (node.kind === Kind.OBJECT_TYPE_DEFINITION && node.name.value === 'Mutation' ? (node.fields ?? []) : []));
}

/** The required members of each input type. */
function inputsOf(sdl: string): ReadonlyMap<string, ReadonlySet<string>> {
  const required = (type: TypeNode): boolean => type.kind === Kind.NON_NULL_TYPE;
  return new Map(
    parse(sdl).definitions.flatMap((node) =>
      node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? [[node.name.value, new Set((node.fields ?? []).flatMap(({ name, type }) => (required(type) ? [name.value] : [])))] as const] : [],
    ),
  );
}

function takes({ arguments: given = [] }: FieldDefinitionNode, { argument, inputs }: { argument: string; inputs: ReadonlyMap<string, ReadonlySet<string>> }): boolean {
  return given.some(({ name, type }) => {
    if (type.kind !== Kind.NON_NULL_TYPE || type.type.kind !== Kind.NAMED_TYPE) return false;
    return name.value === argument || (argument !== key && inputs.get(type.type.name.value)?.has(argument) === true);
  });
}
