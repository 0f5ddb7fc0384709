import type { IncomingMessage, ServerResponse } from 'node:http';

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

/** Ways in, as `POST /graphql`. */
export type Routes = Readonly<Record<string, Handler>>;

/** Finds who answers the request: the route of its method and path, a 405 where only the method is wrong, else `elsewhere`. */
export function findRoute(routes: Routes, request: Pick<IncomingMessage, 'method' | 'url'>, elsewhere: Handler): Handler {
  const path = request.url?.split('?', 1)[0] ?? '/';
  const found = routes[`${request.method} ${path}`];
  if (found) return found;
  const allowed = Object.keys(routes).flatMap((way) => (way.endsWith(` ${path}`) ? [way.slice(0, way.indexOf(' '))] : []));
  if (allowed.length === 0) return elsewhere;
  return (_request, response) => void response.writeHead(405, { allow: allowed.join(', '), connection: 'close' }).end();
}
