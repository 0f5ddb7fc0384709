import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What the gateway vouches for: whose request this is. */
export interface Passport {
  subject: string;
  requestId: string;
}

/** Shared keys of the gateway and one subgraph, by key id; the first one signs, all of them are accepted. */
export type PassportKeys = Readonly<Record<string, string>>;

/** `STREAM` stands for a body that is still on its way and cannot be hashed. */
export type SignedBody = Buffer | string | 'STREAM';

export interface PassportRequest {
  method: string;
  path: string;
  body: SignedBody;
}

export interface PassportVerifier {
  /** Answers the passport; throws when the request is not the gateway's, is stale, is for somebody else or was seen before. */
  verify(request: PassportRequest & { headers: Readonly<Record<string, string | string[] | undefined>> }): Passport;
}

export class InvalidPassport extends Error {
  override name = 'InvalidPassport';
}

const headerName = 'x-passport';
const signatureName = 'x-passport-signature';
const skewMsMax = 30_000;
const nonceMax = 200_000;

interface Stamped extends Passport {
  audience: string;
  kid: string;
  nonce: string;
  /** Milliseconds since 1970. */
  at: number;
}

/** Signs requests to one subgraph; the answer is the headers to send. */
export function createPassportSigner({ audience, keys }: { audience: string; keys: PassportKeys }): (passport: Passport, request: PassportRequest) => Record<string, string> {
  const [kid, key] = Object.entries(keys)[0] ?? [];
  if (kid === undefined || key === undefined) throw new Error(`There is no key to sign passports for ${audience} with.`);
  const secret = Buffer.from(key, 'base64');
  return (passport, request) => {
    const stamped: Stamped = { ...passport, audience, kid, nonce: randomBytes(12).toString('base64url'), at: Date.now() };
    const text = Buffer.from(JSON.stringify(stamped)).toString('base64url');
    return { [headerName]: text, [signatureName]: signature(secret, text, request) };
  };
}

/** Accepts each signed request once, within thirty seconds, and only for this subgraph. */
export function createPassportVerifier({ audience, keys }: { audience: string; keys: PassportKeys }): PassportVerifier {
  const secrets = new Map(Object.entries(keys).map(([kid, key]) => [kid, Buffer.from(key, 'base64')]));
  const nonces = new RecentNonces();
  return {
    verify: ({ headers, ...request }) => {
      const text = headers[headerName];
      const given = headers[signatureName];
      if (typeof text !== 'string' || typeof given !== 'string') throw new InvalidPassport('no passport');
      const stamped = read(text);
      const secret = secrets.get(stamped.kid);
      if (secret === undefined) throw new InvalidPassport('an unknown key');
      if (!equal(given, signature(secret, text, request))) throw new InvalidPassport('a wrong signature');
      if (stamped.audience !== audience) throw new InvalidPassport('for somebody else');
      const now = Date.now();
      if (Math.abs(now - stamped.at) > skewMsMax) throw new InvalidPassport('stale');
      if (!nonces.isNew(stamped.nonce, now)) throw new InvalidPassport('seen before');
      return { subject: stamped.subject, requestId: stamped.requestId };
    },
  };
}

function signature(secret: Buffer, passport: string, { method, path, body }: PassportRequest): string {
  const digest = body === 'STREAM' ? 'STREAM' : createHash('sha256').update(body).digest('base64');
  return createHmac('sha256', secret).update(`${method}\n${path}\n${digest}\n${passport}`).digest('base64');
}

function equal(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function read(text: string): Stamped {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Stamped;
  } catch {
    throw new InvalidPassport('unreadable');
  }
}

/** Nonces of the last minute or so, in two generations: what is older than both is refused as stale anyway. */
class RecentNonces {
  private current = new Set<string>();
  private previous = new Set<string>();
  private turnedAt = 0;

  isNew(nonce: string, now: number): boolean {
    if (now - this.turnedAt > 2 * skewMsMax || this.current.size >= nonceMax) {
      this.previous = this.current;
      this.current = new Set();
      this.turnedAt = now;
    }
    if (this.current.has(nonce) || this.previous.has(nonce)) return false;
    this.current.add(nonce);
    return true;
  }
}
