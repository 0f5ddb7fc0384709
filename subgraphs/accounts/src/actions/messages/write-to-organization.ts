import type { EntityManager } from 'typeorm';

import { MailContact } from '../../db/messages/mail-contact.entity.js';
import type { MessageTemplate } from '../../domain/messages/message-template.js';
import { derivedId } from '../derived-id.js';
import { queueMessage } from './queue-message.js';

export interface Letter {
  tenantId: string;
  /** What the e-mail is about and its like are told once: the same key is the same e-mail. */
  key: string;
  template: MessageTemplate;
  parameters: Readonly<Record<string, string>>;
  subject: { type: string; id: string };
  now: Date;
}

/** Queues an e-mail to an organisation in the open transaction, once for its key; answers whether there is an address for it. */
export async function writeToOrganization(manager: EntityManager, { tenantId, key, now, ...letter }: Letter): Promise<boolean> {
  const contact = await manager.findOneBy(MailContact, { tenantId });
  if (contact === null) return false;
  const id = derivedId('message', `${tenantId}/${key}`);
  const [known] = await manager.query<unknown[]>('select 1 from message where id = $1', [id]);
  if (known === undefined) await queueMessage(manager, { tenantId, id, recipientId: contact.recipientId, locale: contact.locale, now, ...letter });
  return true;
}
