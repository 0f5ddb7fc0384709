import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { MailContact } from '../../db/messages/mail-contact.entity.js';
import { MessageRecipient } from '../../db/messages/message-recipient.entity.js';
import { Message } from '../../db/messages/message.entity.js';
import { goesToOrganization } from '../../domain/messages/message-template.js';
import { moveMailContact } from './move-mail-contact.js';

export interface MessageToSendAgain {
  messageId: string;
  /** The address it should have had; null where the one that is kept is right. */
  email: string | null;
}

export type SentAgain = { messageId: string } | { refused: 'MESSAGE_UNKNOWN' | 'MESSAGE_NOT_GIVEN_UP' | 'ADDRESS_ERASED' };

/** Queues an e-mail anew that was given up or came back, once a person has mended what hindered it: an address that is corrected is corrected for what comes after, too. */
export async function sendMessageAgain(context: ActionContext, { messageId, email }: MessageToSendAgain): Promise<SentAgain> {
  const deed = { action: 'sendMessageAgain', subject: { type: 'Message', id: messageId } };
  const found = await look(context, (manager) => manager.findOneBy(Message, { id: messageId }));
  if (found === null) return refuse(context, { ...deed, tenant: null }, { refused: 'MESSAGE_UNKNOWN' });
  const { tenantId } = found;
  return perform<SentAgain>(context, { ...deed, tenant: tenantId }, async (manager, entry) => {
    await manager.query('select id from message where tenant_id = $1 and id = $2 for update', [tenantId, messageId]);
    const message = await manager.findOneByOrFail(Message, { tenantId, id: messageId });
    const { state, round } = message;
    if (state !== 'DEAD' && state !== 'BOUNCED') return { refused: 'MESSAGE_NOT_GIVEN_UP' };
    const recipientId = await recipientNow(context, { manager, entry }, { message, email });
    if (recipientId === null) return { refused: 'ADDRESS_ERASED' };
    await manager.update(Message, { tenantId, id: messageId }, { state: 'QUEUED', recipientId, round: round + 1, attempts: 0, dueAt: context.now(), sentAt: null, cameBackAs: null });
    entry.changes({ messageState: { from: state, to: 'QUEUED' }, ...(recipientId !== message.recipientId && { messageRecipient: { from: message.recipientId, to: recipientId } }) });
    return { messageId };
  });
}

/** Whom it goes to this time: an organisation where it receives its mail now, a customer where they were written to before, unless the address is corrected. */
async function recipientNow(context: ActionContext, open: { manager: EntityManager; entry: Entry }, { message: { tenantId, template, recipientId }, email }: { message: Message; email: string | null }): Promise<string | null> {
  const { manager, entry } = open;
  if (goesToOrganization(template)) {
    const contact = await manager.findOneBy(MailContact, { tenantId });
    if (email === null || contact === null) return contact?.recipientId ?? recipientId;
    const { name } = await manager.findOneByOrFail(MessageRecipient, { tenantId, id: contact.recipientId });
    return moveMailContact(context, open, { tenantId, email, name, locale: contact.locale });
  }
  const kept = await manager.findOneByOrFail(MessageRecipient, { tenantId, id: recipientId });
  // Who was erased is not written to again, whatever address anybody has.
  if (kept.email === null) return null;
  if (email !== null && email !== kept.email) {
    await manager.update(MessageRecipient, { tenantId, id: recipientId }, { email });
    entry.changes({ addressIsCorrected: { from: false, to: true } });
  }
  return recipientId;
}
