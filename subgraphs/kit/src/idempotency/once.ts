import { createHash } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import type { Subject } from '../audit-trail/deed.js';
import { enter, type Work } from '../audit-trail/perform.js';
import { inTransaction } from '../database/session.js';
import { type ActionContext, actorOf } from '../graphql/context.js';
import { badUserInput, protocolError } from '../graphql/errors.js';
import { canonicalJson } from '../pure/canonical-json.js';

/** A request that must have one effect however often it arrives. */
export interface KeyedRequest {
  /** The caller's key; one key names one request of one person for one organisation. */
  key: string;
  /** The name of the mutation. */
  operation: string;
  input: object;
  /** The organisation in whose name it is carried out. */
  tenant: string;
  /** What it is done to, and why, as the audit trail names them. */
  subject: Subject;
  reason?: string | null;
}

interface KnownKey {
  operation: string;
  fingerprint: string;
  answer: unknown;
}

const keyLengthMax = 255;
const lockNotAvailable = '55P03';

/**
 * Carries out `work` once per key, in one transaction with the record of its answer, and answers a repetition from that record.
 * A refusal is an answer like any other, so that a repetition cannot turn it into a success; when `work` throws, nothing is
 * kept and the key stays free. The answer must be a JSON value, and first call and repetition get the same one. What was done
 * is entered into the audit trail in the same transaction; a repetition adds nothing.
 */
export async function once<Answer extends object>(context: ActionContext, request: KeyedRequest, work: Work<Answer>): Promise<Answer> {
  if (request.key.length < 1 || request.key.length > keyLengthMax) throw badUserInput('idempotencyKey', `is not 1 to ${keyLengthMax} characters long`);
  const fingerprint = fingerprintOf(request);
  return inTransaction(context.dataSource, actorOf(context, request.tenant), async (manager) => {
    const known = await claim(manager, context, { ...request, fingerprint });
    if (known === null) return carryOut(manager, context, { request, work });
    if (known.operation !== request.operation || known.fingerprint !== fingerprint) throw keyReused();
    return known.answer as Answer;
  });
}

/** Equal for equal requests; instants and typed values are compared as the text they travel as. */
function fingerprintOf({ operation, input }: KeyedRequest): string {
  const plain: unknown = JSON.parse(JSON.stringify({ operation, input }));
  return createHash('sha256').update(canonicalJson(plain)).digest('hex');
}

/** Takes the key for this request, or answers who has it. A request with the same key that is still running is waited for. */
async function claim(manager: EntityManager, { viewer, now }: ActionContext, request: KeyedRequest & { fingerprint: string }): Promise<KnownKey | null> {
  // Staff act for many organisations and can read the keys of all of them: one of their keys names one request everywhere.
  const elsewhere = await manager.query<KnownKey[]>(
    'select operation, fingerprint, answer from idempotency_key where principal = $1 and key = $2 and tenant_id <> $3',
    [viewer.subject, request.key, request.tenant],
  );
  if (elsewhere[0] !== undefined) throw keyReused();
  const taken = await waiting(() =>
    manager.query<unknown[]>(
      `insert into idempotency_key (tenant_id, principal, key, operation, fingerprint, created_at) values ($1, $2, $3, $4, $5, $6)
       on conflict do nothing returning key`,
      [request.tenant, viewer.subject, request.key, request.operation, request.fingerprint, now()],
    ),
  );
  if (taken.length > 0) return null;
  const [known] = await manager.query<KnownKey[]>(
    'select operation, fingerprint, answer from idempotency_key where tenant_id = $1 and principal = $2 and key = $3',
    [request.tenant, viewer.subject, request.key],
  );
  if (known === undefined) throw new Error('An idempotency key is taken and yet not there.');
  return known;
}

async function carryOut<Answer extends object>(
  manager: EntityManager,
  context: ActionContext,
  { request, work }: { request: KeyedRequest; work: Work<Answer> },
): Promise<Answer> {
  const answer = JSON.stringify(await enter(manager, context, { deed: { ...request, action: request.operation }, work }));
  await manager.query('update idempotency_key set answer = $4 where tenant_id = $1 and principal = $2 and key = $3', [request.tenant, context.viewer.subject, request.key, answer]);
  return JSON.parse(answer) as Answer;
}

async function waiting<T>(insert: () => Promise<T>): Promise<T> {
  try {
    return await insert();
  } catch (error) {
    if ((error as { code?: string }).code !== lockNotAvailable) throw error;
    throw protocolError('CONFLICT', 'idempotencyKey: a request with this key is still being carried out; ask again.', { reason: 'IDEMPOTENCY_IN_PROGRESS' });
  }
}

function keyReused(): Error {
  return protocolError('CONFLICT', 'idempotencyKey: this key belongs to another request; use a new one.', { reason: 'IDEMPOTENCY_KEY_REUSED' });
}
