import type { IncomingMessage, ServerResponse } from 'node:http';

import { errors, type Provider } from 'oidc-provider';

import type { IssuerConfig } from './config.js';
import { demonstrationUser } from './demonstration-users.js';
import { expiredPage, signInPage } from './pages.js';
import { preferredLocale } from './preferred-locale.js';
import { securityHeaders } from './security-headers.js';

export interface InteractionRequest {
  provider: Provider;
  config: IssuerConfig;
  request: IncomingMessage;
  response: ServerResponse;
}

export const interactionPath = /^\/interaction\/([\w-]{1,64})$/;

/** Shows who one can be, and takes the choice. */
export async function answerInteraction({ provider, config, request, response }: InteractionRequest): Promise<void> {
  const acceptLanguage = request.headers['accept-language'];
  try {
    const { uid, params, prompt } = await provider.interactionDetails(request, response);
    const locale = preferredLocale({ uiLocales: typeof params.ui_locales === 'string' ? params.ui_locales : undefined, acceptLanguage });
    const isOwn = interactionPath.exec(request.url ?? '')?.[1] === uid;
    if (!isOwn) throw new errors.SessionNotFound('this page belongs to another sign-in');
    // The house consents for itself; that somebody insists on being asked changes nothing.
    if (prompt.name === 'consent') return await provider.interactionFinished(request, response, { consent: {} });
    if (request.method !== 'POST') return send({ config, response, status: 200, html: signInPage({ locale, uid }) });
    const choice = await formOf(request);
    if (choice.has('cancel')) return await provider.interactionFinished(request, response, { error: 'access_denied', error_description: 'the person cancelled' });
    const user = demonstrationUser(choice.get('user') ?? '');
    if (user === undefined) return send({ config, response, status: 400, html: signInPage({ locale, uid }) });
    await provider.interactionFinished(request, response, { login: { accountId: user.sub, amr: ['demo'] } }, { mergeWithLastSubmission: false });
  } catch (error) {
    if (!(error instanceof errors.SessionNotFound)) throw error;
    send({ config, response, status: 400, html: expiredPage(config, preferredLocale({ acceptLanguage })) });
  }
}

interface Answer {
  config: IssuerConfig;
  response: ServerResponse;
  status: number;
  html: string;
}

function send({ config, response, status, html }: Answer): void {
  response.writeHead(status, { ...securityHeaders(config), 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
  response.end(html);
}

const longestForm = 4096;

async function formOf(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > longestForm) return new URLSearchParams();
  }
  return new URLSearchParams(text);
}
