import type { MessageText } from '../../../domain/messages/compose-message.js';
import type { MessageTemplate } from '../../../domain/messages/message-template.js';

/** Everything that e-mails say in one language. */
export interface MessageTexts {
  /** The last paragraph of each. */
  closing: string;
  texts: Readonly<Record<MessageTemplate, MessageText>>;
}
