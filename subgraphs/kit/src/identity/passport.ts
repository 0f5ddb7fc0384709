import { createHmac, hash, type KeyObject, randomUUID, timingSafeEqual } from 'node:crypto';

import { Nonces } from './nonces.js';
import { readPassportKeys } from './passport-keys.js';

/** Shared keys of the gateway and one subgraph, in base64 by key id; the first one signs, all of them are accepted. */
export type PassportKeys = Readonly<Record<string, string>>;

/** What the gateway vouches for: whose request this is. */
export interface Passport {
  subject: string;
  requestId: string;
}

/** A request as it goes over the wire; of a body that is still on its way only the announced length is signed. */
export interface PassportRequest {
  method: string;
  path: string;
  body: Buffer | string | { streamedBytes: number | null };
}

export interface ReceivedRequest {
  method: string;
  path: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
  /** `STREAM` stands for a body that is still on its way. */
  body: Buffer | 'STREAM';
}

export type PassportSigner = (passport: Passport, request: PassportRequest) => Record<'x-passport' | 'x-passport-signature', string>;

export interface PassportVerifier {
  /** Answers the passport; throws when the request is not the gateway's, is stale, is for somebody else or was seen before. */
  verify(request: ReceivedRequest): Passport;
}

/** `message` is for the log, never for the caller. */
export class InvalidPassport extends Error {
  override readonly name = 'InvalidPassport';
}

export interface PassportOptions {
  /** The subgraph's name. */
  audience: string;
  keys: PassportKeys;
  now?: () => number;
}

interface Stamped extends Passport {
  audience: string;
  kid: string;
  nonce: string;
  /** Milliseconds since 1970. */
  at: number;
}

const skewMsMax = 30_000;
const noncesMax = 500_000;

/** Signs requests to one subgraph; the answer is the headers to send. */
export function createPassportSigner({ audience, keys, now = Date.now }: PassportOptions): PassportSigner {
  const [signing] = readPassportKeys(keys);
  if (signing === undefined) throw new Error(`There is no key to sign passports for ${audience} with.`);
  const [kid, key] = signing;
  return ({ subject, requestId }, { method, path, body }) => {
    const stamped: Stamped = { subject, requestId, audience, kid, nonce: randomUUID(), at: now() };
    const passport = Buffer.from(JSON.stringify(stamped)).toString('base64url');
    const signature = signatureOf(key, `${method}\n${path}\n${digestOf(body)}\n${passport}`);
    return { 'x-passport': passport, 'x-passport-signature': signature.toString('base64url') };
  };
}

/** Accepts each signed request once, within thirty seconds, and only for this subgraph. */
export function createPassportVerifier({ audience, keys, now = Date.now }: PassportOptions): PassportVerifier {
  const known = readPassportKeys(keys);
  const nonces = new Nonces({ keepForMs: 2 * skewMsMax, sizeMax: noncesMax });
  return {
    verify: ({ method, path, headers, body }) => {
      const passport = headers['x-passport'];
      const signature = headers['x-passport-signature'];
      if (typeof passport !== 'string' || typeof signature !== 'string') throw new InvalidPassport('no passport');
      const stamped = read(passport);
      const key = known.get(stamped.kid);
      if (key === undefined) throw new InvalidPassport('an unknown key');
      const digest = digestOf(body === 'STREAM' ? { streamedBytes: announcedBytes(headers) } : body);
      if (!isSame(signatureOf(key, `${method}\n${path}\n${digest}\n${passport}`), signature)) throw new InvalidPassport('a wrong signature');
      if (stamped.audience !== audience) throw new InvalidPassport('for somebody else');
      if (!(Math.abs(now() - stamped.at) <= skewMsMax)) throw new InvalidPassport('stale');
      if (!nonces.use(stamped.nonce, now())) throw new InvalidPassport('seen before');
      return { subject: stamped.subject, requestId: stamped.requestId };
    },
  };
}

function signatureOf(key: KeyObject, text: string): Buffer {
  return createHmac('sha256', key).update(text).digest();
}

function digestOf(body: PassportRequest['body']): string {
  if (typeof body === 'string' || Buffer.isBuffer(body)) return hash('sha256', body, 'hex');
  return `STREAM ${body.streamedBytes ?? 'of unknown length'}`;
}

function announcedBytes(headers: ReceivedRequest['headers']): number | null {
  const length = headers['content-length'];
  return length === undefined ? null : Number(length);
}

function isSame(expected: Buffer, given: string): boolean {
  const bytes = Buffer.from(given, 'base64url');
  return bytes.length === expected.length && timingSafeEqual(expected, bytes);
}

/** Nothing read here counts before the signature over it is checked. */
function read(passport: string): Stamped {
  try {
    const stamped = JSON.parse(Buffer.from(passport, 'base64url').toString('utf8')) as Stamped | null;
    if (typeof stamped === 'object' && stamped !== null) return stamped;
  } catch {
    // Refused below, as whatever else is not a passport.
  }
  throw new InvalidPassport('unreadable');
}
