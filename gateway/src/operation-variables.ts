import { type OperationDefinitionNode, valueFromASTUntyped } from 'graphql';

/** Variables as they were sent, with the operation's own defaults. */
export type Variables = Readonly<Record<string, unknown>>;

/** The variables that an operation is asked with: what was sent, and its own defaults for the rest. */
export function variablesOf({ variableDefinitions = [] }: OperationDefinitionNode, sent: Variables | null | undefined): Variables {
  const values: Record<string, unknown> = Object.assign(Object.create(null) as object, sent);
  for (const { variable, defaultValue } of variableDefinitions) {
    if (defaultValue) values[variable.name.value] ??= valueFromASTUntyped(defaultValue);
  }
  return values;
}
