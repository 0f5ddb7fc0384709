import { type Account, type Configuration, errors, type KoaContextWithOIDC, Provider } from 'oidc-provider';

import { apiScope, clients, isConsoleOrigin } from './clients.js';
import type { IssuerConfig } from './config.js';
import { demonstrationServices, demonstrationUser } from './demonstration-users.js';
import type { IssuerKeys } from './issuer-keys.js';
import { memoryAdapter } from './memory-adapter.js';
import { errorPage, signedOutPage, signOutPage } from './pages.js';
import { securityHeaders } from './security-headers.js';

const minute = 60;
const hour = 60 * minute;
const day = 24 * hour;

/** The OpenID Connect provider with the demonstration users; grants live in memory and end with the process. */
export function createProvider(config: IssuerConfig, keys: IssuerKeys): Provider {
  const provider = new Provider(config.issuer, configuration(config, keys));
  provider.use(async (ctx, next) => {
    ctx.set(securityHeaders(config));
    await next();
  });
  return provider;
}

function configuration(config: IssuerConfig, keys: IssuerKeys): Configuration {
  return {
    adapter: memoryAdapter(),
    clients: clients(config),
    jwks: keys.jwks as NonNullable<Configuration['jwks']>,
    // A cookie belongs to a host and not to a port: without the port in their names two platforms on one machine would share them.
    cookies: { keys: keys.cookieKeys, names: { session: `issuer-${config.port}`, interaction: `issuer-${config.port}-interaction`, resume: `issuer-${config.port}-resume` } },
    claims: { openid: ['sub'], profile: ['name', 'roles', 'tenant'], email: ['email'] },
    // The console shows who is signed in from the ID token; the access token is for the API alone.
    conformIdTokenClaims: false,
    responseTypes: ['code'],
    pkce: { required: () => true },
    features: {
      devInteractions: { enabled: false },
      dPoP: { enabled: false },
      pushedAuthorizationRequests: { enabled: false },
      clientCredentials: { enabled: true },
      revocation: { enabled: true, allowedPolicy: async (_ctx, client, token) => token.clientId === client.clientId },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => config.audience,
        useGrantedResource: () => true,
        getResourceServerInfo: (_ctx, resource) => {
          if (resource !== config.audience) throw new errors.InvalidTarget();
          return { audience: config.audience, scope: apiScope, accessTokenFormat: 'jwt', accessTokenTTL: hour, jwt: { sign: { alg: 'ES256' } } };
        },
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (ctx, form) => void (ctx.body = signOutPage(ctx, form)),
        postLogoutSuccessSource: (ctx) => void (ctx.body = signedOutPage(ctx, config)),
      },
    },
    ttl: {
      AccessToken: hour,
      AuthorizationCode: minute,
      ClientCredentials: hour,
      Grant: day,
      IdToken: hour,
      Interaction: hour,
      RefreshToken: day,
      Session: day,
    },
    interactions: { url: (_ctx, interaction) => `/interaction/${interaction.uid}` },
    issueRefreshToken: async (_ctx, client) => client.grantTypeAllowed('refresh_token'),
    clientBasedCORS: (_ctx, origin) => isConsoleOrigin(config, origin),
    extraTokenClaims: (_ctx, token) => ('accountId' in token ? apiClaims(token.accountId) : apiClaims(token.clientId)),
    findAccount: (_ctx, sub) => account(sub),
    loadExistingGrant: (ctx) => consentOfTheHouse(ctx, config),
    renderError: (ctx, out) => {
      ctx.type = 'html';
      ctx.body = errorPage(ctx, { config, error: out });
    },
  };
}

/** What the API learns from an access token about its bearer, person or service. */
function apiClaims(sub: string | undefined): Record<string, unknown> | undefined {
  const bearer = demonstrationUser(sub ?? '') ?? demonstrationServices[sub as keyof typeof demonstrationServices];
  return bearer === undefined ? undefined : { name: bearer.name, roles: bearer.roles, tenant: bearer.tenant };
}

function account(sub: string): Account | undefined {
  const user = demonstrationUser(sub);
  if (user === undefined) return undefined;
  const { name, email, roles, tenant } = user;
  return { accountId: sub, claims: () => ({ sub, name, email, roles: [...roles], tenant }) };
}

/** The console belongs to the house: nobody is asked whether it may use the API for them. */
async function consentOfTheHouse(ctx: KoaContextWithOIDC, config: IssuerConfig): Promise<InstanceType<Provider['Grant']> | undefined> {
  const { client, session, provider } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const known = session.grantIdFor(client.clientId);
  const existing = known === undefined ? undefined : await provider.Grant.find(known);
  if (existing !== undefined) return existing;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile email offline_access');
  grant.addResourceScope(config.audience, apiScope);
  await grant.save();
  return grant;
}
