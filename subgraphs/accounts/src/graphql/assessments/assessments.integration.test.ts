import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import { ruleSetSha256 } from '@platform/kit/rule-sets/rule-set-sha256.js';
import { type AnsweredAssessment, assessmentFields, factsOf, judgementOf } from '@platform/kit/testing/answered-assessment.js';
import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { startTestSubgraph, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { entities, schema } from '../../db/database.js';
import { assessFee, type FeeFacts } from '../../domain/fees/program-fee.js';
import { assessHold } from '../../domain/holds/express-replacement-hold.js';
import type { HoldFacts } from '../../domain/holds/hold-facts.js';
import { subscriptions } from '../../subscriptions.js';
import { allPublishedTerms, publishedTerms } from '../../testing/published-terms.js';
import { buildSchema } from '../schema.js';

let accounts: TestSubgraph;
const viewer = staffMember('REPORTING');

beforeAll(async () => {
  accounts = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
  accounts.setNow(new Date('2026-05-20T10:00:00Z'));
  await deliverTerms(accounts, allPublishedTerms());
});
afterAll(() => accounts.stop());

async function answerTo<Answer>(question: string): Promise<Answer> {
  const { data, errors } = await accounts.ask<{ answer: Answer }>(viewer, `{ answer: ${question} }`);
  expect(errors).toEqual([]);
  return data!.answer;
}

describe('assessHold', () => {
  interface Hold {
    assessment: AnsweredAssessment;
    returnDueDate: string;
    hold: string;
    charges: string[];
    emailRequired: boolean;
  }

  const shipped = 'region: "NO", timeZone: "Europe/Oslo", shippedAt: "2026-03-27T09:30:00Z"';
  const back = `${shipped}, receivedAt: "2026-04-10T12:00:00Z", inspectedAt: "2026-04-12T12:00:00Z"`;
  const undamaged = 'accidentalDamage: false, uncoveredDamage: false';

  function known(literal: string): HoldFacts {
    const given = factsOf<Record<keyof HoldFacts, string | null | undefined>>(literal);
    const instant = (name: 'shippedAt' | 'receivedAt' | 'inspectedAt' | 'returnHandedOverAt') => (given[name] == null ? null : new Date(given[name]));
    return { ...(given as unknown as HoldFacts), shippedAt: instant('shippedAt')!, receivedAt: instant('receivedAt'), inspectedAt: instant('inspectedAt'), returnHandedOverAt: instant('returnHandedOverAt') };
  }

  it.each([
    [`{ ${back}, coverage: APPLECARE_PLUS, ${undamaged} }`, 'MET MET', 'RELEASE', [], false],
    [`{ ${back}, coverage: APPLECARE_PLUS, accidentalDamage: true, uncoveredDamage: false, previousAccidentalIncidents: 7 }`, 'MET MET', 'RELEASE', ['OTHER_DAMAGE_FEE'], false],
    [`{ ${shipped}, receivedAt: "2026-04-16T08:00:00Z", returnHandedOverAt: "2026-04-15T08:00:00Z", inspectedAt: "2026-04-17T08:00:00Z", coverage: LIMITED_WARRANTY, ${undamaged} }`, 'MET NOT_MET', 'REVIEW', [], true],
    [`{ ${back}, coverage: NONE, ${undamaged}, outOfWarrantyEligible: false }`, 'NOT_MET MET', 'CAPTURE', ['RETAIL_PRICE'], true],
    [`{ ${back}, coverage: CONSUMER_LAW, accidentalDamage: false, uncoveredDamage: true, outOfWarrantyEligible: true, extent: OUT_OF_WARRANTY_FEE }`, 'NOT_MET MET', 'REVIEW', ['OUT_OF_WARRANTY_FEE'], false],
    [`{ ${shipped}, receivedAt: null, inspectedAt: null, coverage: null, ${undamaged} }`, 'NEEDS_EVIDENCE NOT_MET', 'REVIEW', [], true],
    [`{ ${shipped}, receivedAt: "2026-04-10T12:00:00Z", ${undamaged} }`, 'NEEDS_EVIDENCE MET', 'KEEP', [], false],
  ])('ERS-09 ERS-12 ERS-21 ERS-23 ERS-24 ERS-25: %s is %s and means %s', async (facts, verdicts, hold, charges, emailRequired) => {
    const { assessment, ...outcome } = await answerTo<Hold>(`assessHold(facts: ${facts}) { assessment { ${assessmentFields} } returnDueDate hold charges emailRequired }`);
    expect(outcome).toEqual({ returnDueDate: '2026-04-15', hold, charges, emailRequired });
    expect([assessment.results.map(({ criterion }) => criterion), assessment.results.map(({ verdict }) => verdict).join(' ')]).toEqual([['ERS.HOLD.COVERED', 'ERS.HOLD.RECEIVED_IN_TIME'], verdicts]);
    expect(assessment).toMatchObject({ calendarVersion: 'NO-2024-2030.1', ruleSet: { program: 'ERS', region: 'NO', version: 1, sha256: ruleSetSha256(publishedTerms('ERS')) } });
    const found = assessHold(known(facts), { ruleSet: publishedTerms('ERS'), asOf: new Date('2026-05-20T10:00:00Z') });
    expect({ ...judgementOf(assessment), ...outcome, calendarVersion: assessment.calendarVersion }).toEqual(found);
  });

  it('ERS-23: before the due day nothing is late yet, as of any day asked about', async () => {
    const question = (asOf: string) => `assessHold(facts: { ${shipped}, ${undamaged} }, asOf: "${asOf}") { hold assessment { overall } }`;
    expect(await answerTo(question('2026-04-15T21:59:59Z'))).toEqual({ hold: 'KEEP', assessment: { overall: 'PENDING' } });
    expect(await answerTo(question('2026-04-15T22:00:00Z'))).toEqual({ hold: 'REVIEW', assessment: { overall: 'NOT_ELIGIBLE' } });
  });

  it('ERS-09 ERS-21: what the facts put after now is taken to have happened by then, unless the question names its instant', async () => {
    const facts = `{ region: "NO", timeZone: "Europe/Oslo", shippedAt: "2027-05-05T09:30:00Z", receivedAt: "2027-05-21T21:59:59Z", inspectedAt: "2027-05-24T09:00:00Z", coverage: APPLECARE_PLUS, ${undamaged} }`;
    const question = (asOf = '') => answerTo(`assessHold(facts: ${facts}${asOf}) { returnDueDate hold assessment { overall } }`);
    expect(await question()).toEqual({ returnDueDate: '2027-05-21', hold: 'RELEASE', assessment: { overall: 'ELIGIBLE' } });
    expect(await question(', asOf: "2027-05-20T12:00:00Z"')).toEqual({ returnDueDate: '2027-05-21', hold: 'KEEP', assessment: { overall: 'PENDING' } });
  });

  it('the day of asOf picks the terms', async () => {
    const first = publishedTerms('ERS', 'SE');
    const criteria = first.criteria.map((criterion) => (criterion.check === 'withinBusinessDays' ? { ...criterion, params: { businessDays: 5 } } : criterion));
    const second: RuleSet = { ...first, version: 2, effectiveFrom: parseLocalDate('2026-07-01'), criteria };
    await deliverTerms(accounts, [{ ...first, effectiveTo: parseLocalDate('2026-07-01') }, second]);
    const facts = `{ region: "SE", timeZone: "Europe/Stockholm", shippedAt: "2026-08-03T10:00:00Z", ${undamaged} }`;
    const dueAsOf = (asOf: string) => answerTo(`assessHold(facts: ${facts}, asOf: "${asOf}") { returnDueDate assessment { ruleSet { version } } }`);
    expect(await dueAsOf('2026-06-30T12:00:00Z')).toEqual({ returnDueDate: '2026-08-17', assessment: { ruleSet: { version: 1 } } });
    expect(await dueAsOf('2026-07-01T12:00:00Z')).toEqual({ returnDueDate: '2026-08-10', assessment: { ruleSet: { version: 2 } } });
  });

  it.each([
    ['facts.region', 'region: "DE", timeZone: "Europe/Berlin", shippedAt: "2026-03-02T10:00:00Z"', ''],
    ['facts.region', 'region: "no", timeZone: "Europe/Oslo", shippedAt: "2026-03-02T10:00:00Z"', ''],
    ['facts.timeZone', 'region: "NO", timeZone: "Mars/Olympus", shippedAt: "2026-03-02T10:00:00Z"', ''],
    ['facts.shippedAt', 'region: "NO", timeZone: "Europe/Oslo", shippedAt: "2023-12-29T10:00:00Z"', ''],
    ['facts.previousAccidentalIncidents', `${shipped}, previousAccidentalIncidents: -1`, ''],
    ['asOf', shipped, ', asOf: "2019-12-31T12:00:00Z"'],
  ])('refuses %s in %s%s', async (field, facts, asOf) => {
    const { errors } = await accounts.ask(viewer, `{ assessHold(facts: { ${facts}, ${undamaged} }${asOf}) { hold } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  });
});

describe('assessFee', () => {
  interface Fee {
    assessment: AnsweredAssessment;
    chargeable: boolean | null;
    amount: { amountMinor: string; currency: string; vatIncluded: boolean } | null;
    paidBy: string | null;
    vouchersLeft: number | null;
  }

  it.each([
    ['{ program: SSA, programStatus: APPROVED, item: EXAM, examNumberOfAccount: 1 }', false, 'VOUCHER', 1],
    ['{ program: SSA, programStatus: APPROVED, item: EXAM, examNumberOfAccount: 2 }', false, 'VOUCHER', 0],
    ['{ program: SSA, programStatus: APPROVED, item: EXAM, examNumberOfAccount: 3 }', true, null, 0],
    ['{ program: SSA, item: EXAM, examNumberOfAccount: null }', null, null, null],
    ['{ program: SSA, item: PARTICIPATION, year: 4 }', false, null, null],
    ['{ program: SSA, item: SELF_STUDY_COURSE }', false, null, null],
    ['{ program: AASP, programStatus: APPROVED, item: EXAM }', false, null, null],
    ['{ program: AASP, programStatus: APPLICANT, item: EXAM }', true, null, null],
    ['{ program: AASP, programStatus: null, item: EXAM }', null, null, null],
    ['{ program: AASP, programStatus: APPROVED, item: PARTICIPATION }', null, null, null],
  ])('SSA-19 SSA-45 SSA-47 SSA-48 AASP-32: of %s a fee is due: %s, paid by %s, leaving %s vouchers', async (facts, chargeable, paidBy, vouchersLeft) => {
    const { assessment, ...fee } = await answerTo<Fee>(`assessFee(facts: ${facts}) { assessment { ${assessmentFields} } chargeable amount { amountMinor currency vatIncluded } paidBy vouchersLeft }`);
    expect(fee).toEqual({ chargeable, amount: null, paidBy, vouchersLeft });
    const known = factsOf<FeeFacts>(facts);
    expect(fee).toEqual(assessFee(known, publishedTerms(known.program, null)));
    expect(assessment).toMatchObject({ results: [], ruleSet: { program: known.program, region: '001', version: 1 } });
  });

  it.each([
    ['facts.examNumberOfAccount', 'examNumberOfAccount: 0'],
    ['facts.year', 'year: -3'],
  ])('refuses %s in %s', async (field, facts) => {
    const { errors } = await accounts.ask(viewer, `{ assessFee(facts: { program: SSA, item: EXAM, ${facts} }) { chargeable } }`);
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  });

  it('is judged by the terms of the viewer’s organisation, and every role may ask', async () => {
    const ours = randomUUID();
    await accounts.deliver({ type: 'organization.registered', tenant: ours, payload: { organizationId: ours, region: 'DE' } });
    const regionFor = async (asking: typeof viewer) => {
      const { data } = await accounts.ask<{ assessFee: Fee }>(asking, '{ assessFee(facts: { program: SSA, item: PARTICIPATION }) { assessment { ruleSet { region } } } }');
      return data?.assessFee.assessment.ruleSet.region;
    };
    expect([await regionFor(partnerMember(ours)), await regionFor(partnerMember(ours, 'TECHNICIAN')), await regionFor(partnerMember(randomUUID()))]).toEqual(['DE', 'DE', '001']);
    expect([await regionFor(staffMember()), await regionFor(staffMember('AUDITOR')), await regionFor(viewer)]).toEqual(['001', '001', '001']);
  });
});

it('ERS-16: what an express replacement may cost is labelled an estimate, and has no amount while it is not priced', async () => {
  const question = 'estimateReplacementFee(facts: { coverage: APPLECARE_PLUS }) { isEstimate possibleCharges mayBeFree amount { amountMinor } }';
  expect(await answerTo(question)).toEqual({ isEstimate: true, possibleCharges: ['OTHER_DAMAGE_FEE'], mayBeFree: true, amount: null });
});
