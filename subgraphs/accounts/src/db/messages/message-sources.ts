import type { ReadSession } from '@platform/kit/database/session.js';
import type { Source } from '@platform/kit/list/source.js';

/** How e-mails are read. */
export const messageSource: Source = {
  from: 'accounts.message m',
  id: 'm.id',
  columns: {
    template: 'm.template',
    locale: 'm.locale',
    queuedAt: 'm.queued_at',
    state: 'm.state',
    attempts: 'm.attempts',
    sentAt: 'm.sent_at',
    failure: 'm.failure',
    isUncertain: 'm.is_uncertain',
    serverAnswer: 'm.server_answer',
    round: 'm.round',
    cameBackAs: 'm.came_back_as',
  },
};

export interface Envelope {
  id: string;
  tenantId: string;
  email: string | null;
  template: string;
}

/** Whose e-mails these are, and whom they go to. */
export function readEnvelopes(reads: Pick<ReadSession, 'query'>, ids: readonly string[]): Promise<Envelope[]> {
  return reads.query<Envelope>(`select m.id, m.tenant_id as "tenantId", m.template, r.email from accounts.message m join accounts.message_recipient r on r.tenant_id = m.tenant_id and r.id = m.recipient_id where m.id = any($1::uuid[])`, [ids]);
}

export interface KeptContact {
  parentId: string;
  email: string;
  name: string | null;
  locale: string;
  bouncedAt: Date | null;
}

/** Where organisations receive their mail, and since when it comes back: as long as nothing that was queued later was taken; where it was taken first and came back later, until that is sent again or the address changes. */
export function readMailContacts(reads: Pick<ReadSession, 'query'>, organizationIds: readonly string[]): Promise<KeptContact[]> {
  return reads.query<KeptContact>(
    `select c.tenant_id as "parentId", r.email, r.name, c.locale,
       (select m.queued_at from accounts.message m where m.tenant_id = c.tenant_id and m.recipient_id = c.recipient_id and m.state = 'BOUNCED'
          and (m.came_back_as is not null or not exists (select 1 from accounts.message l where l.tenant_id = m.tenant_id and l.recipient_id = m.recipient_id and l.state = 'SENT' and l.queued_at > m.queued_at))
        order by m.queued_at desc limit 1) as "bouncedAt"
     from accounts.mail_contact c join accounts.message_recipient r on r.tenant_id = c.tenant_id and r.id = c.recipient_id
     where c.tenant_id = any($1::uuid[]) and r.email is not null`,
    [organizationIds],
  );
}
