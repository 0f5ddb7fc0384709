import type { EntityManager } from 'typeorm';

import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { Refusal } from '@platform/kit/pure/refusal.js';
import { type RuleSet, ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

import { readOrganizationRegion } from '../../db/known/read-organization-region.js';

/** The terms that say how long an iPhone and a service are warranted where the organisation is; null before any have arrived. */
export async function readWarrantyTerms(manager: EntityManager, { tenantId, on }: { tenantId: string; on: LocalDate }): Promise<RuleSet | null> {
  const reads = { query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) };
  const region = await readOrganizationRegion(reads, tenantId);
  try {
    return ruleSetInForce(await readRuleSets(reads), { program: 'ERS', region, on });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
