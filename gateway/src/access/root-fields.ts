import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';

interface AskedOperation {
  document: DocumentNode;
  operation: OperationDefinitionNode;
  variables: Readonly<Record<string, unknown>>;
}

/** The names of the root fields that an operation asks with these variables, each once. */
export function askedRootFields({ document, operation, variables }: AskedOperation): Set<string> {
  const fragments = new Map(document.definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition] as const] : [])));
  const names = new Set<string>();
  const seen = new Set<FragmentDefinitionNode>();
  visit(operation.selectionSet);
  return names;

  function visit({ selections }: SelectionSetNode): void {
    for (const selection of selections) {
      if (!isAsked(selection, variables)) continue;
      if (selection.kind === Kind.FIELD) note(selection);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else visitFragment(fragments.get(selection.name.value));
    }
  }

  function visitFragment(fragment: FragmentDefinitionNode | undefined): void {
    if (fragment === undefined || seen.has(fragment)) return;
    seen.add(fragment);
    visit(fragment.selectionSet);
  }

  /** The schema's own fields tell of the schema, not of anybody's things. */
  function note({ name }: FieldNode): void {
    if (!name.value.startsWith('__')) names.add(name.value);
  }
}

function isAsked(selection: SelectionNode, variables: Readonly<Record<string, unknown>>): boolean {
  try {
    const isSkipped = getDirectiveValues(GraphQLSkipDirective, selection, variables)?.['if'] === true;
    return !isSkipped && getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.['if'] !== false;
  } catch {
    // A condition that cannot be read is refused later; until then the field counts.
    return true;
  }
}
