import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { criterionOf, type RuleSet, ruleSetInForce } from '@platform/kit/pure/rule-set.js';

const criteria = { IDS: 'IDS.RETURN_ON_TIME', ERS: 'ERS.HOLD.RECEIVED_IN_TIME' } as const;

export interface ReturnTerms {
  program: keyof typeof criteria;
  version: number;
  businessDays: number;
  criterion: string;
}

/**
 * How many business days a return has, by the terms in force on the day of shipment: those of express replacement for an
 * express replacement, those of iOS Direct Service for every other, as the remaining programmes name none of their own.
 * @source IDS-26 IDS-27 ERS-06
 */
export function returnTerms<R extends RuleSet>(ruleSets: readonly R[], { isExpress, region, on }: { isExpress: boolean; region: string; on: LocalDate }): ReturnTerms & { ruleSet: R } {
  const program = isExpress ? 'ERS' : 'IDS';
  const ruleSet = ruleSetInForce(ruleSets, { program, region, on });
  const criterion = criteria[program];
  const { businessDays } = criterionOf(ruleSet, criterion, 'withinBusinessDays').params;
  return { program, version: ruleSet.version, businessDays, criterion, ruleSet };
}
