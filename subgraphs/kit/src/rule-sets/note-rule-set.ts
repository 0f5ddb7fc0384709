import type { EntityManager } from 'typeorm';

import type { Event } from '../bus/event.js';
import type { RuleSet } from '../pure/rule-set.js';
import { parseRuleSet } from '../pure/rule-set-shape/parse-rule-set.js';
import type { RuleSetPublished } from './rule-set-published.js';

/** Terms that are not what was published under their version before. */
export class TermsContradicted extends Error {
  override name = 'TermsContradicted';
}

/** Keeps a copy of published terms, whose fingerprint `ruleSetPayload` has checked; of terms already kept only the end is news. */
export async function noteRuleSet({ id, occurredAt, payload }: Event<RuleSetPublished>, manager: EntityManager): Promise<void> {
  const { sha256, ...terms } = payload;
  const ruleSet = parseRuleSet(terms);
  const { program, region, version, effectiveFrom, effectiveTo, status, criteria } = ruleSet;
  const isNew = await manager.query<unknown[]>(
    `insert into rule_set (program, region, version, effective_from, effective_to, status, sha256, criteria, event_id, sent_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8::jsonb, $9, $10) on conflict do nothing returning version`,
    [program, region, version, effectiveFrom, effectiveTo, status, sha256, JSON.stringify(criteria), id, occurredAt],
  );
  if (isNew.length === 0) await compareWithKept(manager, { ...ruleSet, sha256 });
}

async function compareWithKept(manager: EntityManager, { sha256, ...ruleSet }: RuleSetPublished): Promise<void> {
  const version = [ruleSet.program, ruleSet.region, ruleSet.version];
  const [kept] = await manager.query<{ sha256: string; isOpen: boolean }[]>(
    `select sha256, effective_to is null as "isOpen" from rule_set where program = $1 and region = $2 and version = $3`,
    version,
  );
  if (kept?.sha256 !== sha256) throw new TermsContradicted(`${nameOf(ruleSet)} has been published with other terms.`);
  if (!kept.isOpen || ruleSet.effectiveTo === null) return;
  await manager.query(`update rule_set set effective_to = $4 where program = $1 and region = $2 and version = $3`, [...version, ruleSet.effectiveTo]);
}

function nameOf({ program, region, version }: Pick<RuleSet, 'program' | 'region' | 'version'>): string {
  return `${program} in ${region} version ${version}`;
}
