import { takeBackMessage } from '@platform/accounts/actions/messages/take-back-message.js';
import { writeToOrganization } from '@platform/accounts/actions/messages/write-to-organization.js';
import type { ReturnKind } from '@platform/accounts/domain/messages/late-return.js';
import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { idOf } from './random.js';

interface ReturnStory {
  daysAgo: number;
  product: string;
  kind: ReturnKind;
  reason: string;
}

const hourMs = 3_600_000;

/** E-mails that the mail server took and that came back hours later: a mailbox that was closed, and a reader who wants no reminders. */
export const comeBack: readonly ReturnStory[] = [
  { daysAgo: 4, product: 'MAC', kind: 'UNDELIVERABLE', reason: '550 5.1.1 The mailbox is closed.' },
  { daysAgo: 9, product: 'IPHONE', kind: 'COMPLAINT', reason: 'The reader marked it as unwanted.' },
];

export async function loadReturnedMail({ dataSource, now }: Pick<ActionContext, 'dataSource' | 'now'>, { organizationId, story: { product, kind, reason } }: { organizationId: string; story: ReturnStory }): Promise<void> {
  const at = now();
  const told = new Date(at.getTime() + 5 * hourMs);
  const subject = { type: 'Certification', id: idOf(`certification of returned mail ${organizationId}`) };
  const parameters = { product: product === 'MAC' ? 'Mac' : 'iPhone', validUntil: new Date(at.getTime() + 30 * 24 * hourMs).toISOString().slice(0, 10) };
  const [{ id }] = await unrecorded(dataSource, { subject: 'system:accounts', roles: [], requestId: 'demonstration', tenant: organizationId, scope: 'tenant' }, async (manager) => {
    await writeToOrganization(manager, { tenantId: organizationId, key: `returned mail ${organizationId}`, template: 'CERTIFICATION_EXPIRING', subject, parameters, now: at });
    // Taken as the mail server of a provider would: nothing of the story goes to the mailbox of this machine.
    await manager.query(`update message set state = 'SENT', attempts = 1, due_at = null, sent_at = $2, server_answer = '250 2.0.0 taken' where subject_id = $1`, [subject.id, at]);
    return manager.query<[{ id: string }]>('select id from message where subject_id = $1', [subject.id]);
  });
  await takeBackMessage({ dataSource, now: () => told }, { id: `demonstration-${id}`, messageId: `<${id}@platform.example>`, kind, reason, toldAt: told });
}
