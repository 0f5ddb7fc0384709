import { type DocumentNode, type FragmentDefinitionNode, getOperationAST, getVariableValues, type GraphQLError, type GraphQLSchema, Kind, OperationTypeNode, visit } from 'graphql';

import { FieldCompiler } from './compile-fields.js';
import { Run } from './run.js';
import { Unsupported } from './unsupported.js';

export interface QueryAnswer {
  data: Record<string, unknown> | null;
  /** Absent when nothing failed. */
  errors?: readonly GraphQLError[];
}

/** A query ready to be answered again and again. */
export interface CompiledQuery {
  /** Null when the variables are not what the query asks for: the engine says why. */
  execute(context: unknown, variables: Readonly<Record<string, unknown>>): Promise<QueryAnswer> | null;
}

/**
 * Compiles a valid query into closures: which fields a type has, how each is read and what becomes of its values is decided
 * once, not for every row. The answer is that of graphql-js, which keeps mutations, introspection and `@skip` and `@include`.
 * @throws Unsupported what is left to graphql-js.
 */
export function compileQuery(schema: GraphQLSchema, document: DocumentNode, operationName: string | null): CompiledQuery {
  const operation = getOperationAST(document, operationName);
  const root = schema.getQueryType();
  if (operation?.operation !== OperationTypeNode.QUERY || root == null) throw new Unsupported('anything but one query');
  visit(document, { Directive: ({ name }) => { throw new Unsupported(`@${name.value}`); } });
  const definitions = document.definitions.filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION);
  const fragments = Object.fromEntries(definitions.map((definition) => [definition.name.value, definition]));
  const fields = new FieldCompiler({ schema, fragments }).compile(root, [operation.selectionSet]);
  const common = { schema, fragments, operation, rootValue: undefined };
  return {
    execute: (context, variables) => {
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
      return coerced === undefined ? null : execute(new Run({ context, variableValues: coerced, common }));
    },
  };

  async function execute(run: Run): Promise<QueryAnswer> {
    for (const read of fields) read(undefined, run.root);
    await run.end();
    return run.errors.length === 0 ? { data: run.data } : { errors: run.errors, data: run.data };
  }
}
