import type { Locale } from '@platform/kit/pure/locale.js';

/** What an e-mail says: `{amount}` and its like stand for what it tells. */
export interface MessageText {
  subject: string;
  paragraphs: readonly string[];
}

export interface ComposedMessage {
  subject: string;
  text: string;
  html: string;
}

const amounts = new Set(['amount', 'taken', 'opening', 'closing']);
const days = new Set(['dueOn', 'issuedOn', 'validUntil']);

/**
 * An e-mail in a language: amounts (plain decimals in `currency`), days and months are written as the language does. A paragraph that tells what is
 * not known is left out; the subject and the greeting never are.
 * @source ERS-20 ERS-24
 */
export function composeMessage({ subject, paragraphs }: MessageText, { locale, parameters, closing }: { locale: Locale; parameters: Readonly<Record<string, string>>; closing: string }): ComposedMessage {
  const written = (template: string): string | null => {
    let isWhole = true;
    const text = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const value = parameters[name];
      if (value === undefined) isWhole = false;
      return value === undefined ? '' : shown(name, value, { locale, currency: parameters['currency'] });
    });
    return isWhole ? text : null;
  };
  const body = [...paragraphs.map(written).filter((paragraph) => paragraph !== null), closing];
  return {
    // A line break in what is told would begin a header of its own.
    subject: (written(subject) ?? subject.replaceAll(/\s*\{\w+\}/g, '')).replaceAll(/[\r\n]+/g, ' '),
    text: `${body.join('\n\n')}\n`,
    html: `<!doctype html><html lang="${locale}"><head><meta charset="utf-8"><title>${escaped(subject.replaceAll(/\s*\{\w+\}/g, ''))}</title></head><body style="font:16px/1.5 sans-serif;max-width:36em">${body.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('')}</body></html>`,
  };
}

function shown(name: string, value: string, { locale, currency }: { locale: Locale; currency: string | undefined }): string {
  if (amounts.has(name) && currency !== undefined) return new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'code' }).format(value as `${number}`);
  if (days.has(name)) return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));
  if (name === 'month') return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${value}T00:00:00Z`));
  return value;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
