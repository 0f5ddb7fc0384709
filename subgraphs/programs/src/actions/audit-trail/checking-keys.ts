import { createPublicKey, type KeyObject } from 'node:crypto';

import { Environment } from '@platform/kit/process/environment.js';

import { type CheckingKeys, keyIdOf } from './head-signature.js';
import { ownSigningKey } from './own-signing-key.js';

/** The key that signs now, and those of the environment that signed before it. */
export function checkingKeys(variables: Readonly<Record<string, string | undefined>> = process.env): CheckingKeys {
  const environment = new Environment(variables);
  const texts = (environment.optional('AUDIT_EARLIER_PUBLIC_KEYS') ?? '').split(',').filter((text) => text.trim() !== '');
  const earlier = texts.map(publicKeyOf);
  if (earlier.includes(null)) environment.refuse('AUDIT_EARLIER_PUBLIC_KEYS holds what is no Ed25519 public key (SPKI in base64)');
  environment.check();
  const own = ownSigningKey(variables)?.publicKey ?? null;
  return new Map([own, ...earlier].filter((key) => key !== null).map((key) => [keyIdOf(key), key]));
}

function publicKeyOf(text: string): KeyObject | null {
  try {
    const key = createPublicKey({ key: Buffer.from(text.trim(), 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}
