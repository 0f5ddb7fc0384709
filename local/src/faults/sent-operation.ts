import type { Workload } from './workload.js';

export interface SentOperation {
  workload: Workload;
  operation: ReturnType<Workload['next']>;
}
