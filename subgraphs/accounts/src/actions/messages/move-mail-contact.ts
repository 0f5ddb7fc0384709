import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { MailContact } from '../../db/messages/mail-contact.entity.js';
import { MessageRecipient } from '../../db/messages/message-recipient.entity.js';

export interface Address {
  tenantId: string;
  email: string;
  name: string | null;
  locale: Locale;
}

/** Where the organisation receives its mail from now on, within an open deed; answers the recipient. Who is the same as before stays the same row. */
export async function moveMailContact(context: Pick<ActionContext, 'now' | 'newId'>, { manager, entry }: { manager: EntityManager; entry: Entry }, { tenantId, email, name, locale }: Address): Promise<string> {
  const kept = await manager.findOneBy(MailContact, { tenantId });
  const before = kept && (await manager.findOneByOrFail(MessageRecipient, { tenantId, id: kept.recipientId }));
  const isSame = before?.email === email && before.name === name;
  const recipientId = isSame ? kept!.recipientId : context.newId();
  const changedAt = context.now();
  if (!isSame) await manager.insert(MessageRecipient, { tenantId, id: recipientId, email, name, createdAt: changedAt });
  await manager.save(MailContact, { tenantId, recipientId, locale, changedAt });
  entry.changes({ mailLocale: { from: kept?.locale ?? null, to: locale }, mailRecipient: { from: kept?.recipientId ?? null, to: recipientId } });
  return recipientId;
}
