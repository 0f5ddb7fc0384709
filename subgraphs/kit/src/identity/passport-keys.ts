import { createSecretKey, type KeyObject } from 'node:crypto';

import { isDrawnAtRandom } from '../process/weakened-settings.js';

const keyBytesMin = 32;
const keyId = /^[A-Za-z0-9_-]{1,64}$/;

/** Why these keys cannot be used, or null when they can. Never quotes a key. */
export function passportKeysProblem(keys: unknown): string | null {
  if (typeof keys !== 'object' || keys === null || Array.isArray(keys)) return 'is not an object of keys by their id';
  const entries = Object.entries(keys as Record<string, unknown>);
  if (entries.length === 0) return 'holds no key';
  // An object's integer keys come first whatever their place in the text, so which key signs would be left to chance.
  if (entries.length > 1 && entries.some(([id]) => /^\d+$/.test(id))) return 'holds several keys, so each id needs a letter';
  if (!entries.every(([id]) => keyId.test(id))) return 'holds a key id of other signs than letters, digits, "-" and "_"';
  const areLong = entries.every(([, key]) => typeof key === 'string' && Buffer.from(key, 'base64').length >= keyBytesMin);
  if (!areLong) return `holds a key shorter than ${keyBytesMin} bytes in base64`;
  return entries.every(([, key]) => isDrawnAtRandom(Buffer.from(key as string, 'base64'))) ? null : 'holds a key that was not drawn at random';
}

/** The keys as the signature needs them; throws on keys that cannot be used. */
export function readPassportKeys(keys: Readonly<Record<string, string>>): Map<string, KeyObject> {
  const problem = passportKeysProblem(keys);
  if (problem !== null) throw new Error(`The set of passport keys ${problem}.`);
  return new Map(Object.entries(keys).map(([id, key]) => [id, createSecretKey(Buffer.from(key, 'base64'))]));
}
