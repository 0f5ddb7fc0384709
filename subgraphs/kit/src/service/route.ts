import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Visitor } from './admission.js';

/** A request outside GraphQL, from the gateway, with its body still unread. */
export type Route = (visit: { request: IncomingMessage; response: ServerResponse; visitor: Visitor }) => Promise<void>;
