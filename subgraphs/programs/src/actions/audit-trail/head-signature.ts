import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

import { canonicalJson } from '@platform/kit/pure/canonical-json.js';

import type { TrailBlock } from '../../db/audit-trail/trail-block.js';

export interface SigningKey {
  /** Of the public key: the first 16 digits of its SHA-256. */
  id: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

/** The public keys that signatures of heads are checked against, by the id that a head names. */
export type CheckingKeys = ReadonlyMap<string, KeyObject>;

type Signed = Pick<TrailBlock, 'tenantId' | 'number' | 'sha256'>;

export function signingKeyOf(privateKey: KeyObject): SigningKey {
  const publicKey = createPublicKey(privateKey);
  return { id: keyIdOf(publicKey), privateKey, publicKey };
}

export function keyIdOf(publicKey: KeyObject): string {
  return createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' })).digest('hex').slice(0, 16);
}

/** Signs what a block says with Ed25519; unsigned without a key, as in development. */
export function signatureOf(block: Signed, key: SigningKey | null): Pick<TrailBlock, 'keyId' | 'signature'> {
  if (key === null) return { keyId: null, signature: null };
  return { keyId: key.id, signature: sign(null, signedText(block), key.privateKey).toString('base64') };
}

type MaybeSigned = Signed & Pick<TrailBlock, 'keyId' | 'signature'>;

/** Whether a signature is not by the key that it names; one by an unknown key is not for us to judge. */
export function isForged(block: MaybeSigned, keys: CheckingKeys): boolean {
  const key = block.keyId === null ? undefined : keys.get(block.keyId);
  if (key === undefined || block.signature === null) return false;
  return !verify(null, signedText(block), key, Buffer.from(block.signature, 'base64'));
}

export function isOfUnknownKey({ keyId }: Pick<MaybeSigned, 'keyId'>, keys: CheckingKeys): boolean {
  return keyId !== null && !keys.has(keyId);
}

function signedText({ tenantId, number, sha256 }: Signed): Buffer {
  return Buffer.from(canonicalJson({ tenantId, number, sha256 }));
}
