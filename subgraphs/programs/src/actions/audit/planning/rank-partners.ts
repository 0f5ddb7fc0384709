import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import { lastQuarters, previousQuarter, quarterOf } from '@platform/kit/pure/quarter.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { type RankFacts, readRankFacts } from '../../../db/audit/planning/read-rank-facts.js';
import type { PartnerQuarterFacts } from '../../../db/quota/partner-quarter-facts.js';
import { readPartnerQuarters } from '../../../db/quota/read-partner-quarters.js';
import { auditRisk } from '../../../domain/audit/audit-risk.js';
import { type DatedRisk, riskChangesOn, riskOnDay } from '../../../domain/audit/risk-on-day.js';
import { readsOf, staffOf } from '../../decisions/sweep-reviews.js';
import { aaspTermsAt, assessQuarter } from '../../quota/assess-partner-quarters.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import type { Sweeper } from '../corrective-actions/remind-of-actions.js';

const atOnceMax = 500;
const hour = 60 * 60 * 1000;
const judgedCount = 4;

/**
 * Ranks the partners of whom something was told since, and those whose day has come. Each is claimed by one sweep only, and stays
 * locked until it is ranked. Answers how many it ranked.
 */
export function rankPartners({ dataSource, now, newId }: Pick<Sweeper, 'dataSource' | 'now' | 'newId'>): Promise<number> {
  return unrecorded(dataSource, staffOf(newId()), async (manager) => {
    // A day that has come by UTC may not have come in a region: it is looked at again within the hour.
    const claimed = await manager.query<{ id: string }[]>('select claim_audit_ranks as id from claim_audit_ranks($1, $2, $3)', [localDateAt(now(), 'UTC'), new Date(now().getTime() - hour), atOnceMax]);
    if (claimed.length === 0) return 0;
    const organizationIds = claimed.map(({ id }) => id);
    const reads = readsOf(manager);
    // One more on either side: on the first of January in UTC it may still be December in a region, and the other way round.
    const quarters = lastQuarters(localDateAt(now(), 'UTC'), judgedCount + 2);
    const facts = await readRankFacts(reads, organizationIds);
    const partners = new Map((await readPartnerQuarters(reads, { organizationIds, quarters, technicians: false })).map((partner) => [partner.id, partner]));
    const ruleSets = await readRuleSets(reads);
    const ranks = facts.map((each) => ({ ...rankOf(each, { partner: partners.get(each.organizationId) ?? null, ruleSets, now: now() }), ranked_at: now() }));
    await manager.query('select record_audit_ranks($1::jsonb)', [JSON.stringify(ranks)]);
    return claimed.length;
  });
}

interface Judging {
  partner: PartnerQuarterFacts | null;
  ruleSets: readonly HashedRuleSet[];
  now: Date;
}

function rankOf({ organizationId: tenant_id, country, region, isCandidate: is_candidate, auditedAt, ...recorded }: RankFacts, judging: Judging): object {
  const { partner, now } = judging;
  if (!is_candidate || partner === null) return { tenant_id, country, region, is_candidate: false, score: 0, facts: null, last_audit_on: null, next_on: null };
  const today = todayInRegion(region, now);
  const lastAuditOn = auditedAt === null ? null : localDateAt(new Date(auditedAt), 'UTC');
  const risk: DatedRisk = { ...recorded, lastAuditOn, failedQuarters: failedQuarters({ ...judging, partner }, today) };
  const facts = riskOnDay(risk, today);
  return { tenant_id, country, region, is_candidate, score: auditRisk(facts).score, facts, last_audit_on: lastAuditOn, next_on: riskChangesOn(risk, today) };
}

/** Of the last four quarters that have ended in the partner's region, those whose repairs were too few. */
function failedQuarters({ partner, ruleSets }: Judging & { partner: PartnerQuarterFacts }, today: LocalDate): number {
  let quarter = previousQuarter(quarterOf(today));
  let failed = 0;
  for (let back = 0; back < judgedCount; back += 1) {
    const { repairs } = assessQuarter({ partner, quarter, today, ruleSet: aaspTermsAt(quarter, partner.region, { ruleSets }) });
    if (repairs.verdict === 'NOT_MET') failed += 1;
    quarter = previousQuarter(quarter);
  }
  return failed;
}
