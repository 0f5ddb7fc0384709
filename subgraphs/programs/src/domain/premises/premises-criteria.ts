import { allOf } from '@platform/kit/pure/checks/all-of.js';
import { needsEvidence } from '@platform/kit/pure/checks/check-result.js';
import { flag, type FlagParams } from '@platform/kit/pure/checks/flag.js';
import { noneOf, type NoneOfParams } from '@platform/kit/pure/checks/none-of.js';
import type { Judge } from '@platform/kit/pure/rule-set.js';
import type { CheckResult, CriterionResult } from '@platform/kit/pure/verdict.js';
import { readsLikePostBox } from '../applicant/screened-terms.js';
import { everyLocation } from './every-location.js';
import type { PremisesFacts } from './premises-facts.js';

/**
 * Service locations have their own staff, suit visits, are easy to reach, receive in a clean and presentable area, keep
 * repairs, parts and devices handed in secured, and are neither a home nor a post-office box.
 * Reading chosen: a home office stands at a home, so it is refused as a home; a post-office box is refused as declared.
 * @source AASP-20 AASP-21 AASP-22 AASP-23 AASP-24 AASP-25 AASP-26 AASP-27 AASP-39
 */
export function assessPremises(
  { premises, addresses }: { premises: readonly PremisesFacts[] | null; addresses: readonly string[] | null },
  judge: Judge,
): CriterionResult[] {
  const everywhere = (id: string, check: (location: PremisesFacts, params: FlagParams) => CheckResult) =>
    judge(id, 'flag', (params) => everyLocation(premises, (location) => check(location, params)));
  return [
    everywhere('AASP.PREMISES.DEDICATED_STAFF', (location, params) => flag(location.dedicatedStaff, params)),
    everywhere('AASP.PREMISES.COMMERCIAL_VISITS', (location, params) => flag(location.commercialVisits, params)),
    everywhere('AASP.PREMISES.EASY_TO_REACH', (location, params) => flag(location.easyToReach, params)),
    everywhere('AASP.PREMISES.RECEPTION', (location, params) =>
      allOf(flag(location.receptionClean, params), flag(location.receptionPresentable, params)),
    ),
    everywhere('AASP.PREMISES.SECURED_WORKSHOP', (location, params) =>
      allOf(
        flag(location.securedRepairArea, params),
        flag(location.securedPartsStorage, params),
        flag(location.securedIntake, params),
      ),
    ),
    judge('AASP.PREMISES.NOT_HOME', 'noneOf', (params) => everyLocation(premises, addressKindIn(params))),
    judge('AASP.PREMISES.NOT_PO_BOX', 'noneOf', (params) =>
      unlessPostBoxSuspected(everyLocation(premises, addressKindIn(params)), addresses, params),
    ),
  ];
}

function addressKindIn(params: NoneOfParams): (location: PremisesFacts) => CheckResult {
  return ({ addressKind }) => noneOf(addressKind == null ? null : [addressKind], params);
}

/**
 * An address that reads like a post-office box raises a question and never refuses: the declared kind decides.
 * @source AASP-39
 */
function unlessPostBoxSuspected(
  declared: CheckResult,
  addresses: readonly string[] | null,
  { screenedTerms = [] }: NoneOfParams,
): CheckResult {
  const suspect = addresses?.find((address) => readsLikePostBox(address, screenedTerms));
  if (suspect === undefined || declared.verdict !== 'MET') return declared;
  return needsEvidence('REVIEW_PENDING', { observed: suspect, required: declared.required });
}
