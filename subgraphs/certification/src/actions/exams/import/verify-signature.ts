import { createPublicKey, verify } from 'node:crypto';

/** Ed25519 keys as RFC 8410 wraps them, up to the key itself. */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** Whether the bytes were signed (Ed25519, detached) with the private half of the raw public key. */
export function isSignedWith({ bytes, signature, publicKey }: { bytes: Buffer; signature: Buffer; publicKey: string }): boolean {
  if (signature.length !== 64) return false;
  const key = createPublicKey({ key: Buffer.concat([spkiPrefix, Buffer.from(publicKey, 'base64')]), format: 'der', type: 'spki' });
  return verify(null, bytes, key, signature);
}
