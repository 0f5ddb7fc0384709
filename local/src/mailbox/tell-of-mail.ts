import { createHmac, randomBytes } from 'node:crypto';

import type { KeptMail } from './kept-mail.js';

export type CameBack = 'bounced' | 'complained';

const reasons: Readonly<Record<CameBack, string>> = { bounced: '550 5.1.1 The mailbox is closed.', complained: 'The reader marked it as unwanted.' };

/** Tells the platform, as a mail provider does hours later, that a mail came back; answers whether it was taken. */
export async function tellOf({ id: messageId }: Pick<KeptMail, 'id'>, what: CameBack, { url, secret }: { url: string; secret: string }): Promise<boolean> {
  const at = new Date();
  const body = JSON.stringify({ type: `message.${what}`, timestamp: at.toISOString(), data: { messageId, reason: reasons[what] } });
  const id = `msg_${randomBytes(12).toString('hex')}`;
  const seconds = Math.floor(at.getTime() / 1_000);
  const signature = createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64')).update(`${id}.${seconds}.${body}`).digest('base64');
  try {
    const { status } = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': `v1,${signature}` }, body, signal: AbortSignal.timeout(5_000) });
    return status < 300;
  } catch {
    return false;
  }
}
