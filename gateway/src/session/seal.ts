import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Keys of 32 bytes in base64 by their id; the first one seals, all of them open. */
export type SealKeys = Readonly<Record<string, string>>;

const ivBytes = 12;
const tagBytes = 16;
const openedBytesMax = 64 * 1024;

/** Encrypts a value so that only this gateway reads it, and nobody changes it or uses it for anything else than its purpose (AES-256-GCM). */
export function seal(value: unknown, { keys, purpose }: { keys: SealKeys; purpose: string }): string {
  const [signing] = Object.entries(keys);
  if (signing === undefined) throw new Error('There is no key to seal with.');
  const [kid, key] = signing;
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv('aes-256-gcm', keyOf(key), iv);
  cipher.setAAD(Buffer.from(`${purpose} ${kid}`));
  const text = Buffer.concat([cipher.update(deflateRawSync(JSON.stringify(value))), cipher.final()]);
  return `${kid}.${Buffer.concat([iv, text, cipher.getAuthTag()]).toString('base64url')}`;
}

/** The value, or null when it was sealed with no key of ours, for another purpose, or changed. */
export function unseal(sealed: string, { keys, purpose }: { keys: SealKeys; purpose: string }): unknown {
  const dot = sealed.indexOf('.');
  const kid = sealed.slice(0, dot);
  const bytes = Buffer.from(sealed.slice(dot + 1), 'base64url');
  if (!Object.hasOwn(keys, kid) || bytes.length <= ivBytes + tagBytes) return null;
  try {
    const decipher = createDecipheriv('aes-256-gcm', keyOf(keys[kid]!), bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
    decipher.setAAD(Buffer.from(`${purpose} ${kid}`));
    decipher.setAuthTag(bytes.subarray(-tagBytes));
    const text = Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]);
    return JSON.parse(inflateRawSync(text, { maxOutputLength: openedBytesMax }).toString('utf8'));
  } catch {
    return null;
  }
}

function keyOf(key: string): Buffer {
  return Buffer.from(key, 'base64').subarray(0, 32);
}
