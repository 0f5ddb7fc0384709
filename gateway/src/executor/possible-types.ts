import { type DocumentNode, type GraphQLSchema, isAbstractType, isObjectType, Kind } from 'graphql';

/** Tells whether an object of one type meets the condition of another. */
export type TypeTest = (typename: string, condition: string) => boolean;

export function typeTest(schema: GraphQLSchema): TypeTest {
  const known = new Map<string, ReadonlySet<string>>();
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) known.set(type.name, new Set(schema.getPossibleTypes(type).map(({ name }) => name)));
    else if (isObjectType(type)) known.set(type.name, new Set([type.name]));
  return (typename, condition) => typename === condition || known.get(condition)?.has(typename) === true;
}

/** The same by the text of a schema, which need not be built for it: the supergraph knows types that callers do not see. */
export function typeTestOf({ definitions }: DocumentNode): TypeTest {
  const known = new Map<string, Set<string>>();
  const meets = (condition: string, typename: string): void => void known.set(condition, (known.get(condition) ?? new Set()).add(typename));
  for (const definition of definitions)
    if (definition.kind === Kind.OBJECT_TYPE_DEFINITION) for (const { name } of definition.interfaces ?? []) meets(name.value, definition.name.value);
    else if (definition.kind === Kind.UNION_TYPE_DEFINITION) for (const { name } of definition.types ?? []) meets(definition.name.value, name.value);
  return (typename, condition) => typename === condition || known.get(condition)?.has(typename) === true;
}
