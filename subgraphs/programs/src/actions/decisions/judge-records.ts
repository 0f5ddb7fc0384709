import { createHash } from 'node:crypto';

import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';

import type { DecisionRecord } from '../../db/decisions/read-decision-bases.js';
import type { DecisionTrigger } from '../../db/decisions/decision.entity.js';
import { type Decided, decide, type DecisionBasis } from '../../domain/decisions/decide.js';
import { whatItSays } from '../../domain/decisions/what-it-says.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import { decisionBasis, evidenceOf } from './decision-basis.js';

/** One enrolment, judged. */
export interface JudgedRecord {
  record: DecisionRecord;
  basis: DecisionBasis;
  ruleSet: HashedRuleSet;
  decided: Decided;
  evidenceIds: string[];
  /** Fingerprint of what the decision says. */
  said: string;
  trigger: DecisionTrigger;
}

export interface Judging {
  ruleSets: readonly HashedRuleSet[];
  now: Date;
  triggerOf: (record: DecisionRecord) => DecisionTrigger;
}

/** Holds what is on record of each admitted organisation against the terms in force in its region. */
export function judgeRecords(records: readonly DecisionRecord[], { ruleSets, now, triggerOf }: Judging): JudgedRecord[] {
  const days = new Map<string, LocalDate>();
  return records
    .filter(({ approvedOn, state }) => approvedOn !== null && state !== 'ENDED')
    .map((record) => {
      const today = days.get(record.region) ?? todayInRegion(record.region, now);
      days.set(record.region, today);
      const ruleSet = ruleSetInForce(ruleSets, { program: record.program, region: record.region, on: today });
      const basis = decisionBasis(record, today);
      const decided = decide(basis, ruleSet);
      return { record, basis, ruleSet, decided, evidenceIds: evidenceOf(record, today), said: fingerprint(decided, ruleSet), trigger: triggerOf(record) };
    });
}

function fingerprint(decided: Decided, { sha256 }: HashedRuleSet): string {
  return createHash('sha256').update(whatItSays({ ...decided, ruleSetSha256: sha256 })).digest('base64url');
}
