import { createServer } from 'node:http';

import { postgraphile } from 'postgraphile';
import { makePgService } from 'postgraphile/adaptors/pg';
import { grafserv } from 'postgraphile/grafserv/node';
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber';

import { tellBench } from '../dist/contest/serve.js';

// PostGraphile over the same tables, as the same role, with the settings that row-level security reads. What only helps people who look at it is off.
const [connectionString, tenant] = process.argv.slice(2);
const service = makePgService({ connectionString, schemas: ['repairs'], poolConfig: { max: 10 } });
const pgl = postgraphile({
  extends: [PostGraphileAmberPreset],
  // Relations are offered also where no index begins with their columns.
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  pgServices: [service],
  grafserv: { graphiql: false, watch: false, graphqlPath: '/graphql' },
  grafast: { context: () => ({ pgSettings: { 'app.tenant': tenant, 'app.scope': 'tenant' } }), explain: false },
});
const server = createServer();
server.on('error', (error) => { throw error; });
await pgl.createServ(grafserv).addTo(server);
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
tellBench({ url: `http://127.0.0.1:${server.address().port}/graphql` });
