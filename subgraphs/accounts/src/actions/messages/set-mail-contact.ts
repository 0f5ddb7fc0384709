import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { KnownOrganization } from '../../db/known-organization.entity.js';
import { moveMailContact } from './move-mail-contact.js';

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
    await moveMailContact(context, { manager, entry }, { tenantId, email, name, locale });
    return { organizationId: tenantId };
  });
}
