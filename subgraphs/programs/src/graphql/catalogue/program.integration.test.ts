import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
beforeAll(async () => {
  programs = await startPrograms();
});
afterAll(() => programs.stop());

interface Statement {
  text: string;
  sources: string[];
  condition: string | null;
  criterion: string | null;
}
interface Answer {
  programs: { code: string; title: Statement; requirements: Statement[]; benefits: Statement[]; notes: (Statement & { link: null })[]; ruleSet: { version: number; region: string } }[];
}

const statement = 'sources text(locale: nb) condition(locale: nb) criterion answer contact link';
const query = `query ($codes: [ProgramCode!]) { programs(codes: $codes) { code title { ${statement} } audience { ${statement} } summary { ${statement} } requirementsNote { ${statement} }
  requirements { ${statement} } obligations { ${statement} } benefits { ${statement} } fees { ${statement} } steps { ${statement} } notes { ${statement} } ruleSet { version region } } }`;

it('IDS-01 IDS-23 a partner reads a programme in its language, with the terms of its region', async () => {
  const { id } = await programs.addPartner({ country: 'NO' });
  const { data, errors, statements } = await programs.ask<Answer>(partnerMember(id), query, { codes: ['IDS'] });
  expect(errors).toEqual([]);
  expect(data!.programs).toMatchObject([{ code: 'IDS', title: { text: 'Program for direkte iOS-service', sources: ['IDS-01'] }, ruleSet: { region: 'NO', version: 1 } }]);
  const [program] = data!.programs;
  expect(program!.requirements.map(({ criterion }) => criterion)).toContain('IDS.MIN_100_OWNED_IOS');
  expect(program!.requirements.every(({ text, sources }) => text.length > 0 && sources.length > 0)).toBe(true);
  expect(program!.benefits.find(({ sources }) => sources.includes('IDS-21'))).toMatchObject({ condition: expect.stringContaining('kontoens status'), sources: ['IDS-21', 'IDS-31'] });
  expect(statements).toBe(2);
});

it('ERS-34 everybody reads all four, staff with the terms of the world', async () => {
  const { data } = await programs.ask<Answer>(staffMember('REPORTING'), query);
  expect(data!.programs.map(({ code, ruleSet }) => [code, ruleSet.region])).toEqual([['IDS', '001'], ['SSA', '001'], ['AASP', '001'], ['ERS', '001']]);
  expect(data!.programs.flatMap(({ notes }) => notes.map(({ link }) => link))).toEqual([null, null, null, null, null, null]);
});
