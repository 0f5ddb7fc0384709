import { type ASTNode, Kind, parse, visit } from 'graphql';

const described = new Set<string>([
  Kind.OBJECT_TYPE_DEFINITION,
  Kind.INTERFACE_TYPE_DEFINITION,
  Kind.UNION_TYPE_DEFINITION,
  Kind.ENUM_TYPE_DEFINITION,
  Kind.INPUT_OBJECT_TYPE_DEFINITION,
  Kind.SCALAR_TYPE_DEFINITION,
  Kind.FIELD_DEFINITION,
  Kind.INPUT_VALUE_DEFINITION,
  Kind.ENUM_VALUE_DEFINITION,
]);

/** What they are is said by GraphQL itself. */
const roots = new Set(['Query', 'Mutation']);

/** The elements of a schema that nothing describes, by their coordinates: `Type`, `Type.field`, `Type.field.argument`, `Enum.VALUE`. */
export function missingDescriptions(sdl: string): string[] {
  const missing: string[] = [];
  const path: string[] = [];
  visit(parse(sdl), {
    enter(node) {
      const name = nameOf(node);
      if (name === undefined) return;
      path.push(name);
      const coordinate = path.join('.');
      const text = 'description' in node ? node.description?.value.trim() : undefined;
      if (!text && !roots.has(coordinate)) missing.push(coordinate);
    },
    leave(node) {
      if (nameOf(node) !== undefined) path.pop();
    },
  });
  return missing;
}

function nameOf(node: ASTNode): string | undefined {
  return described.has(node.kind) && 'name' in node ? node.name?.value : undefined;
}
