import { createHash, randomBytes } from 'node:crypto';

import type { EntityManager } from 'typeorm';

import { platformTenant } from '../bus/event.js';
import { inTransaction } from '../database/session.js';
import { actorOf } from '../graphql/context.js';
import { canonicalJson } from '../pure/canonical-json.js';
import type { Deed, Doer } from './deed.js';
import { Entry } from './entry.js';
import { isSystem } from './system-viewer.js';

export type Work<Answer extends object> = (manager: EntityManager, entry: Entry) => Promise<Answer>;

/**
 * Does something in the name of an organisation and enters it into the trail, in one transaction: there is no change without
 * its entry. A refusal that is a value is entered with its code; what throws is rolled back and leaves nothing.
 */
export function perform<Answer extends object>(doer: Doer, deed: Deed, work: Work<Answer>): Promise<Answer> {
  return inTransaction(doer.dataSource, actorOf(doer, tenantOf(doer, deed)), (manager) => enter(manager, doer, { deed, work }));
}

/** Refuses before anything was looked at, and enters that. */
export function refuse<const Refusal extends { refused: string }>(doer: Doer, deed: Deed, refusal: Refusal): Promise<Refusal> {
  return perform<Refusal>(doer, deed, () => Promise.resolve(refusal));
}

/** Carries out `work` in the open transaction and adds its entry. */
export async function enter<Answer extends object>(manager: EntityManager, doer: Doer, { deed, work }: { deed: Deed; work: Work<Answer> }): Promise<Answer> {
  const entry = new Entry(deed.subject);
  const answer = await work(manager, entry);
  await append(manager, doer, { deed, entry, outcome: outcomeOf(answer) });
  return answer;
}

/** Where nobody could tell whose the thing is, it is entered under the viewer's own organisation, or the platform's. */
function tenantOf({ viewer }: Doer, { tenant }: Pick<Deed, 'tenant'>): string {
  return tenant ?? viewer.tenant ?? platformTenant;
}

function outcomeOf(answer: object): string {
  return 'refused' in answer && typeof answer.refused === 'string' ? answer.refused : 'DONE';
}

const insert = `
  with entered as (
    insert into audit.entry (tenant_id, id, at, actor, on_behalf_of, roles, request_id, action, subject_type, subject_id, outcome, changes, kept_in, wording_sha256)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14) returning tenant_id, id
  )
  insert into audit.wording (tenant_id, entry_id, salt, actor_name, reason) select tenant_id, id, $15, $16, $17 from entered where $15::text is not null`;

async function append(manager: EntityManager, doer: Doer, { deed, entry, outcome }: { deed: Deed; entry: Entry; outcome: string }): Promise<void> {
  const { viewer, requestId, now, newId } = doer;
  const tenant = tenantOf(doer, entry.isOfNobody ? { tenant: null } : deed);
  if (entry.isOfNobody) await manager.query(`select set_config('app.tenant', $1, true)`, [tenant]);
  const onBehalfOf = viewer.tenant === null && tenant !== platformTenant && !isSystem(viewer) ? tenant : null;
  const { subject, noticed, reference } = entry;
  const wording = wordingOf({ actorName: isSystem(viewer) ? null : viewer.name, reason: deed.reason ?? null });
  await manager.query(insert, [
    ...[tenant, newId(), now(), viewer.subject, onBehalfOf, viewer.roles, requestId, deed.action, subject.type, subject.id, outcome, JSON.stringify(noticed), reference],
    ...[wording?.sha256 ?? null, wording?.salt ?? null, wording?.actorName ?? null, wording?.reason ?? null],
  ]);
}

export interface Words {
  actorName: string | null;
  reason: string | null;
}

/** Whoever erases the words erases the salt: what is left of them in the chain tells nothing. */
function wordingOf(words: Words): (Words & { salt: string; sha256: string }) | null {
  if (words.actorName === null && words.reason === null) return null;
  const salt = randomBytes(16).toString('hex');
  return { ...words, salt, sha256: wordingSha256(words, salt) };
}

export function wordingSha256({ actorName, reason }: Words, salt: string): string {
  return createHash('sha256').update(canonicalJson({ actorName, reason, salt })).digest('hex');
}
