import { createHash, randomBytes } from 'node:crypto';

import { Refusal } from '../refusal.js';
import { CookieJar } from './cookie-jar.js';

export interface SignIn {
  issuer: string;
  consoleUrl: string;
  /** One of the demonstration users. */
  user: string;
}

export interface Tokens {
  accessToken: string;
  idToken: string;
  refreshToken: string;
}

const clientId = 'console';
const scope = 'openid profile email api';

/** Signs in as the console does, with authorisation code and PKCE, choosing a demonstration user on the sign-in page. */
export async function requestTokens({ issuer, consoleUrl, user }: SignIn): Promise<Tokens> {
  const endpoints = await discover(issuer);
  const verifier = randomBytes(32).toString('base64url');
  const state = randomBytes(16).toString('base64url');
  const redirectUri = `${consoleUrl}/auth-callback`;
  const authorization = new URL(endpoints.authorization_endpoint);
  authorization.search = new URLSearchParams({
    client_id: clientId,
    response_type: 'code',
    redirect_uri: redirectUri,
    scope,
    state,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  }).toString();
  const callback = await walk({ from: authorization, to: redirectUri, user });
  if (callback.searchParams.get('state') !== state) throw new Error('The issuer answered another sign-in.');
  const code = callback.searchParams.get('code');
  if (code === null) throw new Error(`The issuer refused the sign-in: ${callback.searchParams.get('error_description') ?? callback.search}`);
  return redeem(endpoints.token_endpoint, { grant_type: 'authorization_code', client_id: clientId, code, redirect_uri: redirectUri, code_verifier: verifier });
}

export async function requestAccessToken(signIn: SignIn): Promise<string> {
  return (await requestTokens(signIn)).accessToken;
}

interface Endpoints {
  authorization_endpoint: string;
  token_endpoint: string;
}

async function discover(issuer: string): Promise<Endpoints> {
  try {
    const response = await fetch(`${issuer}/.well-known/openid-configuration`, { signal: AbortSignal.timeout(5_000) });
    if (response.ok) return (await response.json()) as Endpoints;
  } catch {
    // Whatever went wrong, nobody signs in.
  }
  throw new Refusal(`The issuer at ${issuer} does not answer; start the platform with "npm start".`);
}

const longestWalk = 10;

/** Follows the redirects from the first address to the console's, and fills in the form that lies between. */
async function walk({ from, to, user }: { from: URL; to: string; user: string }): Promise<URL> {
  const cookies = new CookieJar();
  let request: { url: URL; form?: URLSearchParams } = { url: from };
  for (let step = 0; step < longestWalk; step += 1) {
    const response = await fetch(request.url, {
      redirect: 'manual',
      headers: { cookie: cookies.header() },
      signal: AbortSignal.timeout(10_000),
      ...(request.form === undefined ? {} : { method: 'POST', body: request.form }),
    });
    cookies.keep(response);
    const location = response.headers.get('location');
    if (location === null) {
      const page = await response.text();
      const action = /<form method="post" action="([^"]+)">/.exec(page)?.[1];
      if (!response.ok || action === undefined) throw new Error(`The issuer answered ${response.status} instead of its sign-in page.`);
      request = { url: new URL(action, request.url), form: new URLSearchParams({ user }) };
      continue;
    }
    await response.body?.cancel();
    const next = new URL(location, request.url);
    if (`${next.origin}${next.pathname}` === to) return next;
    request = { url: next };
  }
  throw new Error('The issuer leads in circles.');
}

async function redeem(tokenEndpoint: string, parameters: Record<string, string>): Promise<Tokens> {
  const response = await fetch(tokenEndpoint, { method: 'POST', body: new URLSearchParams(parameters), signal: AbortSignal.timeout(10_000) });
  const answer = (await response.json()) as Record<string, string>;
  if (!response.ok) throw new Error(`The issuer gave no token: ${answer.error_description ?? answer.error}`);
  return { accessToken: answer.access_token!, idToken: answer.id_token!, refreshToken: answer.refresh_token! };
}
