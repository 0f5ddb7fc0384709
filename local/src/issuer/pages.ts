import type { KoaContextWithOIDC } from 'oidc-provider';

import type { IssuerConfig } from './config.js';
import { type DemonstrationUser, demonstrationUsers, organizationNameOf } from './demonstration-users.js';
import { preferredLocale } from './preferred-locale.js';
import { styleSheet } from './style-sheet.js';
import { type Locale, texts } from './texts.js';

/** The demonstration users as buttons of one form. */
export function signInPage({ locale, uid }: { locale: Locale; uid: string }): string {
  const text = texts[locale];
  const choices = demonstrationUsers.map(
    (user) => `<li><button name="user" value="${escapeHtml(user.sub)}"><strong>${escapeHtml(user.name)}</strong><small>${escapeHtml(described(user, locale))}</small></button></li>`,
  );
  return page({
    locale,
    title: text.signIn,
    body: `<p>${escapeHtml(text.chooseWho)}</p>
<form method="post" action="/interaction/${encodeURIComponent(uid)}">
<ul>
${choices.join('\n')}
</ul>
<button class="quiet" name="cancel" value="yes">${escapeHtml(text.cancel)}</button>
</form>`,
  });
}

function described(user: DemonstrationUser, locale: Locale): string {
  const names = user.roles.map((role) => texts[locale].roles[role]).join(', ');
  return [names, organizationNameOf(user)].filter((part) => part !== undefined).join(', ');
}

/** Asks before signing out; `form` is the provider's, which the buttons submit. */
export function signOutPage(ctx: KoaContextWithOIDC, form: string): string {
  const locale = localeFor(ctx);
  const text = texts[locale];
  return page({
    locale,
    title: text.signOutQuestion,
    body: `${form}
<button type="submit" form="op.logoutForm" name="logout" value="yes">${escapeHtml(text.signOut)}</button>
<button type="submit" form="op.logoutForm" class="quiet">${escapeHtml(text.staySignedIn)}</button>`,
  });
}

export function signedOutPage(ctx: KoaContextWithOIDC, config: IssuerConfig): string {
  const locale = localeFor(ctx);
  return page({ locale, title: texts[locale].signedOut, body: consoleLink(config, locale) });
}

export interface ProviderError {
  config: IssuerConfig;
  error: { error: string; error_description?: string | undefined };
}

export function errorPage(ctx: KoaContextWithOIDC, { config, error }: ProviderError): string {
  const locale = localeFor(ctx);
  const reason = error.error_description ?? error.error;
  return page({ locale, title: texts[locale].failed, body: `<p>${escapeHtml(reason)}</p>${consoleLink(config, locale)}` });
}

export function expiredPage(config: IssuerConfig, locale: Locale): string {
  return page({ locale, title: texts[locale].failed, body: `<p>${escapeHtml(texts[locale].expired)}</p>${consoleLink(config, locale)}` });
}

function consoleLink({ consoleUrl }: IssuerConfig, locale: Locale): string {
  return `<p><a href="${escapeHtml(consoleUrl)}">${escapeHtml(texts[locale].toConsole)}</a></p>`;
}

function localeFor(ctx: KoaContextWithOIDC): Locale {
  const wished: unknown = ctx.oidc?.params?.ui_locales;
  return preferredLocale({ uiLocales: typeof wished === 'string' ? wished : undefined, acceptLanguage: ctx.get('accept-language') });
}

interface Page {
  locale: Locale;
  title: string;
  body: string;
}

function page({ locale, title, body }: Page): string {
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${styleSheet}</style>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}
