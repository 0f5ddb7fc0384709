import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const stranger = partnerMember(randomUUID(), 'TECHNICIAN');

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date('2026-05-20T10:00:00Z'));
});
afterAll(() => programs.stop());

interface Assessment {
  overall: string;
  results: { criterion: string; verdict: string; reasonCode: string; observed: string | null; required: string | null; sources: string[]; text: string }[];
  ruleSet: { program: string; region: string; version: number; effectiveFrom: string; sha256: string };
  calendarVersion: string | null;
}

const fields = 'overall results { criterion verdict reasonCode observed required sources text(locale: nb) } ruleSet { program region version effectiveFrom sha256 } calendarVersion';

describe('assessAaspQuarter', () => {
  const query = `query ($facts: AaspQuarterFacts!, $asOf: DateTime) { assessment: assessAaspQuarter(facts: $facts, asOf: $asOf) { ${fields} } }`;
  const assess = async (facts: object, asOf?: string) => programs.ask<{ assessment: Assessment }>(stranger, query, { facts: { quarter: '2026-Q1', approvedOn: '2024-01-01', ...facts }, ...(asOf ? { asOf } : {}) });

  it.each([
    [{ completedRepairs: 200, employedCertifiedTechnicians: 1 }, 'ELIGIBLE', ['MET', 'MET']],
    [{ completedRepairs: 199, employedCertifiedTechnicians: 1 }, 'NOT_ELIGIBLE', ['NOT_MET', 'MET']],
    [{ completedRepairs: 200, employedCertifiedTechnicians: 0, contractedCertifiedTechnicians: 5 }, 'NOT_ELIGIBLE', ['MET', 'NOT_MET']],
    [{ completedRepairs: null, openedRepairs: 900 }, 'PENDING', ['NEEDS_EVIDENCE', 'NEEDS_EVIDENCE']],
    [{ completedRepairs: 10, approvedOn: '2026-04-01', employedCertifiedTechnicians: 0 }, 'ELIGIBLE', ['NOT_APPLICABLE', 'NOT_APPLICABLE']],
  ])('AASP-17 AASP-29: %j is %s', async (facts, overall, verdicts) => {
    const { data } = await assess(facts);
    expect([data?.assessment.overall, data?.assessment.results.map(({ verdict }) => verdict)]).toEqual([overall, verdicts]);
  });

  it('says why in every language, by which terms, and stores nothing', async () => {
    const { data, statements } = await assess({ completedRepairs: 199, employedCertifiedTechnicians: 1 });
    expect(data?.assessment.results[0]).toMatchObject({ criterion: 'AASP.QUARTERLY_REPAIRS', reasonCode: 'BELOW_MINIMUM', observed: '199', required: '>= 200', sources: ['AASP-17'], text: expect.stringContaining('kalenderkvartal') as string });
    expect(data?.assessment).toMatchObject({ ruleSet: { program: 'AASP', region: '001', version: 1, effectiveFrom: '2020-01-01', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string }, calendarVersion: null });
    expect(statements).toBeLessThanOrEqual(2);
  });

  it('A24: 199 in a running quarter is not due yet; the day after its end it is missed', async () => {
    const verdictAt = async (asOf: string) => (await assess({ completedRepairs: 199, employedCertifiedTechnicians: 1 }, asOf)).data?.assessment.results[0];
    expect(await verdictAt('2026-03-31T23:59:59Z')).toMatchObject({ verdict: 'NEEDS_EVIDENCE', reasonCode: 'NOT_YET_DUE' });
    expect(await verdictAt('2026-04-01T00:00:00Z')).toMatchObject({ verdict: 'NOT_MET', reasonCode: 'BELOW_MINIMUM' });
  });

  it('refuses a day without terms and a count below zero by their names', async () => {
    expect((await assess({}, '2019-06-01T00:00:00Z')).errors).toMatchObject([{ message: expect.stringContaining('2019-06-01') as string, extensions: { code: 'BAD_USER_INPUT', field: 'asOf' } }]);
    expect((await assess({ completedRepairs: -1 })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'facts.completedRepairs' } }]);
    expect((await assess({ quarter: '2026-Q5' })).errors).toHaveLength(1);
    expect((await assess({ quarter: '0000-Q1' })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'facts.quarter' } }]);
  });
});

describe('assessAaspApplication', () => {
  const query = `query ($facts: AaspApplicationFacts!, $asOf: DateTime) { answer: assessAaspApplication(facts: $facts, asOf: $asOf) { assessment { ${fields} } missing admission } }`;
  const assess = (facts: object, asOf?: string) => programs.ask<{ answer: { assessment: Assessment; missing: string[]; admission: string } }>(stranger, query, { facts, ...(asOf ? { asOf } : {}) });

  const premises = { addressKind: 'COMMERCIAL', dedicatedStaff: true, commercialVisits: true, easyToReach: true, receptionClean: true, receptionPresentable: true, securedRepairArea: true, securedPartsStorage: true, securedIntake: true };
  const applicant = {
    applicantType: 'COMPANY', businessActivities: ['DEVICE_SERVICE'], regionHasAppleDirectService: true, timeInBusinessFinding: 'ACCEPTED', accountsFinding: 'APPROVED', accountsAccessibleToApple: true,
    orgRegion: 'NO', credit: { status: 'AGREED', region: 'NO' }, brandFinding: 'ACCEPTED', premises: [premises], confidentialityUndertaking: true,
    application: { legalName: 'Nordlys Service AS', principal: 'Ida Vik', addresses: ['Storgata 1, Oslo'], phones: ['+47 22 00 00 00'], email: 'post@nordlys.example', website: 'https://nordlys.example', history: 'none', purpose: 'Repairs for consumers' },
    trademark: { termFoundInName: false, termFoundOnWeb: false, finding: null },
  };

  it('AASP-45 AASP-46: an applicant that meets everything is eligible, and not thereby admitted', async () => {
    const { data, errors } = await assess(applicant);
    expect(errors).toEqual([]);
    expect(data?.answer).toMatchObject({ assessment: { overall: 'ELIGIBLE', ruleSet: { region: 'NO' } }, missing: [], admission: 'NOT_DECIDED' });
  });

  it('what is not known is never held against the applicant', async () => {
    const { data } = await assess({});
    expect(data?.answer.assessment.overall).toBe('PENDING');
    expect(new Set(data?.answer.assessment.results.map(({ verdict }) => verdict))).toEqual(new Set(['NEEDS_EVIDENCE']));
    expect(data?.answer.missing).toEqual(['legalName', 'principal', 'addresses', 'phones', 'email', 'website', 'history', 'purpose']);
  });

  it('AASP-27: one location at a home refuses all', async () => {
    const { data } = await assess({ ...applicant, premises: [premises, { ...premises, addressKind: 'HOME' }] });
    expect(data?.answer.assessment.results.filter(({ verdict }) => verdict === 'NOT_MET').map(({ criterion }) => criterion)).toEqual(['AASP.PREMISES.NOT_HOME']);
  });

  it('refuses a region that is none, and a day without terms', async () => {
    expect((await assess({ ...applicant, orgRegion: 'Norge' })).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'facts.orgRegion' } }]);
    expect((await assess(applicant, '2001-01-01T00:00:00Z')).errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'asOf' } }]);
  });
});

describe('assessIdsApplication', () => {
  const query = `query ($facts: IdsApplicationFacts!) { assessment: assessIdsApplication(facts: $facts) { ${fields} } }`;
  const applicant = {
    organisationType: 'EDUCATION', ownedIosDevices: 100, leasedIosDevices: 50, iosDevicesInDeployment: 150, iosDevicesWithAppleExtendedCoverage: 150, iosDevicesCoverageUnknown: 0, screeningCommitment: true,
    timelyReturnCommitment: true, accounts: [{ type: 'LIMITED_BILLING_SERVICE_ACCOUNT', status: 'ACTIVE' }], agreement: 'SIGNED', techniciansAbleToCompleteIosQualification: 1,
  };

  it.each([
    [{}, 'ELIGIBLE'],
    [{ ownedIosDevices: 99 }, 'NOT_ELIGIBLE'],
    [{ agreement: 'SENT' }, 'PENDING'],
    [{ screeningCommitment: null }, 'PENDING'],
  ])('IDS-08 IDS-09: with %j the applicant is %s', async (facts, overall) => {
    const { data, errors } = await programs.ask<{ assessment: Assessment }>(staffMember('AUDITOR'), query, { facts: { ...applicant, ...facts } });
    expect([errors, data?.assessment.overall, data?.assessment.ruleSet.program]).toEqual([[], overall, 'IDS']);
  });
});

describe('assessSsaApplication', () => {
  const query = `query ($facts: SsaApplicationFacts!, $asOf: DateTime) { answer: assessSsaApplication(facts: $facts, asOf: $asOf) { assessment { ${fields} } deadline } }`;
  const equipment = Object.fromEntries(['DIAGNOSTIC_SERVER', 'BARCODE_SCANNER_2D', 'WORKBENCH', 'STANDARD_TOOLS', 'SPECIAL_TOOLS', 'ESD_BENCH_COVER', 'ESD_WRIST_STRAP', 'ESD_TESTER'].map((name) => [name, true]));
  const applicant = {
    organisationType: 'INSTITUTION', installed: { IPHONE: 600, IPAD: 300, IPOD: 0, MAC: 100, WATCH: 0, OTHER: 0 }, withProofOfPurchase: 1000, enrolledLines: ['IOS', 'MAC'], accountCreatedOn: '2026-03-01',
    technicians: [{ id: 't1', acmtOn: '2026-04-01', iosQualifiedOn: '2026-04-02' }], equipment, accountStanding: 'GOOD', creditLine: 'APPROVED',
  };
  const assess = (facts: object, asOf: string) => programs.ask<{ answer: { assessment: Assessment; deadline: string } }>(stranger, query, { facts: { ...applicant, ...facts }, asOf });

  it('SSA-21 SSA-25: answers with the last of the ninety days, within which certifications are not due yet', async () => {
    const whole = await assess({}, '2026-05-20T00:00:00Z');
    expect([whole.errors, whole.data?.answer.assessment.overall, whole.data?.answer.deadline]).toEqual([[], 'ELIGIBLE', '2026-05-30']);
    const uncertified = { technicians: [{ id: 't1' }] };
    expect((await assess(uncertified, '2026-05-30T12:00:00Z')).data?.answer.assessment.overall).toBe('PENDING');
    expect((await assess(uncertified, '2026-05-31T12:00:00Z')).data?.answer.assessment.overall).toBe('NOT_ELIGIBLE');
  });

  it('refuses an installed count below zero by its name', async () => {
    const answer = await assess({ installed: { IPHONE: -1 } }, '2026-05-20T00:00:00Z');
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field: 'facts.installed.IPHONE' } }]);
  });
});
