import { type GraphQLField, type GraphQLObjectType, type GraphQLOutputType, type GraphQLSchema, getNamedType, isInterfaceType, isLeafType, isNonNullType, isObjectType, isUnionType } from 'graphql';

/** A selection of every field of the type, down to a number of levels; empty for a plain value. */
export function selectEverything(schema: GraphQLSchema, type: GraphQLOutputType, options: { levels: number; skip?: (type: string, field: string) => boolean }): string {
  const { levels, skip = () => false } = options;
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isObjectType(named)) return ` { ${fieldsOf(named, levels).join(' ')} }`;
  if (!isUnionType(named) && !isInterfaceType(named)) return '';
  // Two alternatives may not answer one name with values of two types.
  const taken = new Map<string, string>();
  const parts = schema.getPossibleTypes(named).map((member) => {
    const fields = fieldsOf(member, levels, (field) => (taken.get(field.name) ?? String(field.type)) === String(field.type));
    for (const field of Object.values(member.getFields())) if (!taken.has(field.name)) taken.set(field.name, String(field.type));
    return `... on ${member.name} { ${fields.join(' ')} }`;
  });
  return ` { __typename ${parts.join(' ')} }`;

  function fieldsOf(object: GraphQLObjectType, left: number, fits: (field: GraphQLField<unknown, unknown>) => boolean = () => true): string[] {
    const selected = Object.values(object.getFields()).flatMap((field) => {
      if (skip(object.name, field.name) || !fits(field) || needsArguments(field)) return [];
      const isLeaf = isLeafType(getNamedType(field.type));
      if (!isLeaf && left <= 1) return [];
      const shortPage = field.args.some(({ name }) => name === 'first') ? '(first: 2)' : '';
      return [`${field.name}${shortPage}${isLeaf ? '' : selectEverything(schema, field.type, { levels: left - 1, skip })}`];
    });
    return ['__typename', ...selected];
  }
}

/** The same as the field of a document, with its arguments as variables. */
export function operationOf(kind: 'query' | 'mutation', field: GraphQLField<unknown, unknown>, given: { names: readonly string[]; selection: string }): string {
  const args = field.args.filter(({ name }) => given.names.includes(name));
  const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = args.map(({ name }) => `${name}: $${name}`).join(', ');
  const [declaration, passing] = args.length === 0 ? ['', ''] : [` (${declared})`, `(${passed})`];
  return `${kind}${declaration} { ${field.name}${passing}${given.selection} }`;
}

function needsArguments({ args }: GraphQLField<unknown, unknown>): boolean {
  return args.some(({ type, defaultValue }) => isNonNullType(type) && defaultValue === undefined);
}
