import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { Kind, parse } from 'graphql';

export interface Supergraph {
  /** What the engine loads. */
  sdl: string;
  /** The subgraphs' names, as `programs`. */
  subgraphs: readonly string[];
}

/** The supergraph that is committed beside the sources. */
export const committedSupergraph = new URL('../../../schema/supergraph.graphql', import.meta.url);

/** Reads a composed supergraph; throws an Error that says in one sentence why it cannot be used. */
export function loadSupergraph(file: URL | string): Supergraph {
  const path = file instanceof URL ? fileURLToPath(file) : file;
  const text = readText(path);
  try {
    return readSupergraph(text);
  } catch (cause) {
    throw new Error(`The supergraph of ${path} is not GraphQL, or names no subgraph.`, { cause });
  }
}

/**
 * The engine refuses to load what it does not enforce itself, so the marks that demand it are taken off: the
 * subgraphs enforce the rules behind them.
 */
export function readSupergraph(text: string): Supergraph {
  const subgraphs = subgraphNames(text);
  if (subgraphs.length === 0) throw new Error('The supergraph names no subgraph.');
  return { sdl: text.replaceAll(', for: SECURITY', ''), subgraphs };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`The supergraph cannot be read from ${path}.`, { cause });
  }
}

function subgraphNames(text: string): string[] {
  const graphs = parse(text).definitions.find((definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === 'join__Graph');
  if (graphs?.kind !== Kind.ENUM_TYPE_DEFINITION) return [];
  return (graphs.values ?? []).flatMap(({ directives = [] }) => {
    const name = directives.find((directive) => directive.name.value === 'join__graph')?.arguments?.find((argument) => argument.name.value === 'name')?.value;
    return name?.kind === Kind.STRING ? [name.value] : [];
  });
}
