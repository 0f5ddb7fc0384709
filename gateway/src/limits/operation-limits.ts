import { type ASTVisitor, GraphQLError, type ValidationContext } from 'graphql';

import { measureOperations, type OperationMeasure } from './measure-operation.js';

/** The largest operation that is executed. */
export const operationLimits: Readonly<OperationMeasure> = { depth: 12, aliases: 15, directives: 20, rootFields: 10 };

/** Words and other signs of a document; counted while it is parsed. */
export const tokensMax = 1_000;

const names: Readonly<Record<keyof OperationMeasure, string>> = { depth: 'levels', aliases: 'aliases', directives: 'directives', rootFields: 'root fields' };

/** Validation rule: no operation is larger than the limits. Tells the first limit that is passed. */
export function withinLimits(context: ValidationContext): ASTVisitor {
  return {
    Document: {
      enter: (document) => {
        for (const [operation, measure] of measureOperations(document)) {
          const passed = (Object.keys(names) as (keyof OperationMeasure)[]).find((key) => measure[key] > operationLimits[key]);
          if (passed === undefined) continue;
          context.reportError(new GraphQLError(`The operation has more than ${operationLimits[passed]} ${names[passed]}.`, { nodes: operation }));
        }
      },
    },
  };
}
