import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** How big an operation is, every fragment counted where it is used. Introspection does not count towards depth. */
export interface OperationMeasure {
  depth: number;
  aliases: number;
  directives: number;
  rootFields: number;
}

const nothing: OperationMeasure = { depth: 0, aliases: 0, directives: 0, rootFields: 0 };

/** Measures each operation of the document in time proportional to its text, whatever its fragments multiply to. */
export function measureOperations(document: DocumentNode): ReadonlyMap<OperationDefinitionNode, OperationMeasure> {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  const measured = new Map<string, OperationMeasure>();

  function measureFragment(name: string): OperationMeasure {
    const known = measured.get(name);
    if (known) return known;
    // Stands while the fragment is being measured, so that a fragment within itself (refused elsewhere) ends here.
    measured.set(name, nothing);
    const fragment = fragments.get(name);
    const measure = fragment ? withDirectives(measureSelections(fragment.selectionSet), fragment) : nothing;
    measured.set(name, measure);
    return measure;
  }

  /** `rootFields` of a selection are the fields that it adds at its own level. */
  function measureSelections({ selections }: SelectionSetNode): OperationMeasure {
    const sum = { ...nothing };
    for (const selection of selections) {
      sum.directives += selection.directives?.length ?? 0;
      if (selection.kind === Kind.FIELD) {
        const inner = selection.selectionSet ? measureSelections(selection.selectionSet) : nothing;
        const isIntrospection = selection.name.value.startsWith('__');
        sum.rootFields += 1;
        sum.aliases += inner.aliases + (selection.alias ? 1 : 0);
        sum.directives += inner.directives;
        sum.depth = Math.max(sum.depth, isIntrospection ? 1 : inner.depth + 1);
      } else {
        const inner = selection.kind === Kind.INLINE_FRAGMENT ? measureSelections(selection.selectionSet) : measureFragment(selection.name.value);
        sum.rootFields += inner.rootFields;
        sum.aliases += inner.aliases;
        sum.directives += inner.directives;
        sum.depth = Math.max(sum.depth, inner.depth);
      }
    }
    return sum;
  }

  const operations = document.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  return new Map(operations.map((operation) => [operation, withDirectives(measureSelections(operation.selectionSet), operation)]));
}

function withDirectives(measure: OperationMeasure, { directives = [] }: Pick<OperationDefinitionNode | FragmentDefinitionNode, 'directives'>): OperationMeasure {
  return { ...measure, directives: measure.directives + directives.length };
}
