import type { Viewer } from '@platform/kit/identity/viewer.js';
import type { Logger } from 'pino';

import type { Limit } from './limits/limit.js';
import type { Waiting } from './waiting.js';

/** What is known of one request while its operation is executed. */
export interface RequestContext {
  viewer: Viewer;
  /** The caller's own header. */
  authorization: string;
  requestId: string;
  /** The caller's trace (W3C), when it sent one. */
  traceparent: string | undefined;
  log: Logger;
  /** Ends waiting for subgraphs. */
  waiting: Waiting;
  followed: FollowedOperation;
}

/** What becomes known of an operation on its way. */
export interface FollowedOperation {
  operation?: { name: string | null; kind: string };
  /** The limit that it passed. */
  refusedBy?: Limit;
}
