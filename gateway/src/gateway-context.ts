import type { Viewer } from '@platform/kit/identity/viewer.js';
import type { Logger } from 'pino';

/** What one request carries through the gateway. */
export interface GatewayContext {
  viewer: Viewer;
  /** The caller's access token, handed on to the subgraphs, which verify it again. */
  token: string;
  requestId: string;
  /** W3C trace context of the caller, when it sent one. */
  traceparent: string | undefined;
  log: Logger;
}
