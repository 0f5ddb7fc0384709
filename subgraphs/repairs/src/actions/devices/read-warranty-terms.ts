import type { EntityManager } from 'typeorm';

import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { Refusal } from '@platform/kit/pure/refusal.js';
import { type RuleSet, ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { readOrganizationRegion } from '../../db/known/read-organization-region.js';

type Reads = Parameters<typeof readRuleSets>[0] & Parameters<typeof readOrganizationRegion>[0];

/** The terms that say how long an iPhone and a service are warranted where the organisation is; null before any have arrived. */
export function readWarrantyTerms(manager: EntityManager, asked: { tenantId: string; on: LocalDate }): Promise<RuleSet | null> {
  return warrantyTerms({ query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) }, asked);
}

/** The same, for a question. */
export async function warrantyTerms(reads: Reads, { tenantId, on }: { tenantId: string; on: LocalDate }): Promise<RuleSet | null> {
  const region = await readOrganizationRegion(reads, tenantId);
  try {
    return ruleSetInForce(await readRuleSets(reads), { program: 'ERS', region, on });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
