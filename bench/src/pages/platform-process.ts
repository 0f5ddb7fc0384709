import 'reflect-metadata';

import type { AddressInfo } from 'node:net';

import { pino } from 'pino';

import { startTestIssuer } from '@platform/gateway/testing/test-issuer.js';
import { createAccessTokenVerifier } from '@platform/kit/identity/access-token.js';
import { createPassportVerifier } from '@platform/kit/identity/passport.js';
import { startSubgraph } from '@platform/kit/service/start-subgraph.js';
import { entities, schema } from '@platform/repairs/db/database.js';
import { buildSchema } from '@platform/repairs/graphql/schema.js';

import { tellBench } from '../contest/serve.js';
import { openSubgraph } from '../open-subgraph.js';

// Repairs & Parts as it stands behind the gateway: it verifies the gateway's signature and the caller's token.
const [url, tenant, key] = process.argv.slice(2);
const log = pino({ level: 'silent' });
const issuer = await startTestIssuer();
const { dataSource, bus } = await openSubgraph({ schema, entities }, { url: url!, poolSize: 10 });
const subgraph = await startSubgraph(
  {
    schema: (await buildSchema()).schema,
    dataSource,
    bus,
    log,
    gateKeeper: { passports: createPassportVerifier({ audience: schema, keys: { bench: key! } }), tokens: createAccessTokenVerifier({ issuer: issuer.url, audience: issuer.audience }) },
  },
  { port: 0, host: '127.0.0.1' },
);
const exp = Math.floor(Date.now() / 1_000) + 24 * 3_600;
const token = await issuer.token({ claims: { sub: 'partner', roles: ['PARTNER_ADMIN'], tenant, exp } });
tellBench({ url: `http://127.0.0.1:${(subgraph.server.address() as AddressInfo).port}/graphql`, authorizations: [`Bearer ${token}`] });
