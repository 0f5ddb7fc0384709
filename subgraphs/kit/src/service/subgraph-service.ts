import type { GraphQLSchema } from 'graphql';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Bus } from '../bus/bus.js';
import type { GateKeeper } from './admission.js';
import type { Route } from './route.js';

export interface SubgraphService {
  schema: GraphQLSchema;
  dataSource: DataSource;
  bus: Bus;
  log: Logger;
  gateKeeper: GateKeeper;
  /** Further ways in for the gateway, as `POST /uploads`. */
  routes?: Readonly<Record<string, Route>>;
  /** Open to anybody on this machine, as `GET /healthz`. */
  openRoutes?: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => void>>;
}
