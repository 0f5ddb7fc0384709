import { type ASTVisitor, type FieldNode, type FragmentDefinitionNode, GraphQLError, Kind, OperationTypeNode, type SelectionSetNode, type ValidationContext } from 'graphql';

/**
 * Validation rule: a mutation that takes an `idempotencyKey` stands alone in its operation. Mutations of one operation are
 * carried out one after the other and not as one, so that a caller whose connection breaks could not tell which of them were.
 */
export function loneMutation(context: ValidationContext): ASTVisitor {
  const mutations = context.getSchema().getMutationType()?.getFields() ?? {};
  return {
    OperationDefinition: (operation) => {
      if (operation.operation !== OperationTypeNode.MUTATION) return;
      const fields = rootFields(operation.selectionSet, (name) => context.getFragment(name));
      const keyed = fields.find(({ name }) => mutations[name.value]?.args.some((argument) => argument.name === 'idempotencyKey'));
      if (keyed === undefined || fields.length === 1) return;
      context.reportError(new GraphQLError(`The mutation "${keyed.name.value}" must stand alone: it takes an idempotency key.`, { nodes: keyed, extensions: { limit: 'lone mutation' } }));
    },
  };
}

/** Every field of the root, once each; the name of its type is none. */
function rootFields(selectionSet: SelectionSetNode, fragment: (name: string) => FragmentDefinitionNode | null | undefined): FieldNode[] {
  const seen = new Set<string>();
  return fieldsOf(selectionSet);

  function fieldsOf({ selections }: SelectionSetNode): FieldNode[] {
    return selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection.name.value === '__typename' ? [] : [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(selection.selectionSet);
      if (seen.has(selection.name.value)) return [];
      seen.add(selection.name.value);
      const found = fragment(selection.name.value);
      return found ? fieldsOf(found.selectionSet) : [];
    });
  }
}
