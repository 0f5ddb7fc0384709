import { createHash } from 'node:crypto';

import { consoleClientId } from '../trusted-documents/require-trusted.js';

/** What the issuer gives for a sign-in. */
export interface Tokens {
  accessToken: string;
  refreshToken: string | null;
  idToken: string | null;
  /** When the access token ends, in milliseconds since 1970. */
  expiresAtMs: number;
}

/** The issuer says that this sign-in is over, or was never right. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

interface Metadata {
  issuer: string;
  authorization_endpoint: string;
  token_endpoint: string;
  end_session_endpoint?: string;
  revocation_endpoint?: string;
}

const scope = 'openid profile email api';
const waitMs = 5_000;

/** The issuer as the console's public client sees it: authorization code with PKCE, renewal, end. */
export class IssuerClient {
  #metadata: Promise<Metadata> | undefined;

  constructor(
    private readonly issuer: string,
    private readonly audience: string,
  ) {}

  async signInAddress({ redirectUri, state, verifier, locale }: { redirectUri: string; state: string; verifier: string; locale: string | null }): Promise<string> {
    const { authorization_endpoint: endpoint } = await this.#known();
    const address = new URL(endpoint);
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const parameters = { client_id: consoleClientId, response_type: 'code', redirect_uri: redirectUri, scope, resource: this.audience, state, code_challenge: challenge, code_challenge_method: 'S256', ...(locale && { ui_locales: locale }) };
    for (const [name, value] of Object.entries(parameters)) address.searchParams.set(name, value);
    return address.href;
  }

  redeem({ code, verifier, redirectUri }: { code: string; verifier: string; redirectUri: string }): Promise<Tokens> {
    return this.#ask({ grant_type: 'authorization_code', code, code_verifier: verifier, redirect_uri: redirectUri });
  }

  async renew({ refreshToken, idToken }: Tokens): Promise<Tokens> {
    if (refreshToken === null) throw new SignInRefused('There is nothing to renew it with.');
    const renewed = await this.#ask({ grant_type: 'refresh_token', refresh_token: refreshToken });
    return { ...renewed, refreshToken: renewed.refreshToken ?? refreshToken, idToken: renewed.idToken ?? idToken };
  }

  /** Where the person's session at the issuer ends as well; null when the issuer has no such place. */
  async signOutAddress({ idToken }: Tokens, returnTo: string): Promise<string | null> {
    const { end_session_endpoint: endpoint } = await this.#known();
    if (endpoint === undefined) return null;
    const address = new URL(endpoint);
    address.searchParams.set('client_id', consoleClientId);
    address.searchParams.set('post_logout_redirect_uri', returnTo);
    if (idToken !== null) address.searchParams.set('id_token_hint', idToken);
    return address.href;
  }

  async revoke({ refreshToken }: Tokens): Promise<void> {
    const { revocation_endpoint: endpoint } = await this.#known();
    if (endpoint === undefined || refreshToken === null) return;
    await fetch(endpoint, { method: 'POST', redirect: 'error', body: new URLSearchParams({ client_id: consoleClientId, token: refreshToken, token_type_hint: 'refresh_token' }), signal: AbortSignal.timeout(waitMs) });
  }

  async #ask(parameters: Record<string, string>): Promise<Tokens> {
    const { token_endpoint: endpoint } = await this.#known();
    const response = await fetch(endpoint, { method: 'POST', redirect: 'error', body: new URLSearchParams({ client_id: consoleClientId, ...parameters }), signal: AbortSignal.timeout(waitMs) });
    if (response.status === 400 || response.status === 401) throw new SignInRefused(`The issuer refused with ${response.status}.`);
    if (!response.ok) throw new Error(`The issuer answered ${response.status}.`);
    const answer = (await response.json()) as { access_token: string; refresh_token?: string; id_token?: string; expires_in?: number };
    return { accessToken: answer.access_token, refreshToken: answer.refresh_token ?? null, idToken: answer.id_token ?? null, expiresAtMs: Date.now() + (answer.expires_in ?? 60) * 1_000 };
  }

  #known(): Promise<Metadata> {
    this.#metadata ??= this.#discover().catch((error: unknown) => {
      this.#metadata = undefined;
      throw error;
    });
    return this.#metadata;
  }

  async #discover(): Promise<Metadata> {
    const response = await fetch(`${this.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, { redirect: 'error', signal: AbortSignal.timeout(waitMs) });
    if (!response.ok) throw new Error(`The issuer answered ${response.status}.`);
    const metadata = (await response.json()) as Metadata;
    if (metadata.issuer !== this.issuer) throw new Error('The issuer’s metadata is another issuer’s.');
    return metadata;
  }
}
