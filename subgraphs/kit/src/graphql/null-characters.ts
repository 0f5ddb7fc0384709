import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, visit } from 'graphql';

import type { RequestContext } from './context.js';
import { protocolError } from './errors.js';

/** How a document's text spells the null character, which cannot stand there itself. */
const spelt = /\\u(?:0000|\{0+\})/;

/** A text may hold any character but the null character, which PostgreSQL does not store: no resolver is asked with one. */
export const refuseNullCharacters: ApolloServerPlugin<RequestContext> = {
  requestDidStart: async () => ({
    didResolveOperation: async ({ document, source, request: { variables = {} } }) => {
      const field = nullCharacterIn(variables) ?? (literalHoldsNull(source, document) ? 'the document' : null);
      if (field !== null) throw protocolError('BAD_USER_INPUT', `${field}: holds a null character`, { field, http: { status: 400 } });
    },
  }),
};

/** The path of the first text that holds a null character, as `input.name`. */
export function nullCharacterIn(value: unknown): string | null {
  const left = [{ value, path: '' }];
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    if (typeof next.value === 'string' && next.value.includes('\u0000')) return next.path;
    if (typeof next.value !== 'object' || next.value === null) continue;
    const { value: found, path } = next;
    const isList = Array.isArray(found);
    for (const [name, item] of Object.entries(found)) left.push({ value: item, path: isList ? `${path}[${name}]` : path === '' ? name : `${path}.${name}` });
  }
  return null;
}

/** Whether a text that stands in the document itself holds a null character. */
export function literalHoldsNull(source: string, document: DocumentNode): boolean {
  if (!spelt.test(source)) return false;
  let holds = false;
  visit(document, { StringValue: ({ value }) => void (holds ||= value.includes('\u0000')) });
  return holds;
}
