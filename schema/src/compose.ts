import { composeServices } from '@apollo/composition';
import { parse, printSchema } from 'graphql';

import { type AllowedHint, allowedHints } from './allowed-hints.js';
import { contractText, heading } from './contract-text.js';

export interface Composed {
  /** What the gateway loads. */
  supergraph: string;
  /** What clients see. */
  api: string;
}

/** The subgraphs do not fit together, or fit in a way that composition warns about. */
export class CompositionRefused extends Error {
  override name = 'CompositionRefused';

  constructor(readonly problems: readonly string[]) {
    super(`The subgraphs do not compose:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  }
}

/** Composes the contracts, given by subgraph; errors refuse, and so does every hint that is not let through with a reason. */
export function compose(contracts: Readonly<Record<string, string>>, allowed: readonly AllowedHint[] = allowedHints): Composed {
  const services = Object.entries(contracts).sort(([a], [b]) => (a < b ? -1 : 1));
  // The addresses stand for the subgraphs; each environment gives the gateway its own.
  const result = composeServices(services.map(([name, sdl]) => ({ name, url: `http://${name}.internal/graphql`, typeDefs: parse(sdl) })));
  if (result.errors) throw new CompositionRefused(result.errors.map((error) => `${String(error.extensions['code'])}: ${error.message}`));
  const hints = result.hints.map(({ definition, message }) => ({ code: definition.code, message }));
  const refused = hints.filter((hint) => !allowed.some((candidate) => fits(candidate, hint)));
  const idle = allowed.filter((candidate) => !hints.some((hint) => fits(candidate, hint)));
  const problems = [...refused.map(({ code, message }) => `${code}: ${message}`), ...idle.map(({ code, about }) => `the allowed hint ${code} about ${about} no longer occurs`)];
  if (problems.length > 0) throw new CompositionRefused(problems);
  return {
    supergraph: `${heading}\n\n${result.supergraphSdl.trimEnd()}\n`,
    api: contractText(printSchema(result.schema.toAPISchema().toGraphQLJSSchema())),
  };
}

function fits({ code, about }: AllowedHint, hint: { code: string; message: string }): boolean {
  return hint.code === code && hint.message.includes(about);
}
