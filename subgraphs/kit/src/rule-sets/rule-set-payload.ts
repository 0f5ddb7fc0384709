import { aCount, aDate, aText, listOf, orAbsent, type PayloadCheck, payloadOf } from '../bus/payload-check.js';
import type { RuleSetPublished } from './rule-set-published.js';
import { ruleSetSha256 } from './rule-set-sha256.js';

const members = payloadOf({
  program: aText,
  region: aText,
  version: aCount,
  effectiveFrom: aDate,
  effectiveTo: orAbsent(aDate),
  status: aText,
  sha256: aText,
  criteria: listOf({ id: aText, check: aText }),
});

/**
 * Published terms are whole and have their fingerprint; what is not stays wrong and is given up at once. A check that this
 * release does not know is not malformed: the next release may know it, so such terms are tried again.
 */
export const ruleSetPayload: PayloadCheck = (payload) => {
  const problem = members(payload);
  if (problem !== null) return problem;
  const { sha256, ...terms } = payload as RuleSetPublished;
  return ruleSetSha256(terms) === sha256 ? null : `${terms.program} in ${terms.region} version ${terms.version} does not have the fingerprint ${sha256}`;
};
