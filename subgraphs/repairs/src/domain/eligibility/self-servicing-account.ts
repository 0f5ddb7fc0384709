import { allOf } from '@platform/kit/pure/checks/all-of.js';
import { met, needsEvidence } from '@platform/kit/pure/checks/check-result.js';
import { flag } from '@platform/kit/pure/checks/flag.js';
import { oneOf } from '@platform/kit/pure/checks/one-of.js';
import { judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { assessed, type Assessed, type CheckResult } from '@platform/kit/pure/verdict.js';

import type { DeviceRelation, Manufacturer } from './serviced-device.js';

export const PartSupplier = { APPLE: 'APPLE', RESELLER: 'RESELLER', OTHER: 'OTHER' } as const;
export type PartSupplier = keyof typeof PartSupplier;

export interface UsedPart {
  genuine: boolean | null;
  supplier: PartSupplier | null;
}

/** A repair under a Self-Servicing Account. Null is unknown. */
export interface SsaRepairFacts {
  relation: DeviceRelation | null;
  manufacturer: Manufacturer | null;
  inRepairCatalogue: boolean | null;
  nonAppleWarrantyActive: boolean | null;
  /** Kept for the reader: the rule on parts is the same in and out of warranty. */
  underAppleWarranty: boolean | null;
  parts: readonly UsedPart[] | null;
}

/**
 * A self-servicing organisation repairs its own or leased Apple devices of the catalogue, under no other maker's
 * warranty, with genuine parts bought directly from Apple.
 * @source SSA-04 SSA-05 SSA-36 SSA-37 SSA-38 SSA-39 SSA-40 SSA-41 SSA-44
 */
export function assessSsaRepair(facts: SsaRepairFacts, ruleSet: RuleSet): Assessed {
  const judge = judgeBy(ruleSet);
  return assessed([
    judge('SSA.REPAIR.OWN_DEVICE', 'oneOf', (params) => oneOf(facts.relation, params)),
    judge('SSA.REPAIR.APPLE_PRODUCT', 'oneOf', (params) => oneOf(facts.manufacturer, params)),
    judge('SSA.REPAIR.CATALOGUE', 'flag', (params) => flag(facts.inRepairCatalogue, params)),
    judge('SSA.REPAIR.NO_OTHER_WARRANTY', 'flag', (params) => flag(facts.nonAppleWarrantyActive, params)),
    judge('SSA.REPAIR.GENUINE_PARTS', 'flag', (params) => everyPart(facts.parts, ({ genuine }) => flag(genuine, params))),
    judge('SSA.REPAIR.PARTS_DIRECT', 'oneOf', (params) => everyPart(facts.parts, ({ supplier }) => oneOf(supplier, params))),
  ]);
}

/**
 * Every part used complies by itself; a repair without parts uses none that does not.
 * @source SSA-36 SSA-37
 */
function everyPart(parts: readonly UsedPart[] | null, check: (part: UsedPart) => CheckResult): CheckResult {
  if (parts == null) return needsEvidence('FACT_MISSING', { observed: null, required: null });
  const [first, ...others] = parts.map(check);
  return first ? allOf(first, ...others) : met({ observed: 'no parts', required: null });
}
