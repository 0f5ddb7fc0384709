import type { Locale } from '@platform/kit/pure/locale.js';

import type { ComposedMessage } from '../domain/messages/compose-message.js';
import type { Posted } from '../domain/messages/delivery.js';

export interface Mail extends ComposedMessage {
  /** The same for every try of a round: servers and readers know it again by this. */
  id: string;
  to: { address: string; name: string | null };
  locale: Locale;
}

/** Whoever hands an e-mail to a mail server, once for each call. */
export interface Postman {
  post(mail: Mail): Promise<Posted>;
}
