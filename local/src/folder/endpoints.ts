import { rmSync } from 'node:fs';

import type { Subgraph } from '../subgraphs.js';
import { publicMode, readJson, writeWhole } from './private-file.js';

/** Where the running platform answers; holds no secret. */
export interface Endpoints {
  console: string;
  graphql: string;
  issuer: string;
  subgraphs: Record<Subgraph, string>;
  database: string;
}

export function writeEndpoints(path: string, endpoints: Endpoints): void {
  writeWhole(path, `${JSON.stringify(endpoints, undefined, 2)}\n`, publicMode);
}

export function removeEndpoints(path: string): void {
  rmSync(path, { force: true });
}

/** The endpoints of the last start that completed; undefined when there is none or it was stopped. */
export function readEndpoints(path: string): Endpoints | undefined {
  const value = (readJson(path) ?? {}) as Partial<Endpoints>;
  return typeof value.console === 'string' && typeof value.issuer === 'string' ? (value as Endpoints) : undefined;
}
