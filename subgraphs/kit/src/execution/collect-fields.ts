import { type FieldNode, type FragmentDefinitionNode, type GraphQLObjectType, type GraphQLSchema, isAbstractType, Kind, type SelectionSetNode, typeFromAST } from 'graphql';

/** Where names are looked up. */
export interface DocumentScope {
  schema: GraphQLSchema;
  fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** The fields asked of one type, those of one response key together, in the order of the document. */
export function collectFields(scope: DocumentScope, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Map<string, FieldNode[]> {
  const found = new Map<string, FieldNode[]>();
  const seen = new Set<string>();
  const gather = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value;
        const nodes = found.get(key);
        if (nodes === undefined) found.set(key, [node]);
        else nodes.push(node);
        continue;
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (seen.has(node.name.value)) continue;
        seen.add(node.name.value);
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? scope.fragments[node.name.value] : node;
      if (fragment !== undefined && applies(scope, type, fragment)) gather(fragment.selectionSet);
    }
  };
  sets.forEach(gather);
  return found;
}

function applies({ schema }: DocumentScope, type: GraphQLObjectType, { typeCondition }: Pick<FragmentDefinitionNode, 'typeCondition'> | { typeCondition?: undefined }): boolean {
  if (typeCondition === undefined) return true;
  const condition = typeFromAST(schema, typeCondition);
  return condition === type || (isAbstractType(condition) && schema.isSubType(condition, type));
}
