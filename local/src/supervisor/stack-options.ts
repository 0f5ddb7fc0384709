import { join } from 'node:path';

import type { SubgraphStore } from '@platform/kit/database/prepare-database.js';

import type { Purpose } from '../postgres/settings.js';
import type { DemonstrationSize, LoadDemonstration } from './demonstration.js';
import type { Problem } from './problem-summary.js';
import type { OnProgress } from './progress.js';

export interface StackOptions {
  /** Where this platform keeps its data, logs and secrets. */
  dir: string;
  /** The usual ports, or any that are free. */
  ports?: 'default' | 'free';
  demo?: DemonstrationSize;
  /** Forget everything that `dir` holds first. */
  fresh?: boolean;
  /** `DATABASE_URL`, `OIDC_ISSUER` and `OIDC_AUDIENCE` are read from it, and a few harmless variables are handed on. */
  environment?: Readonly<Record<string, string | undefined>>;
  /** `throwaway` trades the safety of the embedded database for speed, as suits a test. */
  purpose?: Purpose;
  /** The checkout whose built processes run. */
  checkout?: string;
  /** What is kept in the database and loaded into it; the product's own unless given. */
  stores?: readonly SubgraphStore[];
  loadDemonstration?: LoadDemonstration;
  /** The most that the heap of each process may take, as in a small container; what Node thinks right unless given. */
  heapMegabytesMax?: number;
  onProgress?: OnProgress;
  onProblem?: (problem: Problem) => void;
  /** Gives up starting, and ends what has been started. */
  signal?: AbortSignal;
}

export const thisCheckout = join(import.meta.dirname, '..', '..', '..');
