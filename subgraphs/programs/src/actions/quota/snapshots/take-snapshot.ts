import { createHash } from 'node:crypto';

import { canonicalJson } from '@platform/kit/pure/canonical-json.js';
import { parseQuarter } from '@platform/kit/pure/quarter.js';

import type { PartnerQuarterFacts } from '../../../db/quota/partner-quarter-facts.js';
import { QuarterSnapshotReason } from '../../../db/quota/snapshots/quarter-snapshot.entity.js';
import type { CountedQuarter } from '../../../db/quota/snapshots/read-counts-by-location.js';
import { quarterGraceBusinessDays } from '../../../domain/quota/quarter-close.js';
import { aaspTermsAt, assessQuarter, type Terms } from '../assess-partner-quarters.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';

export interface SnapshotToTake {
  counted: CountedQuarter;
  partner: PartnerQuarterFacts;
  newId: () => string;
}

/** A partner's quarter as a row: its counts by place, held against the terms in force on its last day, with the hash of it all. */
export function takeSnapshot({ counted: { quarter: name, locations, latest, correctedFor }, partner, newId }: SnapshotToTake, terms: Terms): object {
  const quarter = parseQuarter(name);
  const ruleSet = aaspTermsAt(quarter, partner.region, terms);
  const { facts, required, repairs } = assessQuarter({ partner, quarter, today: todayInRegion(partner.region, terms.now), ruleSet });
  const content = {
    tenant_id: partner.id,
    quarter,
    number: (latest?.number ?? 0) + 1,
    corrects_id: latest?.id ?? null,
    reason: latest === null ? QuarterSnapshotReason.QUARTER_CLOSED : reasonOf(correctedFor),
    at: terms.now.toISOString(),
    program: 'AASP',
    region: ruleSet.region,
    rule_set_version: ruleSet.version,
    rule_set_sha256: ruleSet.sha256,
    grace_business_days: quarterGraceBusinessDays,
    approved_on: partner.approvedOn,
    required,
    completed: facts.completedRepairs,
    opened: facts.openedRepairs,
    locations,
    verdict: repairs.verdict,
    reason_code: repairs.reasonCode,
  };
  return { ...content, id: newId(), sha256: createHash('sha256').update(canonicalJson(content)).digest('hex') };
}

function reasonOf(correctedFor: string | null): QuarterSnapshotReason {
  return Object.values(QuarterSnapshotReason).find((reason) => reason === correctedFor) ?? QuarterSnapshotReason.RECOUNTED;
}
