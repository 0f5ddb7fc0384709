import { fileURLToPath } from 'node:url';

import type { PassportKeys } from '@platform/kit/identity/passport.js';
import { Environment } from '@platform/kit/process/environment.js';

export const subgraphNames = ['programs', 'accounts', 'repairs', 'certification'] as const;
export type SubgraphName = (typeof subgraphNames)[number];

export interface SubgraphAddress {
  url: string;
  passportKeys: PassportKeys;
}

export interface GatewayConfig {
  port: number;
  host: string;
  /** The address people use, as `http://127.0.0.1:4000`. */
  publicUrl: string;
  isDevelopment: boolean;
  issuer: string;
  audience: string;
  supergraphFile: string;
  /** The built console. */
  consoleDir: string;
  subgraphs: Readonly<Record<SubgraphName, SubgraphAddress>>;
  uploadBytesMax: number;
  requestsInFlightMax: number;
}

const committedSupergraph = fileURLToPath(new URL('../../schema/supergraph.graphql', import.meta.url));
const builtConsole = fileURLToPath(new URL('../../admin/dist', import.meta.url));

/** Reads and checks the gateway's settings; one sentence names everything that is wrong. */
export function gatewayConfig(variables: Readonly<Record<string, string | undefined>>): GatewayConfig {
  const environment = new Environment(variables);
  const subgraphs = Object.fromEntries(
    subgraphNames.map((name) => {
      const prefix = name.toUpperCase();
      return [name, { url: environment.url(`SUBGRAPH_${prefix}_URL`), passportKeys: environment.keys(`PASSPORT_KEYS_${prefix}`) }];
    }),
  ) as Record<SubgraphName, SubgraphAddress>;
  const config: GatewayConfig = {
    port: environment.integer('PORT', { min: 0, max: 65_535 }),
    host: environment.text('HOST', '127.0.0.1'),
    publicUrl: environment.url('PUBLIC_URL'),
    isDevelopment: environment.oneOf('PLATFORM_ENV', ['development', 'production'], 'production') === 'development',
    issuer: environment.url('OIDC_ISSUER'),
    audience: environment.text('OIDC_AUDIENCE'),
    supergraphFile: environment.text('SUPERGRAPH_FILE', committedSupergraph),
    consoleDir: environment.text('CONSOLE_DIR', builtConsole),
    subgraphs,
    uploadBytesMax: environment.integer('UPLOAD_BYTES_MAX', { fallback: 200 * 1024 * 1024, min: 1, max: Number.MAX_SAFE_INTEGER }),
    requestsInFlightMax: environment.integer('REQUESTS_IN_FLIGHT_MAX', { fallback: 500, min: 1, max: 100_000 }),
  };
  if (!config.isDevelopment && config.issuer.startsWith('http:')) environment.refuse('OIDC_ISSUER is not encrypted, which only PLATFORM_ENV=development allows');
  environment.check();
  return config;
}
