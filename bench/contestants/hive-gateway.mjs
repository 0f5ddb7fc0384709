import { createServer } from 'node:http';

import { createGatewayRuntime } from '@graphql-hive/gateway-runtime';
import { unifiedGraphHandler } from '@graphql-hive/router-runtime';
import { useJIT } from '@graphql-mesh/plugin-jit';

import { tellBench } from '../dist/contest/serve.js';
import { supergraphAt } from '../dist/gateways/supergraph.js';

// Hive Gateway as its documentation starts it in a program of one's own, handing on who asks: its runtime in JavaScript with
// compiled operations, or with the query planner of its router. What only helps people who look at it is off.
const [at, runtime] = process.argv.slice(2);
const gateway = createGatewayRuntime({
  supergraph: supergraphAt(at),
  propagateHeaders: { fromClientToSubgraphs: ({ request }) => ({ authorization: request.headers.get('authorization') }) },
  ...(runtime === 'router' ? { unifiedGraphHandler } : { plugins: () => [useJIT()] }),
  logging: false,
  landingPage: false,
  graphiql: false,
});
const server = createServer(gateway);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
tellBench({ url: `http://127.0.0.1:${server.address().port}/graphql` });
