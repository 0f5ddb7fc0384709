import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { Message } from '../../db/messages/message.entity.js';

export type SentAgain = { messageId: string } | { refused: 'MESSAGE_UNKNOWN' | 'MESSAGE_NOT_GIVEN_UP' };

/** Queues an e-mail anew that was given up or came back, once a person has mended what hindered it. */
export async function sendMessageAgain(context: ActionContext, { messageId }: { messageId: string }): Promise<SentAgain> {
  const deed = { action: 'sendMessageAgain', subject: { type: 'Message', id: messageId } };
  const found = await look(context, (manager) => manager.findOneBy(Message, { id: messageId }));
  if (found === null) return refuse(context, { ...deed, tenant: null }, { refused: 'MESSAGE_UNKNOWN' });
  const { tenantId } = found;
  return perform<SentAgain>(context, { ...deed, tenant: tenantId }, async (manager, entry) => {
    const [locked] = await manager.query<{ state: string }[]>('select state from message where tenant_id = $1 and id = $2 for update', [tenantId, messageId]);
    const { state } = locked!;
    if (state !== 'DEAD' && state !== 'BOUNCED') return { refused: 'MESSAGE_NOT_GIVEN_UP' };
    await manager.update(Message, { tenantId, id: messageId }, { state: 'QUEUED', attempts: 0, dueAt: context.now(), sentAt: null });
    entry.changes({ messageState: { from: state, to: 'QUEUED' } });
    return { messageId };
  });
}
