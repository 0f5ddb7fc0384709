import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';
import { randomUUID } from 'node:crypto';

import { type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const technician = partnerMember(randomUUID(), 'TECHNICIAN');

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date('2026-05-20T10:00:00Z'));
});
afterAll(() => programs.stop());

const query = `query ($region: String!, $asOf: DateTime) { ruleSet(program: AASP, region: $region, asOf: $asOf) {
  program version region effectiveFrom effectiveTo sha256 criteria { id phase check evidenceKinds sources en: text de: text(locale: de) guidance(locale: nb) params } } }`;

interface Answer {
  ruleSet: { region: string; sha256: string; criteria: { id: string; params: string; en: string; de: string; guidance: string | null }[] } | null;
}

it('everybody may read the terms in force, with their texts and numbers', async () => {
  const { data, statements } = await programs.ask<Answer>(technician, query, { region: 'NO' });
  expect(data?.ruleSet).toMatchObject({ program: 'AASP', version: 1, region: 'NO', effectiveFrom: '2020-01-01', effectiveTo: null, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  const quota = data?.ruleSet?.criteria.find(({ id }) => id === 'AASP.QUARTERLY_REPAIRS');
  expect(quota).toMatchObject({ phase: 'ONGOING', check: 'minCount', sources: ['AASP-17'], params: '{"minimum":200,"quarterStartMonth":1}' });
  expect(quota?.en).not.toBe(quota?.de);
  expect(quota?.guidance).toContain('kvartal');
  expect(statements).toBe(1);
});

it('a part of a country is under its country’s terms, and a country without terms under the world’s', async () => {
  const region = async (asked: string): Promise<string | undefined> => (await programs.ask<Answer>(technician, query, { region: asked })).data?.ruleSet?.region;
  expect([await region('DE-BY'), await region('DE'), await region('JP')]).toEqual(['DE', 'DE', '001']);
});

it('before the first terms there are none, and a wrong region is refused by its name', async () => {
  expect((await programs.ask(technician, query, { region: 'NO', asOf: '2019-12-31T23:59:59Z' })).data).toEqual({ ruleSet: null });
  expect((await programs.ask(technician, query, { region: 'Norway' })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'region' } }]);
});

it('all terms of a programme are listed by region and version', async () => {
  const { data } = await programs.ask<{ ruleSets: { region: string }[] }>(staffMember('REPORTING'), '{ ruleSets(program: AASP) { region version } }');
  expect(data?.ruleSets.map(({ region }) => region)).toEqual(['001', 'DE', 'NO', 'SE']);
});
