import { type DocumentNode, type GraphQLSchema, parse, validate } from 'graphql';

import { type CompiledQuery, compileQuery } from '../execution/compile-query.js';
import { Unsupported } from '../execution/unsupported.js';
import { literalHoldsNull } from './null-characters.js';

const queriesMax = 500;
/** A longer text is compiled each time it comes: texts are kept whole. */
const keptTextMax = 20_000;

/** The queries that were compiled, by their text; those that are left to the engine are remembered as null. */
export class KnownQueries {
  private readonly known = new Map<string, CompiledQuery | null>();

  constructor(private readonly schema: GraphQLSchema) {}

  /** The query ready to be executed; null for what the engine has to answer, or to refuse. */
  get(text: string, operationName: string | null): CompiledQuery | null {
    const key = operationName === null ? text : `${operationName} ${text}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const compiled = this.compile(text, operationName);
    if (text.length <= keptTextMax) this.keep(key, compiled);
    return compiled;
  }

  private keep(key: string, compiled: CompiledQuery | null): void {
    const [oldest] = this.known.keys();
    if (this.known.size >= queriesMax && oldest !== undefined) this.known.delete(oldest);
    this.known.set(key, compiled);
  }

  private compile(text: string, operationName: string | null): CompiledQuery | null {
    const document = parsed(text);
    if (document === null || literalHoldsNull(text, document) || validate(this.schema, document, undefined, { maxErrors: 1 }).length > 0) return null;
    try {
      return compileQuery(this.schema, document, operationName);
    } catch (error) {
      if (error instanceof Unsupported) return null;
      throw error;
    }
  }
}

function parsed(text: string): DocumentNode | null {
  try {
    return parse(text);
  } catch {
    return null;
  }
}
