import { type GraphQLInputType, type GraphQLSchema, isEnumType, isInputObjectType, isListType, isNonNullType, type OperationDefinitionNode, type TypeNode, typeFromAST } from 'graphql';

const scalars: Readonly<Record<string, unknown>> = { Int: 1, Float: 1, Boolean: true };

/** Values with which an operation can be planned: of what it demands the simplest there is, and nothing that it does not demand. */
export function sampleVariables(schema: GraphQLSchema, { variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const demanded = variableDefinitions.filter(({ type, defaultValue }) => type.kind === 'NonNullType' && defaultValue === undefined);
  return Object.fromEntries(demanded.map(({ variable, type }) => [variable.name.value, sampleOf(inputType(schema, type))]));
}

function inputType(schema: GraphQLSchema, type: TypeNode): GraphQLInputType | undefined {
  return typeFromAST(schema, type as never) as GraphQLInputType | undefined;
}

/** The simplest value of a type: of an input no more than it demands. */
export function sampleOf(type: GraphQLInputType | undefined): unknown {
  if (type === undefined) return null;
  if (isNonNullType(type)) return sampleOf(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (!isInputObjectType(type)) return type.name in scalars ? scalars[type.name] : 'x';
  const demanded = Object.values(type.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined);
  // Of an input of which exactly one field counts, any one will do.
  const [first] = Object.values(type.getFields());
  const fields = type.isOneOf && first ? [first] : demanded;
  return Object.fromEntries(fields.map((field) => [field.name, sampleOf(field.type)]));
}
