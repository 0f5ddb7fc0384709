import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { assertIsolation } from '@platform/kit/database/isolation-check.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import { ruleSetSha256 } from '@platform/kit/rule-sets/rule-set-sha256.js';
import type { AnsweredAssessment } from '@platform/kit/testing/answered-assessment.js';
import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { schemaDrift } from '@platform/kit/testing/schema-drift.js';
import { startTestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { entities, schema } from '../../db/database.js';
import { subscriptions } from '../../subscriptions.js';
import { type Assessing, startAssessing } from '../../testing/assessing.js';
import { publishedTerms } from '../../testing/published-terms.js';
import { buildSchema } from '../schema.js';

let repairs: Assessing;

/** Terms of iOS Direct Service from July 2026, with other days for a return. */
function laterTerms(region: string, businessDays: number): RuleSet {
  const first = publishedTerms('IDS', region);
  const criteria = first.criteria.map((criterion) => (criterion.check === 'withinBusinessDays' && criterion.id === 'IDS.RETURN_ON_TIME' ? { ...criterion, params: { businessDays } } : criterion));
  return { ...first, version: 2, effectiveFrom: parseLocalDate('2026-07-01'), criteria };
}

const ended = (region: string): RuleSet => ({ ...publishedTerms('IDS', region), effectiveTo: parseLocalDate('2026-07-01') });

beforeAll(async () => {
  repairs = await startAssessing();
  for (const region of ['SE', '001']) await deliverTerms(repairs, [ended(region), laterTerms(region, region === 'SE' ? 15 : 20)]);
});
afterAll(() => repairs.stop());

it('entities and migrations say the same, and no table is open to another tenant', async () => {
  expect(await schemaDrift(repairs.dataSource)).toEqual([]);
  await expect(assertIsolation(repairs.dataSource, schema)).resolves.toBeUndefined();
});

describe('the terms in force', () => {
  const returned = async (region: string, asOf: string) => {
    const facts = `{ region: "${region}", timeZone: "Europe/Stockholm", shippedAt: "2026-08-03T10:00:00Z" }`;
    const { assessment, returnDueDate } = await repairs.answerTo<{ assessment: AnsweredAssessment; returnDueDate: string }>(`assessIdsReturn(facts: ${facts}, asOf: "${asOf}") { assessment { ruleSet { region version sha256 } } returnDueDate }`);
    return { ...assessment.ruleSet, returnDueDate };
  };

  it('are those of the region on the day of asOf, by UTC', async () => {
    expect(await returned('SE', '2026-06-30T23:59:59Z')).toEqual({ region: 'SE', version: 1, sha256: ruleSetSha256(publishedTerms('IDS', 'SE')), returnDueDate: '2026-08-17' });
    expect(await returned('SE', '2026-07-01T00:00:00Z')).toEqual({ region: 'SE', version: 2, sha256: ruleSetSha256(laterTerms('SE', 15)), returnDueDate: '2026-08-24' });
    expect(await returned('NO', '2026-07-01T00:00:00Z')).toMatchObject({ region: 'NO', version: 1, returnDueDate: '2026-08-17' });
  });

  it('are the world’s where a region has none of its own', async () => {
    expect(await returned('DK', '2026-06-30T00:00:00Z')).toMatchObject({ region: '001', version: 1, returnDueDate: '2026-08-17' });
    expect(await returned('DK', '2026-07-02T00:00:00Z')).toMatchObject({ region: '001', version: 2, returnDueDate: '2026-08-31' });
  });

  it('are today’s when no day is asked for', async () => {
    const question = 'assessIdsReturn(facts: { region: "SE", timeZone: "Europe/Stockholm", shippedAt: "2026-08-03T10:00:00Z" }) { assessment { ruleSet { version } } }';
    expect(await repairs.answerTo(question)).toEqual({ assessment: { ruleSet: { version: 1 } } });
  });

  it.each(['2019-12-31T23:59:59Z', '0001-01-01T00:00:00Z'])('are none on %s, which is refused by its name', async (asOf) => {
    const refusal = await repairs.refusalOf(`assessExpressRequest(facts: { deviceKind: IPHONE }, asOf: "${asOf}") { overall }`);
    expect(refusal).toMatchObject({ code: 'BAD_USER_INPUT', field: 'asOf' });
  });

  it('are those of the viewer’s organisation where the facts name no region, and the world’s for staff and for an organisation nobody has told of', async () => {
    const known = randomUUID();
    await repairs.deliver({ type: 'organization.registered', tenant: known, payload: { organizationId: known, displayName: 'A partner', country: 'SE', region: 'SE' } });
    const regionFor = async (viewer: Viewer) => {
      const { data, statements } = await repairs.ask<{ assessExpressRequest: AnsweredAssessment }>(viewer, '{ assessExpressRequest(facts: { deviceKind: IPHONE }) { ruleSet { region } } }');
      return [data?.assessExpressRequest.ruleSet.region, statements];
    };
    expect(await regionFor(partnerMember(known))).toEqual(['SE', 2]);
    expect(await regionFor(partnerMember(randomUUID(), 'TECHNICIAN'))).toEqual(['001', 2]);
    expect(await regionFor(staffMember('AUDITOR'))).toEqual(['001', 1]);
  });

  it('cost one statement, however many questions a request asks', async () => {
    const questions = ['IPHONE', 'IPAD', 'MAC'].map((kind) => `${kind}: assessExpressRequest(facts: { deviceKind: ${kind} }) { overall }`).join(' ');
    const { data, statements } = await repairs.ask(staffMember('REPORTING'), `{ ${questions} seedStock: assessSeedStock(facts: { product: IPHONE, programme: IDS }) { free } }`);
    expect([Object.keys(data ?? {}).length, statements]).toEqual([4, 1]);
  });

  it('have not arrived in a subgraph that nobody has told: that is no fault of the question', async () => {
    const untold = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
    try {
      const { errors } = await untold.ask(staffMember(), '{ assessExpressRequest(facts: { deviceKind: IPHONE }) { overall } }');
      expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    } finally {
      await untold.stop();
    }
  });
});

it('every role may ask', async () => {
  const viewers = [staffMember(), staffMember('AUDITOR'), staffMember('REPORTING'), partnerMember(randomUUID()), partnerMember(randomUUID(), 'TECHNICIAN')];
  for (const viewer of viewers) {
    const { errors } = await repairs.ask(viewer, '{ businessDay(facts: { region: "NO", from: "2026-03-02", businessDays: 1 }) { date } assessExpressRequest(facts: { deviceKind: IPHONE }) { overall } }');
    expect(errors).toEqual([]);
  }
});

it.each([
  ['DateTime', 'assessExpressRequest(facts: { deviceKind: IPHONE }, asOf: "yesterday") { overall }'],
  ['DateTime', 'assessExpressRequest(facts: { deviceKind: IPHONE }, asOf: "2026-03-02T10:00:00") { overall }'],
  ['DateTime', 'assessExpressRequest(facts: { deviceKind: IPHONE }, asOf: 20260302) { overall }'],
  ['Date', 'serviceWarranty(facts: { serviceDate: "2026-02-30" }) { serviceWarrantyUntil }'],
  ['Date', 'serviceWarranty(facts: { serviceDate: "0000-01-01" }) { serviceWarrantyUntil }'],
  ['DateOrDateTime', 'businessDay(facts: { region: "NO", from: "2026-02-30", businessDays: 1 }) { date }'],
  ['TradeWord', 'assessExpressRequest(facts: { deviceKind: " " }) { overall }'],
  ['TradeWord', 'assessExpressRequest(facts: { deviceKind: 7 }) { overall }'],
])('a value that is no %s is the fault of the caller, also where it stands in the document: %s', async (scalar, question) => {
  expect(await repairs.refusalOf(question)).toMatchObject({ code: 'BAD_USER_INPUT', field: scalar });
});

describe('businessDay', () => {
  const found = (facts: string, asOf = '') => repairs.answerTo(`businessDay(facts: ${facts}${asOf}) { date skipped { date name } calendarVersion }`);

  it('IDS-26 ERS-06: counts from a day and names the holidays it passes over', async () => {
    expect(await found('{ region: "NO", from: "2026-03-27", businessDays: 10 }')).toEqual({
      date: '2026-04-15',
      skipped: [
        { date: '2026-04-02', name: expect.any(String) as string },
        { date: '2026-04-03', name: expect.any(String) as string },
        { date: '2026-04-06', name: expect.any(String) as string },
      ],
      calendarVersion: 'NO-2024-2030.1',
    });
  });

  it('ERS-06: counts from an instant by the local day it lies in', async () => {
    const instant = (timeZone: string) => `{ region: "NO", timeZone: "${timeZone}", from: "2026-03-02T23:30:00Z", businessDays: 1 }`;
    expect(await found(instant('Europe/Oslo'))).toMatchObject({ date: '2026-03-04', skipped: [] });
    expect(await found(instant('Europe/London'))).toMatchObject({ date: '2026-03-03' });
  });

  it('no business days lead to the day itself, and asOf changes nothing', async () => {
    expect(await found('{ region: "DE-BY", from: "2026-03-01", businessDays: 0 }', ', asOf: "2019-01-01T00:00:00Z"')).toMatchObject({ date: '2026-03-01', skipped: [] });
  });

  it('takes its facts from variables too', async () => {
    const query = 'query ($facts: BusinessDayFacts!) { businessDay(facts: $facts) { date } }';
    const ask = (from: unknown) => repairs.ask<{ businessDay: { date: string } }>(staffMember(), query, { facts: { region: 'SE', timeZone: 'Europe/Stockholm', from, businessDays: 2 } });
    expect((await ask('2026-03-02T12:00:00+01:00')).data?.businessDay.date).toBe('2026-03-04');
    expect((await ask('2026-03-02')).data?.businessDay.date).toBe('2026-03-04');
    for (const wrong of ['2026-02-30', '2026-03-02T12:00:00', 'tomorrow', 20260302, null]) expect((await ask(wrong)).errors).toHaveLength(1);
  });

  it.each([
    ['facts.region', '{ region: "FR", from: "2026-03-02", businessDays: 1 }', 'no business calendar'],
    ['facts.region', '{ region: "DE", from: "2026-03-02", businessDays: 1 }', 'DE-BY'],
    ['facts.region', '{ region: "", from: "2026-03-02", businessDays: 1 }', 'no business calendar'],
    ['facts.from', '{ region: "NO", from: "2031-01-01", businessDays: 1 }', '2024 to 2030'],
    ['facts.from', '{ region: "NO", from: "2030-12-30", businessDays: 3 }', '2024 to 2030'],
    ['facts.from', '{ region: "NO", from: "2026-03-02", businessDays: 2147483647 }', '2024 to 2030'],
    ['facts.timeZone', '{ region: "NO", from: "2026-03-02T10:00:00Z", businessDays: 1 }', 'time zone'],
    ['facts.timeZone', '{ region: "NO", timeZone: "+01:00", from: "2026-03-02T10:00:00Z", businessDays: 1 }', 'IANA'],
    ['facts.businessDays', '{ region: "NO", from: "2026-03-02", businessDays: -1 }', 'forward'],
  ])('refuses %s in %s', async (field, facts, words) => {
    expect(await repairs.refusalOf(`businessDay(facts: ${facts}) { date }`)).toMatchObject({ code: 'BAD_USER_INPUT', field, message: expect.stringContaining(words) as string });
  });
});
