import type { DataSource } from 'typeorm';

import { perform } from '@platform/kit/audit-trail/perform.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';

import { Message } from '../../db/messages/message.entity.js';
import { hasComeBack, mailOfMessageId } from '../../domain/messages/late-return.js';
import type { MailNotification } from '../../mail/read-mail-notification.js';
import { readAcross } from '../read-across.js';
import { serviceDoer } from '../service-doer.js';

/** `unknown`: about no e-mail of ours. `seen`: told before. `past`: the e-mail was sent again since, or is settled otherwise. */
export type TakenBack = 'applied' | 'seen' | 'unknown' | 'past';

/** Marks an e-mail as sent back that was taken first, once for each time the provider tells it. */
export async function takeBackMessage({ dataSource, now }: { dataSource: DataSource; now: () => Date }, { id, messageId, kind, reason, toldAt }: MailNotification): Promise<TakenBack> {
  const told = mailOfMessageId(messageId);
  if (told === null) return 'unknown';
  const [known] = await readAcross<{ tenantId: string; isSeen: boolean }>(dataSource, {
    text: `select m.tenant_id as "tenantId", exists (select 1 from mail_notification n where n.tenant_id = m.tenant_id and n.id = $2) as "isSeen" from message m where m.id = $1 and m.round >= $3`,
    values: [told.id, id, told.round],
  });
  if (known === undefined) return 'unknown';
  if (known.isSeen) return 'seen';
  const { tenantId } = known;
  const doer = { ...serviceDoer(dataSource, { because: `notification ${id}`.slice(0, 100), now }), viewer: systemViewer('accounts:mail') };
  const { taken } = await perform<{ taken: TakenBack }>(doer, { action: 'takeBackMessage', tenant: tenantId, subject: { type: 'Message', id: told.id } }, async (manager, entry) => {
    const [message] = await manager.query<[{ state: Message['state']; round: number }]>('select state, round from message where tenant_id = $1 and id = $2 for update', [tenantId, told.id]);
    const noted = await manager.query<unknown[]>(
      `insert into mail_notification (tenant_id, id, message_id, round, kind, told_at, received_at) values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing returning id`,
      [tenantId, id, told.id, told.round, kind, toldAt, now()],
    );
    if (noted.length === 0) return { taken: 'seen' };
    if (!hasComeBack(message, told.round)) return { taken: 'past' };
    await manager.update(Message, { tenantId, id: told.id }, { state: 'BOUNCED', dueAt: null, cameBackAs: kind, failure: reason });
    entry.changes({ messageState: { from: message.state, to: 'BOUNCED' }, messageCameBackAs: { to: kind } });
    return { taken: 'applied' };
  });
  return taken;
}
