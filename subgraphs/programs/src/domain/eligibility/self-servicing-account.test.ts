import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { describe, expect, test } from 'vitest';
import { publishedRuleSets } from '../../rule-sets/published-rule-sets.js';
import { Equipment, type SsaApplicationFacts, type SsaTechnician } from './self-servicing-account-facts.js';
import { assessSsaApplication } from './self-servicing-account.js';

const ruleSet = ruleSetInForce(publishedRuleSets, { program: 'SSA', region: 'SE', on: parseLocalDate('2026-01-01') });
const everything = Object.fromEntries(Object.keys(Equipment).map((item) => [item, true])) as Record<Equipment, boolean>;
const installed = { IPHONE: 400, IPAD: 300, IPOD: 0, MAC: 300, WATCH: 0, OTHER: 0 };
const technician = (acmtOn: string | null, iosQualifiedOn: string | null = acmtOn): SsaTechnician => ({
  id: 'T1',
  acmtOn: acmtOn === null ? null : parseLocalDate(acmtOn),
  iosQualifiedOn: iosQualifiedOn === null ? null : parseLocalDate(iosQualifiedOn),
});
const eligible: SsaApplicationFacts = {
  organisationType: 'COMPANY',
  installed,
  withProofOfPurchase: 1000,
  enrolledLines: ['IOS', 'MAC'],
  accountCreatedOn: parseLocalDate('2026-01-01'),
  technicians: [technician('2026-02-01')],
  equipment: everything,
  accountStanding: 'GOOD',
  creditLine: 'APPROVED',
};

function assess(facts: Partial<SsaApplicationFacts>, today = '2026-05-01') {
  return assessSsaApplication({ ...eligible, ...facts }, { ruleSet, today: parseLocalDate(today) });
}
function judged(criterion: string, facts: Partial<SsaApplicationFacts>, today?: string) {
  return assess(facts, today).results.find((result) => result.criterion === `SSA.${criterion}`);
}

test('SSA-20: an organisation that meets every requirement is eligible, in the order of the programme text', () => {
  const { overall, results, deadline } = assess({});
  expect({ overall, deadline }).toEqual({ overall: 'ELIGIBLE', deadline: '2026-04-01' });
  expect(results.map(({ criterion }) => criterion)).toEqual([
    'SSA.ORG_TYPE',
    'SSA.MIN_1000_PRODUCTS',
    'SSA.ACMT_90_DAYS',
    'SSA.IOS_90_DAYS',
    'SSA.EQ.DIAGNOSTIC_SERVER',
    'SSA.EQ.BARCODE_SCANNER_2D',
    'SSA.EQ.WORKBENCH',
    'SSA.EQ.STANDARD_TOOLS',
    'SSA.EQ.SPECIAL_TOOLS',
    'SSA.EQ.ESD_BENCH_COVER',
    'SSA.EQ.ESD_WRIST_STRAP',
    'SSA.EQ.ESD_TESTER',
    'SSA.ACCOUNT_STANDING',
    'SSA.CREDIT',
  ]);
});

test('SSA-20: an organisation of which nothing is known is pending, whether facts are null or left out', () => {
  const { accountCreatedOn } = eligible;
  const unknown = Object.fromEntries(Object.keys(eligible).map((key) => [key, null])) as unknown as SsaApplicationFacts;
  for (const facts of [{ ...unknown, accountCreatedOn }, { accountCreatedOn } as SsaApplicationFacts]) {
    const { overall, results } = assessSsaApplication(facts, { ruleSet, today: parseLocalDate('2026-05-01') });
    expect(overall).toBe('PENDING');
    expect(results.every(({ verdict }) => verdict === 'NEEDS_EVIDENCE')).toBe(true);
  }
});

test.each([
  ['INSTITUTION', 'MET'],
  ['COMPANY', 'MET'],
  ['PRIVATE_PERSON', 'NOT_MET'],
  ['OTHER', 'NEEDS_EVIDENCE'],
  [null, 'NEEDS_EVIDENCE'],
] as const)('SSA-02: an organisation of type %s is %s', (organisationType, verdict) => {
  expect(judged('ORG_TYPE', { organisationType })?.verdict).toBe(verdict);
});

describe('SSA-21 SSA-22 SSA-23: a thousand products with proof of purchase', () => {
  test.each([
    ['999 installed refuse', { ...installed, MAC: 299 }, 999, 'NOT_MET', 'BELOW_MINIMUM'],
    ['999 installed refuse whatever is proven', { ...installed, MAC: 299 }, 1500, 'NOT_MET', 'BELOW_MINIMUM'],
    ['1000 installed and proven suffice', installed, 1000, 'MET', 'SATISFIED'],
    ['1001 installed, 1000 proven suffice', { ...installed, MAC: 301 }, 1000, 'MET', 'SATISFIED'],
    ['999 proven ask for more proof', installed, 999, 'NEEDS_EVIDENCE', 'DOCUMENT_MISSING'],
    ['no proof asks for proof', installed, 0, 'NEEDS_EVIDENCE', 'DOCUMENT_MISSING'],
    ['unknown proof asks for proof', installed, null, 'NEEDS_EVIDENCE', 'DOCUMENT_MISSING'],
    ['watches and others do not count', { ...installed, MAC: 299, WATCH: 500, OTHER: 500 }, 1000, 'NOT_MET', 'BELOW_MINIMUM'],
    ['a line of unknown size leaves it open', { ...installed, MAC: null }, 1000, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    ['an unknown line does not matter past 1000', { ...installed, IPHONE: 700, IPOD: null }, 1000, 'MET', 'SATISFIED'],
    ['an unknown line that does not count does not matter', { ...installed, WATCH: null }, 1000, 'MET', 'SATISFIED'],
    ['an unknown base is open', null, 1000, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  ] as const)('SSA-21: %s', (_, base, withProofOfPurchase, verdict, reasonCode) => {
    expect(judged('MIN_1000_PRODUCTS', { installed: base, withProofOfPurchase })).toMatchObject({ verdict, reasonCode });
  });

  test('SSA-21: a line left out of the facts is unknown, not empty', () => {
    const partial = { IPHONE: 500, MAC: 400 } as unknown as SsaApplicationFacts['installed'];
    expect(judged('MIN_1000_PRODUCTS', { installed: partial })?.reasonCode).toBe('FACT_MISSING');
  });
});

describe('SSA-27: a certified technician within 90 days', () => {
  test.each([
    ['2026-03-31', '2026-05-01', 'MET', 'SATISFIED'],
    ['2026-04-01', '2026-05-01', 'MET', 'SATISFIED'],
    ['2026-04-02', '2026-05-01', 'NOT_MET', 'LATE'],
    ['2025-11-01', '2026-01-02', 'MET', 'SATISFIED'],
    [null, '2026-04-01', 'NEEDS_EVIDENCE', 'NOT_YET_DUE'],
    [null, '2026-04-02', 'NOT_MET', 'OVERDUE'],
  ])('SSA-27: certified on %s, seen on %s, is %s (%s)', (on, today, verdict, reasonCode) => {
    for (const criterion of ['ACMT_90_DAYS', 'IOS_90_DAYS'])
      expect(judged(criterion, { technicians: [technician(on)] }, today)).toMatchObject({ verdict, reasonCode });
  });

  test('SSA-25: one technician in time is enough, whoever else is late', () => {
    const technicians = [technician('2026-06-01'), technician(null), technician('2026-03-01')];
    expect(judged('ACMT_90_DAYS', { technicians }, '2026-07-01')?.verdict).toBe('MET');
  });

  test('SSA-25 SSA-26: the two certifications may be held by two technicians, and one does not stand for the other', () => {
    const two = [technician('2026-02-01', null), technician(null, '2026-02-01')];
    expect(assess({ technicians: two }).overall).toBe('ELIGIBLE');
    const one = [technician('2026-02-01', null)];
    expect(judged('IOS_90_DAYS', { technicians: one })).toMatchObject({ verdict: 'NOT_MET', reasonCode: 'OVERDUE' });
  });

  test.each([
    [['MAC'], 'NOT_MET', 'NOT_APPLICABLE'],
    [['IOS'], 'NOT_APPLICABLE', 'NOT_MET'],
    [['MAC', 'IOS'], 'NOT_MET', 'NOT_MET'],
    [[], 'NEEDS_EVIDENCE', 'NEEDS_EVIDENCE'],
    [null, 'NEEDS_EVIDENCE', 'NEEDS_EVIDENCE'],
  ] as const)('SSA-24: with lines %j enrolled and nobody certified, ACMT is %s and the iOS qualification %s', (enrolledLines, acmt, ios) => {
    const facts = { enrolledLines, technicians: [] };
    expect(judged('ACMT_90_DAYS', facts)?.verdict).toBe(acmt);
    expect(judged('IOS_90_DAYS', facts)?.verdict).toBe(ios);
  });

  test('SSA-27: unknown technicians are not yet due before day 90 and unknown after it, never late', () => {
    expect(judged('ACMT_90_DAYS', { technicians: null }, '2026-04-01')?.reasonCode).toBe('NOT_YET_DUE');
    expect(judged('ACMT_90_DAYS', { technicians: null }, '2026-04-02')).toMatchObject({ verdict: 'NEEDS_EVIDENCE', reasonCode: 'FACT_MISSING' });
  });

  test.each([
    ['2026-01-01', '2026-04-01'],
    ['2024-02-29', '2024-05-29'],
    ['2026-10-03', '2027-01-01'],
  ])('SSA-27: an account created on %s has until %s, whatever the weekday', (created, deadline) => {
    expect(assess({ accountCreatedOn: parseLocalDate(created) }).deadline).toBe(deadline);
  });
});

describe('SSA-28 to SSA-35: equipment', () => {
  test.each(Object.values(Equipment))('SSA-28 to SSA-35: %s is attested, refused or unknown', (item) => {
    const verdictOf = (value: boolean | null) => judged(`EQ.${item}`, { equipment: { ...everything, [item]: value } })?.verdict;
    expect([true, false, null].map(verdictOf)).toEqual(['MET', 'NOT_MET', 'NEEDS_EVIDENCE']);
  });
});

test.each([
  ['GOOD', 'MET', 'SATISFIED'],
  ['ARREARS', 'NOT_MET', 'EXCLUDED'],
  ['NO_HISTORY', 'NEEDS_EVIDENCE', 'NO_HISTORY'],
  [null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
] as const)('SSA-42: a standing of %s is %s (%s)', (accountStanding, verdict, reasonCode) => {
  expect(judged('ACCOUNT_STANDING', { accountStanding })).toMatchObject({ verdict, reasonCode });
});

test.each([
  ['APPROVED', 'MET', 'SATISFIED'],
  ['REQUESTED', 'NEEDS_EVIDENCE', 'IN_PROGRESS'],
  ['DECLINED', 'NOT_MET', 'DECLINED'],
  [null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
] as const)('SSA-43: a credit line %s is %s (%s)', (creditLine, verdict, reasonCode) => {
  expect(judged('CREDIT', { creditLine })).toMatchObject({ verdict, reasonCode });
});
