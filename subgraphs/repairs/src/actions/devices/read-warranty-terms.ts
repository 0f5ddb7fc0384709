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

/** The same for many days, read once. */
export async function termsOfWarranties(manager: EntityManager, tenantId: string): Promise<(on: LocalDate) => RuleSet | null> {
  const reads = { query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) };
  const region = await readOrganizationRegion(reads, tenantId);
  const ruleSets = await readRuleSets(reads);
  return (on) => inForce(ruleSets, { region, on });
}

/** The same, for a question. */
export async function warrantyTerms(reads: Reads, { tenantId, on }: { tenantId: string; on: LocalDate }): Promise<RuleSet | null> {
  const region = await readOrganizationRegion(reads, tenantId);
  return inForce(await readRuleSets(reads), { region, on });
}

function inForce(ruleSets: readonly RuleSet[], { region, on }: { region: string | null; on: LocalDate }): RuleSet | null {
  try {
    return ruleSetInForce(ruleSets, { program: 'ERS', region, on });
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
