import { setMailContact } from '@platform/accounts/actions/messages/set-mail-contact.js';
import { look } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { asAccounts, must } from './accounts-desk.js';
import type { DemoPartner } from './partners.js';
import { comeBack, loadReturnedMail } from './returned-mail.js';

const localeOf = { NO: 'nb', SE: 'sv', DE: 'de' } as const satisfies Record<string, string>;
const names = { nb: 'Regnskap', sv: 'Ekonomi', de: 'Buchhaltung', en: 'Accounts payable' } as const;

/** Where partners receive their invoices and notices: addresses under a name that leads nowhere. */
export async function loadMailContacts({ adminUrl, partners, today }: { adminUrl: string; partners: readonly DemoPartner[]; today: LocalDate }): Promise<void> {
  await asAccounts({ adminUrl, today }, async (contextOf) => {
    const isThere = await look(contextOf('program-manager', 0), (manager) => manager.query<unknown[]>('select 1 from mail_contact limit 1'));
    if (isThere.length > 0) return;
    for (const { id, index, country } of partners.slice(0, 9)) {
      const locale = (localeOf as Readonly<Record<string, keyof typeof names>>)[country.code] ?? 'en';
      must(await setMailContact(contextOf('program-manager', 60), { organizationId: id, email: `accounts-${index + 1}@partner.example`, name: names[locale], locale }));
    }
    for (const [index, story] of comeBack.entries()) await loadReturnedMail(contextOf('program-manager', story.daysAgo), { organizationId: partners[index + 3]!.id, story });
  });
}
