import { type ASTVisitor, type GraphQLCompositeType, GraphQLError, type GraphQLSchema, isAbstractType, type ValidationContext } from 'graphql';

/**
 * Validation rule: an alias may not take the name of another field of its type. Subgraphs identify and complete
 * objects by fields that the plan reads from the answer under their own names, where such an alias would put a value
 * of the caller's choice. Names that begin with "__" are the plan's own.
 */
export function noPoisonedAlias(context: ValidationContext): ASTVisitor {
  return {
    Field: (node) => {
      if (node.alias === undefined || node.alias.value === node.name.value) return;
      const alias = node.alias.value;
      const parent = context.getParentType();
      if (alias.includes('__')) refuse(`The alias "${alias}" must not contain "__".`);
      else if (parent && !isRoot(context.getSchema(), parent) && hasField(context.getSchema(), parent, alias)) refuse(`The alias "${alias}" is the name of another field of ${parent.name}.`);

      function refuse(message: string): void {
        context.reportError(new GraphQLError(message, { nodes: node }));
      }
    },
  };
}

/** Root objects are never sent to a subgraph as a representation. */
function isRoot(schema: GraphQLSchema, type: GraphQLCompositeType): boolean {
  return type === schema.getQueryType() || type === schema.getMutationType() || type === schema.getSubscriptionType();
}

function hasField(schema: GraphQLSchema, type: GraphQLCompositeType, name: string): boolean {
  if ('getFields' in type && name in type.getFields()) return true;
  return isAbstractType(type) && schema.getPossibleTypes(type).some((possible) => name in possible.getFields());
}
