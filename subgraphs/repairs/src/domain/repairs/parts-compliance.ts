import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import type { CriterionResult } from '@platform/kit/pure/verdict.js';

import { assessSsaRepair, type PartSupplier } from '../eligibility/self-servicing-account.js';

export interface CompliancePart {
  genuine: boolean | null;
  supplier: PartSupplier | null;
  /** The manufacturer's order that it came with. */
  partsOrderNumber: string | null;
}

const criteria: readonly string[] = ['SSA.REPAIR.GENUINE_PARTS', 'SSA.REPAIR.PARTS_DIRECT'];

/**
 * What keeps a self-servicing organisation's repair from being closed: a part that is not shown to be genuine and bought
 * from Apple itself, which its order shows; whether the product is under warranty changes nothing.
 * @source SSA-36 SSA-37 SSA-38
 */
export function partsCompliance(parts: readonly CompliancePart[], terms: RuleSet): CriterionResult[] {
  const shown = parts.map(({ genuine, supplier, partsOrderNumber }) => ({ genuine, supplier: supplier === 'APPLE' && partsOrderNumber === null ? null : supplier }));
  const facts = { relation: null, manufacturer: null, inRepairCatalogue: null, nonAppleWarrantyActive: null, underAppleWarranty: null, parts: shown };
  return assessSsaRepair(facts, terms).results.filter(({ criterion, verdict }) => criteria.includes(criterion) && verdict !== 'MET');
}
