import { buildASTSchema, type GraphQLField, type GraphQLSchema, isObjectType, type ObjectTypeDefinitionNode, parse } from 'graphql';

import { type Subgraph, subgraphs } from '../subgraphs.js';
import { type IdPath, idPaths } from './id-paths.js';

/** One thing that a subgraph hands out to whoever names its key. */
export interface Entity {
  subgraph: Subgraph;
  schema: GraphQLSchema;
  name: string;
  /** Its fields that take ids themselves. */
  asking: { field: GraphQLField<unknown, unknown>; path: IdPath }[];
}

/** Every entity of every subgraph's committed contract. */
export function entities(contractOf: (subgraph: Subgraph) => string): Entity[] {
  return subgraphs.flatMap((subgraph) => {
    const document = parse(contractOf(subgraph));
    const schema = buildASTSchema(document, { assumeValid: true, assumeValidSDL: true });
    const definitions = document.definitions.filter((definition): definition is ObjectTypeDefinitionNode => definition.kind === 'ObjectTypeDefinition');
    return definitions.filter(isResolvable).map(({ name: { value: name } }) => ({ subgraph, schema, name, asking: askingFields(schema, name) }));
  });
}

function isResolvable({ directives = [], name }: ObjectTypeDefinitionNode): boolean {
  return directives.some(({ name: directive, arguments: given = [] }) => {
    if (directive.value !== 'key') return false;
    const fields = given.find((argument) => argument.name.value === 'fields')?.value;
    if (fields?.kind !== 'StringValue' || fields.value !== 'id') throw new Error(`The key of ${name.value} is not its id: teach entities.ts how to name one.`);
    return !given.some((argument) => argument.name.value === 'resolvable' && argument.value.kind === 'BooleanValue' && !argument.value.value);
  });
}

function askingFields(schema: GraphQLSchema, name: string): Entity['asking'] {
  const type = schema.getType(name);
  if (!isObjectType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => idPaths(field.args).map((path) => ({ field, path })));
}
