import { createPrivateKey } from 'node:crypto';

import { Environment } from '@platform/kit/process/environment.js';

import { type SigningKey, signingKeyOf } from './head-signature.js';

type Variables = Readonly<Record<string, string | undefined>>;

/** What stands before the 32 bytes of an Ed25519 key in PKCS #8. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

let known: { text: string | undefined; key: SigningKey | null } | undefined;

/** The key that signs the heads of the audit trail, from the environment; null when none is set, which only development allows. */
export function ownSigningKey(variables: Variables = process.env): SigningKey | null {
  const environment = new Environment(variables);
  const text = environment.optional('AUDIT_SIGNING_KEY');
  if (known !== undefined && known.text === text) return known.key;
  if (text !== undefined && !/^[0-9a-f]{64}$/i.test(text)) environment.refuse('AUDIT_SIGNING_KEY is not 64 hexadecimal digits');
  environment.check();
  const key = text === undefined ? null : signingKeyOf(createPrivateKey({ key: Buffer.concat([pkcs8, Buffer.from(text, 'hex')]), format: 'der', type: 'pkcs8' }));
  known = { text, key };
  return key;
}

/** Refuses a platform in production whose heads nobody could tell from forged ones. */
export function assertHeadsAreSigned(variables: Variables = process.env): void {
  const environment = new Environment(variables);
  const isDevelopment = environment.oneOf('PLATFORM_ENV', ['development', 'production'], 'production') === 'development';
  if (!isDevelopment && ownSigningKey(variables) === null) environment.refuse('AUDIT_SIGNING_KEY is not set, which only PLATFORM_ENV=development allows');
  environment.check();
}
