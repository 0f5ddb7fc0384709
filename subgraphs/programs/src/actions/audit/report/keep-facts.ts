import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';

import type { Audit } from '../../../db/audit/audit.entity.js';
import type { AuditItem } from '../../../db/audit/audit-item.entity.js';
import { readObservedLocations } from '../../../db/organization/read-observed-locations.js';
import { readPartnerQuarters } from '../../../db/quota/read-partner-quarters.js';
import { auditedQuarters, checkItem, type Evidence } from '../check-item.js';

type Reads = Parameters<typeof readObservedLocations>[0];

export function isTermsOf({ program, region, ruleSetVersion }: Pick<Audit, 'program' | 'region' | 'ruleSetVersion'>): (ruleSet: HashedRuleSet) => boolean {
  return (ruleSet) => ruleSet.program === program && ruleSet.region === region && ruleSet.version === ruleSetVersion;
}

/** Puts beside each item what is on record about it now, and what the machine makes of that. */
export async function keepFacts(reads: Reads, { items, organizationId, ruleSet, now }: { items: readonly AuditItem[]; organizationId: string; ruleSet: HashedRuleSet; now: Date }): Promise<void> {
  const { ended, running } = auditedQuarters(now);
  const [partner = null] = await readPartnerQuarters(reads, { organizationIds: [organizationId], quarters: [ended, running], technicians: true });
  const evidence: Evidence = { partner, locations: await readObservedLocations(reads, [organizationId]), now };
  for (const item of items) Object.assign(item, keptFacts(item, evidence, ruleSet));
}

function keptFacts(item: AuditItem, evidence: Evidence, ruleSet: HashedRuleSet): Pick<AuditItem, 'machineCheck' | 'recordedFact'> {
  const { machineCheck, recordedFact } = checkItem(item, evidence, ruleSet);
  if (machineCheck === null) return { machineCheck, recordedFact };
  const { verdict, reasonCode, observed, required } = machineCheck;
  return { machineCheck: { verdict, reasonCode, observed, required }, recordedFact };
}
