import { termEnd } from '@platform/kit/pure/checks/max-date.js';
import { latestDate, type LocalDate } from '@platform/kit/pure/local-date.js';
import { criterionOf, type RuleSet } from '@platform/kit/pure/rule-set.js';

/** A completed service. Null ends are of warranties the device does not have. */
export interface ServiceWarrantyFacts {
  /** Day of the service, or of the replacement's dispatch. */
  serviceDate: LocalDate;
  appleWarrantyEnd: LocalDate | null;
  appleCareEnd: LocalDate | null;
}

/**
 * Service is warranted for the programme's days or for what remains of the Apple warranty or of the AppleCare plan,
 * whichever ends last; the day of the service is not counted, and a term that has ended adds nothing.
 * @source ERS-37 ERS-38
 */
export function serviceWarrantyUntil(facts: ServiceWarrantyFacts, ruleSet: RuleSet): LocalDate {
  const { params } = criterionOf(ruleSet, 'ERS.SERVICE_WARRANTY', 'maxDate');
  const ownTerm = termEnd(facts.serviceDate, params);
  return latestDate([ownTerm, facts.appleWarrantyEnd, facts.appleCareEnd]) ?? ownTerm;
}
