import type { Locale } from '@platform/kit/pure/locale.js';

import type { MessageTemplate } from '../../domain/messages/message-template.js';
import { type ComposedMessage, composeMessage } from '../../domain/messages/compose-message.js';
import { de } from './texts/de.js';
import { en } from './texts/en.js';
import type { MessageTexts } from './texts/message-texts.js';
import { nb } from './texts/nb.js';
import { sv } from './texts/sv.js';

const texts: Readonly<Record<Locale, MessageTexts>> = { en, nb, sv, de };

/** An e-mail as it is sent; null for a template that this version does not know. */
export function composed({ template, locale, parameters }: { template: string; locale: Locale; parameters: Readonly<Record<string, string>> }): ComposedMessage | null {
  const { texts: known, closing } = texts[locale];
  const text = known[template as MessageTemplate];
  return text === undefined ? null : composeMessage(text, { locale, parameters, closing });
}
