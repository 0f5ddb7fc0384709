import type { GraphQLError, GraphQLFormattedError } from 'graphql';

import type { Fetched } from './fetched.js';
import type { Place } from './places.js';

/** One execution of a plan: what has come so far, and what went wrong. */
export interface Run {
  data: Fetched;
  errors: GraphQLError[];
  variables: Readonly<Record<string, unknown>>;
  ask: AskSubgraph;
}

/** Sends the text of a request to the subgraph of this name. */
export type AskSubgraph = (subgraph: string, body: string, options: { isQuery: boolean }) => Promise<SubgraphAnswer>;

export interface SubgraphAnswer {
  data?: Record<string, unknown> | null | undefined;
  errors?: readonly GraphQLFormattedError[] | undefined;
}

/** A part of a compiled plan. */
export type Step = (run: Run, place: Place) => Promise<void> | void;
