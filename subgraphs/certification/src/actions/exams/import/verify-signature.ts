import { createPublicKey, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** Ed25519 keys as RFC 8410 wraps them, up to the key itself. */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** A file up to this size may be signed over its own bytes, which must be held to verify that. */
export const wholeBytesMax = 1024 * 1024;

export interface SignedFile {
  path: string;
  sizeBytes: number;
  sha256: string;
  signature: Buffer;
}

/**
 * What a test centre signs of a file of any size: its SHA-256 in hexadecimal, said to be that of exam results, so that the
 * signature means nothing anywhere else.
 */
export function resultFileStatement(sha256: string): Buffer {
  return Buffer.from(`exam-results-sha256 ${sha256}\n`);
}

/** The messages a signature of the file may be about: the statement of its hash, and of a small file its bytes. */
export async function signedMessages({ path, sizeBytes, sha256 }: SignedFile): Promise<Buffer[]> {
  return [resultFileStatement(sha256), ...(sizeBytes <= wholeBytesMax ? [await readFile(path)] : [])];
}

/** Whether one of the messages was signed (Ed25519, detached) with the private half of the raw public key. */
export function isSignedWith({ messages, signature, publicKey }: { messages: readonly Buffer[]; signature: Buffer; publicKey: string }): boolean {
  if (signature.length !== 64) return false;
  const key = createPublicKey({ key: Buffer.concat([spkiPrefix, Buffer.from(publicKey, 'base64')]), format: 'der', type: 'spki' });
  return messages.some((message) => verify(null, message, key, signature));
}
