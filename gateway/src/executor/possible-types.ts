import { type GraphQLSchema, isAbstractType, isObjectType } from 'graphql';

/** Tells whether an object of one type meets the condition of another, by the supergraph: it knows types that callers do not see. */
export type TypeTest = (typename: string, condition: string) => boolean;

export function typeTest(schema: GraphQLSchema): TypeTest {
  const known = new Map<string, ReadonlySet<string>>();
  for (const type of Object.values(schema.getTypeMap()))
    if (isAbstractType(type)) known.set(type.name, new Set(schema.getPossibleTypes(type).map(({ name }) => name)));
    else if (isObjectType(type)) known.set(type.name, new Set([type.name]));
  return (typename, condition) => typename === condition || known.get(condition)?.has(typename) === true;
}
