import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionNode, type SelectionSetNode } from 'graphql';

/** What stands around the selections of one operation. */
export interface Document {
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  /** The variables that decide what is left out. */
  flags: Readonly<Record<string, boolean>>;
}

/** The fields that are selected of an object for which the condition holds, by their name in the answer, in the order of the document. */
export function collectFields(selectionSets: readonly SelectionSetNode[], document: Document, meets: (condition: string) => boolean): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>();
  // Fragments can be spread in each other until they say the same thing without end: each is read once.
  const spread = new Set<string>();
  const collect = ({ selections }: SelectionSetNode): void => {
    for (const selection of selections) {
      if (isLeftOut(selection, document.flags)) continue;
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        const others = fields.get(key);
        if (others === undefined) fields.set(key, [selection]);
        else others.push(selection);
        continue;
      }
      if (selection.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(selection.name.value)) continue;
        spread.add(selection.name.value);
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : document.fragments[selection.name.value]!;
      const condition = fragment.typeCondition?.name.value;
      if (condition === undefined || meets(condition)) collect(fragment.selectionSet);
    }
  };
  selectionSets.forEach(collect);
  return fields;
}

function isLeftOut({ directives = [] }: SelectionNode, flags: Readonly<Record<string, boolean>>): boolean {
  return directives.some(({ name, arguments: given = [] }) => {
    const value = given[0]?.value;
    if (name.value !== 'skip' && name.value !== 'include') return false;
    const flag = value?.kind === Kind.VARIABLE ? flags[value.name.value] === true : value?.kind === Kind.BOOLEAN && value.value;
    return flag === (name.value === 'skip');
  });
}
