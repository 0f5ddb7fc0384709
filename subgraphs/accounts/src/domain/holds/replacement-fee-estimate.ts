import { type HoldCharge, HoldCharge as charges, settleHold } from './hold-settlement.js';
import { DamageExtent, RepairCoverage } from './hold-facts.js';

/** What is known before the original device has been inspected. Null is unknown. */
export interface EstimateFacts {
  coverage: RepairCoverage | null;
  accidentalDamage: boolean | null;
  outOfWarrantyEligible: boolean | null;
}

export interface FeeEstimate {
  /** Only the inspection settles what is charged. */
  isEstimate: true;
  /** Every charge that an inspection could lead to by what is known; none when all that it could find is covered. */
  possibleCharges: HoldCharge[];
  /** Whether an inspection could also lead to no charge at all. */
  mayBeFree: boolean;
}

/**
 * Before the inspection a fee can only be estimated: it is each of the charges that the settlement would make of some
 * finding that fits what is known. What is unknown leaves all of its possibilities open.
 * @source ERS-16
 */
export function replacementFeeEstimate({ coverage, accidentalDamage, outOfWarrantyEligible }: EstimateFacts): FeeEstimate {
  const settlements = orAll(coverage, Object.values(RepairCoverage)).flatMap((covering) =>
    orAll(accidentalDamage, [true, false]).flatMap((accidental) =>
      orAll(outOfWarrantyEligible, [true, false]).flatMap((eligible) => Object.values(DamageExtent).map((extent) => chargesFor({ coverage: covering, accidentalDamage: accidental, outOfWarrantyEligible: eligible, extent }))),
    ),
  );
  const possible = new Set(settlements.flat());
  return { isEstimate: true, possibleCharges: Object.values(charges).filter((charge) => possible.has(charge)), mayBeFree: settlements.some(({ length }) => length === 0) };
}

function chargesFor(damage: Parameters<typeof settleHold>[0]): readonly HoldCharge[] {
  return settleHold(damage, { covered: damage.coverage === 'NONE' ? 'NOT_MET' : 'MET', receivedInTime: 'MET', received: true, inspected: true }).charges;
}

function orAll<Value>(known: Value | null, all: readonly Value[]): readonly Value[] {
  return known === null ? all : [known];
}
