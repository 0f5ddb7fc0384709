import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';

import { tellBench } from './serve.js';
import { supergraphAt } from './supergraph.js';

// The engine as its documentation starts it.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
const server = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: supergraphAt(process.argv[2]!) }) });
const { url } = await startStandaloneServer(server, { listen: { port: 0, host: '127.0.0.1' } });
tellBench({ url });
