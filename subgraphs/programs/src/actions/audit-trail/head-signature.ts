import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';

import { canonicalJson } from '@platform/kit/pure/canonical-json.js';

import type { TrailBlock } from '../../db/audit-trail/trail-block.js';

export interface SigningKey {
  /** Of the public key: the first 16 digits of its SHA-256. */
  id: string;
  privateKey: KeyObject;
  publicKey: KeyObject;
}

type Signed = Pick<TrailBlock, 'tenantId' | 'number' | 'sha256'>;

export function signingKeyOf(privateKey: KeyObject): SigningKey {
  const publicKey = createPublicKey(privateKey);
  const id = createHash('sha256').update(publicKey.export({ type: 'spki', format: 'der' })).digest('hex').slice(0, 16);
  return { id, privateKey, publicKey };
}

/** Signs what a block says with Ed25519; unsigned without a key, as in development. */
export function signatureOf(block: Signed, key: SigningKey | null): Pick<TrailBlock, 'keyId' | 'signature'> {
  if (key === null) return { keyId: null, signature: null };
  return { keyId: key.id, signature: sign(null, signedText(block), key.privateKey).toString('base64') };
}

/** Whether a signature by this key is right; one by another key is not for us to judge. */
export function isForged(block: Signed & Pick<TrailBlock, 'keyId' | 'signature'>, key: SigningKey | null): boolean {
  if (key === null || block.keyId !== key.id || block.signature === null) return false;
  return !verify(null, signedText(block), key.publicKey, Buffer.from(block.signature, 'base64'));
}

function signedText({ tenantId, number, sha256 }: Signed): Buffer {
  return Buffer.from(canonicalJson({ tenantId, number, sha256 }));
}
