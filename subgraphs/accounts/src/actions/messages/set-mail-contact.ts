import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { KnownOrganization } from '../../db/known-organization.entity.js';
import { MailContact } from '../../db/messages/mail-contact.entity.js';
import { MessageRecipient } from '../../db/messages/message-recipient.entity.js';

export interface MailContactToSet {
  organizationId: string;
  email: string;
  name: string | null;
  locale: Locale;
}

export type MailContactSet = { organizationId: string } | { refused: 'ORGANIZATION_UNKNOWN' };

/** Sets where an organisation receives its mail from now on; what is queued still goes where it was to go. */
export async function setMailContact(context: ActionContext, { organizationId: tenantId, email, name, locale }: MailContactToSet): Promise<MailContactSet> {
  const deed = { action: 'setMailContact', tenant: tenantId, subject: { type: 'Organization', id: tenantId } };
  const isKnown = await look(context, (manager) => manager.existsBy(KnownOrganization, { tenantId }));
  if (!isKnown) return refuse(context, { ...deed, tenant: null }, { refused: 'ORGANIZATION_UNKNOWN' });
  return perform<MailContactSet>(context, deed, async (manager, entry) => {
    const kept = await manager.findOneBy(MailContact, { tenantId });
    const before = kept && (await manager.findOneByOrFail(MessageRecipient, { tenantId, id: kept.recipientId }));
    const isSame = before?.email === email && before.name === name;
    const recipientId = isSame ? kept!.recipientId : context.newId();
    const changedAt = context.now();
    if (!isSame) await manager.insert(MessageRecipient, { tenantId, id: recipientId, email, name, createdAt: changedAt });
    await manager.save(MailContact, { tenantId, recipientId, locale, changedAt });
    entry.changes({ mailLocale: { from: kept?.locale ?? null, to: locale }, mailRecipient: { from: kept?.recipientId ?? null, to: recipientId } });
    return { organizationId: tenantId };
  });
}
