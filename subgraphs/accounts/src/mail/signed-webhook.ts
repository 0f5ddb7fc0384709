import { createHmac, timingSafeEqual } from 'node:crypto';

/** What was said did not come from the mail provider, or is too old to be believed. */
export class MailNotSigned extends Error {}

export interface SignedWebhook {
  id: string;
  /** Seconds since 1970, as it was sent. */
  timestamp: string;
  /** One or several, separated by spaces: two while a secret is changed. */
  signature: string;
  body: Buffer;
}

/** Older ones may have been caught on their way and sent again; younger ones are of a clock that is wrong. */
const toleranceSeconds = 300;

/** Refuses what is not signed as the Standard Webhooks specification has it: HMAC-SHA256 over id, time and the bytes as they came. */
export function requireSigned({ id, timestamp, signature, body }: SignedWebhook, { key, now }: { key: Buffer; now: Date }): void {
  if (!/^[\w-]{1,200}$/.test(id) || !/^\d{1,12}$/.test(timestamp)) throw new MailNotSigned('It has no id or no time.');
  if (Math.abs(now.getTime() / 1_000 - Number(timestamp)) > toleranceSeconds) throw new MailNotSigned('It was signed too long ago.');
  const expected = createHmac('sha256', key).update(`${id}.${timestamp}.`).update(body).digest();
  const isMatch = signature.split(' ').some((one) => one.startsWith('v1,') && isSame(Buffer.from(one.slice('v1,'.length), 'base64'), expected));
  if (!isMatch) throw new MailNotSigned('No signature is the mail provider’s.');
}

function isSame(one: Buffer, other: Buffer): boolean {
  return one.length === other.length && timingSafeEqual(one, other);
}

const secretForm = /^whsec_([A-Za-z\d+/]{32,128}={0,2})$/;

/** The key that a secret as `whsec_…` stands for, at least 24 bytes; null for any other text. */
export function webhookKey(secret: string): Buffer | null {
  const [, encoded] = secretForm.exec(secret) ?? [];
  return encoded === undefined ? null : Buffer.from(encoded, 'base64');
}
