import { type ServiceClientId, serviceClientIds } from '../folder/secrets.js';
import { Refusal } from '../refusal.js';

export interface IssuerConfig {
  /** The issuer's name and address. */
  issuer: string;
  host: string;
  port: number;
  /** What access tokens are for. */
  audience: string;
  /** Where the console is served; it signs in here and nobody else does. */
  consoleUrl: string;
  keysFile: string;
  serviceSecrets: Readonly<Record<ServiceClientId, string>>;
}

/** Reads the configuration; anybody can be anybody here, so it refuses to exist outside development. */
export function issuerConfig(env: Readonly<Record<string, string | undefined>>): IssuerConfig {
  if (env.NODE_ENV === 'production' || (env.PLATFORM_ENV ?? 'development') !== 'development') {
    throw new Refusal('The development issuer signs in anybody without a password and refuses to run in production.');
  }
  const need = (name: string): string => {
    const value = env[name];
    if (value === undefined || value === '') throw new Refusal(`The issuer needs ${name} in its environment.`);
    return value;
  };
  return {
    issuer: origin('OIDC_ISSUER', need('OIDC_ISSUER')),
    host: need('HOST'),
    port: port(need('PORT')),
    audience: need('OIDC_AUDIENCE'),
    consoleUrl: origin('CONSOLE_URL', need('CONSOLE_URL')),
    keysFile: need('ISSUER_KEYS_FILE'),
    serviceSecrets: serviceSecrets(need('SERVICE_CLIENT_SECRETS')),
  };
}

function port(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1 || number > 65_535) throw new Refusal('PORT must be a number from 1 to 65535.');
  return number;
}

function origin(name: string, value: string): string {
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search !== '' || url.hash !== '') {
    throw new Refusal(`${name} must be an address like http://127.0.0.1:4000, without a path.`);
  }
  return url.origin;
}

function serviceSecrets(text: string): Record<ServiceClientId, string> {
  let secrets: Partial<Record<ServiceClientId, unknown>> = {};
  try {
    secrets = JSON.parse(text) as typeof secrets;
  } catch {
    // Reported below: none of the secrets is there.
  }
  const complete = serviceClientIds.every((id) => typeof secrets[id] === 'string' && secrets[id].length >= 32);
  if (!complete) throw new Refusal(`SERVICE_CLIENT_SECRETS must be a JSON object with a secret for each of ${serviceClientIds.join(', ')}.`);
  return secrets as Record<ServiceClientId, string>;
}
