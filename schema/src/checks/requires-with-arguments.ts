import { type FieldDefinitionNode, Kind, parse, visit } from 'graphql';

/**
 * The fields that require a field with arguments, by their coordinates. The gateway's plans can mix up such a field
 * with the same one asked for by the client with other arguments, and answer wrongly without a word.
 */
export function requiresWithArguments(sdl: string): string[] {
  return parse(sdl).definitions.flatMap((definition) => {
    if (!('fields' in definition)) return [];
    const fields = (definition.fields ?? []) as readonly { kind: string }[];
    return fields.filter(isField).filter(hasArgumentsInRequires).map((field) => `${definition.name.value}.${field.name.value}`);
  });
}

function isField(node: { kind: string }): node is FieldDefinitionNode {
  return node.kind === Kind.FIELD_DEFINITION;
}

function hasArgumentsInRequires({ directives = [] }: FieldDefinitionNode): boolean {
  return directives
    .filter(({ name }) => name.value === 'requires')
    .flatMap((directive) => directive.arguments ?? [])
    .some(({ name, value }) => name.value === 'fields' && value.kind === Kind.STRING && selectsWithArguments(value.value));
}

function selectsWithArguments(fieldSet: string): boolean {
  let found = false;
  visit(parse(`{ ${fieldSet} }`), {
    Field: (field) => {
      if ((field.arguments ?? []).length > 0) found = true;
    },
  });
  return found;
}
