import type { ClientMetadata } from 'oidc-provider';

import { serviceClientIds } from '../folder/secrets.js';
import type { IssuerConfig } from './config.js';
import { demonstrationServices } from './demonstration-users.js';

/** The scope that stands for using the platform's API. */
export const apiScope = 'api';
export const consoleClientId = 'console';

// The console may be opened under either name of this machine; to a browser they are two origins.
function consoleOrigins(consoleUrl: string): string[] {
  const byName = new URL(consoleUrl);
  if (byName.hostname === '127.0.0.1') byName.hostname = 'localhost';
  return [...new Set([consoleUrl, byName.origin])];
}

export function isConsoleOrigin({ consoleUrl }: IssuerConfig, origin: string): boolean {
  return consoleOrigins(consoleUrl).includes(origin);
}

/** Where the console's forms may lead, for the content security policy. */
export function consoleSources({ consoleUrl }: IssuerConfig): string {
  return consoleOrigins(consoleUrl).join(' ');
}

/** Everybody who may ask for tokens: the console on behalf of a person, and each service for itself. */
export function clients({ consoleUrl, serviceSecrets }: IssuerConfig): ClientMetadata[] {
  const origins = consoleOrigins(consoleUrl);
  const services = serviceClientIds.map((id): ClientMetadata => ({
    client_id: id,
    client_name: demonstrationServices[id].name,
    client_secret: serviceSecrets[id],
    token_endpoint_auth_method: 'client_secret_basic',
    grant_types: ['client_credentials'],
    response_types: [],
    redirect_uris: [],
    id_token_signed_response_alg: 'ES256',
  }));
  const ofConsole: ClientMetadata = {
    client_id: consoleClientId,
    client_name: 'Console',
    // It runs in a browser and can keep no secret; PKCE takes its place.
    token_endpoint_auth_method: 'none',
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code'],
    redirect_uris: origins.map((origin) => `${origin}/auth-callback`),
    post_logout_redirect_uris: origins.flatMap((origin) => [origin, `${origin}/`]),
    id_token_signed_response_alg: 'ES256',
  };
  return [ofConsole, ...services];
}
