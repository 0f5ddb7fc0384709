import type { PassportKeys } from '../identity/passport.js';
import { Environment } from '../process/environment.js';
import { isLoopback, weakenedSettings } from '../process/weakened-settings.js';

/** The settings every subgraph has. */
export interface SubgraphConfig {
  port: number;
  host: string;
  /** Path of a socket to listen on beside the port. */
  socket: string | undefined;
  databaseUrl: string;
  poolSize: number;
  issuer: string;
  audience: string;
  passportKeys: PassportKeys;
}

/** Reads and checks a subgraph's settings; one sentence names everything that is wrong. */
export function subgraphConfig(variables: Readonly<Record<string, string | undefined>>): SubgraphConfig {
  const environment = new Environment(variables);
  const config = {
    port: environment.integer('PORT', { min: 0, max: 65_535 }),
    host: environment.text('HOST', '127.0.0.1'),
    socket: environment.optional('SOCKET'),
    databaseUrl: environment.url('DATABASE_URL', ['postgres:', 'postgresql:']),
    poolSize: environment.integer('DATABASE_POOL_SIZE', { fallback: 10, min: 1, max: 200 }),
    issuer: environment.url('OIDC_ISSUER'),
    audience: environment.text('OIDC_AUDIENCE'),
    passportKeys: environment.keys('PASSPORT_KEYS'),
  };
  const isDevelopment = environment.oneOf('PLATFORM_ENV', ['development', 'production'], 'production') === 'development';
  if (!isDevelopment) refuseDevelopmentSettings(config, { environment, variables });
  environment.check();
  return config;
}

/** What is convenient on a developer's machine would give strangers a way in elsewhere. */
function refuseDevelopmentSettings({ issuer }: SubgraphConfig, { environment, variables }: { environment: Environment; variables: Readonly<Record<string, string | undefined>> }): void {
  if (issuer.startsWith('http:')) environment.refuse('OIDC_ISSUER is not encrypted, which only PLATFORM_ENV=development allows');
  else if (isLoopback(issuer)) environment.refuse('OIDC_ISSUER is this machine itself, which only PLATFORM_ENV=development allows');
  for (const problem of weakenedSettings(variables)) environment.refuse(problem);
}
