import { type DocumentNode, GraphQLError, Kind, OperationTypeNode, parse } from 'graphql';

import { Refusal } from '../http/refusal.js';
import type { Limit } from './limit.js';
import { measureOperations, type OperationMeasure } from './measure-operation.js';
import { passedDocuments } from './passed-documents.js';

/** The largest operation that is executed. */
export const operationLimits: Readonly<OperationMeasure> = { depth: 12, aliases: 15, directives: 20, rootFields: 10 };

/** Words and other signs of a document. */
export const tokensMax = 1_000;

const names: Readonly<Record<keyof OperationMeasure, string>> = { depth: 'levels', aliases: 'aliases', directives: 'directives', rootFields: 'root fields' };
const limits: Readonly<Record<keyof OperationMeasure, Limit>> = { depth: 'depth', aliases: 'aliases', directives: 'directives', rootFields: 'root fields' };

/** Answers what refuses a document larger than the limits, before anything else is made of it. */
export function limitOperations(): (query: string) => void {
  const once = passedDocuments();
  return (query) =>
    once(query, () => {
      const problem = limitPassed(parsed(query));
      if (problem !== null) throw new Refusal(400, 'GRAPHQL_VALIDATION_FAILED', problem);
    });
}

/** The first limit that an operation of the document passes; null when there is none. */
export function limitPassed(document: DocumentNode): { message: string; limit?: Limit } | null {
  for (const [{ operation }, measure] of measureOperations(document)) {
    if (operation === OperationTypeNode.SUBSCRIPTION) return { message: 'Subscriptions are not offered.' };
    const passed = (Object.keys(names) as (keyof OperationMeasure)[]).find((key) => measure[key] > operationLimits[key]);
    if (passed !== undefined) return { message: `The operation has more than ${operationLimits[passed]} ${names[passed]}.`, limit: limits[passed] };
  }
  return document.definitions.some(({ kind }) => kind === Kind.OPERATION_DEFINITION) ? null : { message: 'The document has no operation.' };
}

function parsed(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: tokensMax, noLocation: true });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const isTooLong = error.message.includes(`${tokensMax} tokens`);
    throw new Refusal(400, 'GRAPHQL_PARSE_FAILED', { message: placed(error), ...(isTooLong && { limit: 'tokens' }) });
  }
}

function placed({ message, locations }: GraphQLError): string {
  const [place] = locations ?? [];
  const words = message.length <= 200 ? message : `${message.slice(0, 200)}…`;
  return place === undefined ? words : `${words} (line ${place.line}, column ${place.column})`;
}
