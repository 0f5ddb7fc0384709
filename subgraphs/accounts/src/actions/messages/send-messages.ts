import type { DataSource, EntityManager } from 'typeorm';

import { perform } from '@platform/kit/audit-trail/perform.js';
import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';

import { MessageRecipient } from '../../db/messages/message-recipient.entity.js';
import { Message } from '../../db/messages/message.entity.js';
import { deliveryStep, type Posted } from '../../domain/messages/delivery.js';
import { mailName } from '../../domain/messages/late-return.js';
import type { Postman } from '../../mail/postman.js';
import { readAcross } from '../read-across.js';
import { serviceDoer } from '../service-doer.js';
import { composed } from './message-texts-of.js';

export interface MailWorld {
  dataSource: DataSource;
  now: () => Date;
  postman: Postman;
}

interface Claimed {
  message: Message;
  recipient: MessageRecipient;
}

const worker = { subject: 'system:accounts', roles: [], requestId: 'send-messages' } as const;
const atOnce = 20;
/** Whoever took an e-mail and is gone is believed dead after this; longer than the mail server is waited for. */
export const claimMs = 120_000;

/** Hands what is due to the mail server, each e-mail by one process at a time; answers how many it was. Nothing is locked while the server is waited for. */
export async function sendMessages(world: MailWorld): Promise<number> {
  const due = await readAcross<{ tenantId: string; id: string }>(world.dataSource, { text: `select tenant_id as "tenantId", id from message where due_at <= $1 order by due_at limit $2`, values: [world.now(), atOnce] });
  let sent = 0;
  for (const { tenantId, id } of due) {
    const claimed = await claim(world, { tenantId, id });
    if (claimed === null) continue;
    await settle(world, { claimed, posted: await post(world.postman, claimed) });
    sent += 1;
  }
  return sent;
}

/** Takes a due e-mail for this process. One that somebody took and never settled may have been sent: it is sent again, and that is noted. */
async function claim({ dataSource, now }: MailWorld, { tenantId, id }: { tenantId: string; id: string }): Promise<Claimed | null> {
  return unrecorded(dataSource, { ...worker, tenant: tenantId, scope: 'tenant' }, async (manager: EntityManager) => {
    const [row] = await manager.query<{ id: string }[]>(`select id from message where tenant_id = $1 and id = $2 and due_at <= $3 for update skip locked`, [tenantId, id, now()]);
    if (row === undefined) return null;
    const message = await manager.findOneByOrFail(Message, { tenantId, id });
    const recipient = await manager.findOneByOrFail(MessageRecipient, { tenantId, id: message.recipientId });
    const taken = { state: 'SENDING', attempts: message.attempts + 1, dueAt: new Date(now().getTime() + claimMs), isUncertain: message.isUncertain || message.state === 'SENDING' } as const;
    await manager.update(Message, { tenantId, id }, taken);
    return { message: Object.assign(message, taken), recipient };
  });
}

/** Null where there is nobody to write to any more. */
async function post(postman: Postman, { message: { id, round, template, locale, parameters }, recipient: { email, name } }: Claimed): Promise<Posted | null> {
  if (email === null) return null;
  const said = composed({ template, locale, parameters });
  if (said === null) return { said: 'REFUSED', code: 550, about: 'MESSAGE', answer: `there is no text ${template}` };
  return postman.post({ id: mailName({ id, round }), to: { address: email, name }, locale, ...said });
}

async function settle({ dataSource, now }: MailWorld, { claimed: { message }, posted }: { claimed: Claimed; posted: Posted | null }): Promise<void> {
  const { tenantId, id, attempts } = message;
  const doer = serviceDoer(dataSource, { because: worker.requestId, now });
  const at = now();
  const step = posted === null ? ({ state: 'WITHDRAWN', dueAt: null, isUncertain: false } as const) : deliveryStep(posted, { attempts, now: at });
  await perform(doer, { action: 'sendMessage', tenant: tenantId, subject: { type: 'Message', id } }, async (manager, entry) => {
    // Who came after the claim had run out has settled it.
    const [mine] = await manager.query<{ id: string }[]>(`select id from message where tenant_id = $1 and id = $2 and state = 'SENDING' and attempts = $3 for update`, [tenantId, id, attempts]);
    if (mine === undefined) return {};
    const isTaken = step.state === 'SENT';
    await manager.update(Message, { tenantId, id }, {
      ...{ state: step.state, dueAt: step.dueAt, sentAt: isTaken ? at : null, isUncertain: message.isUncertain || step.isUncertain },
      ...(isTaken ? { serverAnswer: posted!.answer, failure: null } : { failure: posted?.answer ?? null }),
    });
    entry.changes({ messageState: { to: step.state }, messageTemplate: { to: message.template }, attempts: { to: attempts } });
    return {};
  });
}
