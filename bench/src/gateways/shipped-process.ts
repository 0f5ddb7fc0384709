import { ApolloGateway, RemoteGraphQLDataSource } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

import { tellBench } from '../contest/serve.js';
import { supergraphAt } from './supergraph.js';

interface Caller {
  authorization: string;
}

// The engine as its documentation starts it, handing on who asks as its documentation says.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
class HandingOn extends RemoteGraphQLDataSource<Caller> {
  override willSendRequest({ request, context }: Parameters<NonNullable<RemoteGraphQLDataSource<Caller>['willSendRequest']>>[0]): void {
    if (context.authorization !== undefined) request.http?.headers.set('authorization', context.authorization);
  }
}
const gateway = new ApolloGateway({ supergraphSdl: supergraphAt(process.argv[2]!), buildService: ({ url }) => new HandingOn({ ...(url !== undefined && { url }) }) });
const server = new ApolloServer<Caller>({ gateway });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' }, context: async ({ req }) => ({ authorization: req.headers.authorization ?? '' }) });
tellBench({ url });
