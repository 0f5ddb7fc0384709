import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { describe, expect, test } from 'vitest';
import { publishedRuleSets } from '../../rule-sets/published-rule-sets.js';
import { assessIdsApplication, type IdsApplicationFacts } from './direct-ios-service.js';

const ruleSet = ruleSetInForce(publishedRuleSets, { program: 'IDS', region: 'NO', on: parseLocalDate('2026-04-01') });
const eligible: IdsApplicationFacts = {
  organisationType: 'EDUCATION',
  ownedIosDevices: 120,
  leasedIosDevices: 0,
  iosDevicesInDeployment: 120,
  iosDevicesWithAppleExtendedCoverage: 120,
  iosDevicesCoverageUnknown: 0,
  screeningCommitment: true,
  timelyReturnCommitment: true,
  accounts: [{ type: 'LIMITED_BILLING_SERVICE_ACCOUNT', status: 'ACTIVE' }],
  agreement: 'SIGNED',
  techniciansAbleToCompleteIosQualification: 1,
};
const assess = (facts: Partial<IdsApplicationFacts>) => assessIdsApplication({ ...eligible, ...facts }, ruleSet);
const judged = (criterion: string, facts: Partial<IdsApplicationFacts>) =>
  assess(facts).results.find((result) => result.criterion === `IDS.${criterion}`);

test('IDS-08: an organisation that meets every requirement is eligible, in the order of the programme text', () => {
  const { overall, results } = assess({});
  expect(overall).toBe('ELIGIBLE');
  expect(results.map(({ criterion }) => criterion)).toEqual([
    'IDS.ORG_TYPE',
    'IDS.MIN_100_OWNED_IOS',
    'IDS.ALL_IOS_COVERED',
    'IDS.SCREENING_COMMITMENT',
    'IDS.RETURN_COMMITMENT',
    'IDS.LIMITED_BILLING_ACCOUNT',
    'IDS.AGREEMENT_SIGNED',
    'IDS.IOS_TECHNICIAN',
  ]);
});

test('IDS-08: an organisation of which nothing is known is pending, whether facts are null or left out', () => {
  const unknown = Object.fromEntries(Object.keys(eligible).map((key) => [key, null])) as unknown as IdsApplicationFacts;
  for (const facts of [unknown, {} as IdsApplicationFacts]) {
    const { overall, results } = assessIdsApplication(facts, ruleSet);
    expect(overall).toBe('PENDING');
    expect(results.map(({ reasonCode }) => reasonCode)).toEqual(Array(8).fill('FACT_MISSING'));
  }
});

test.each([
  ['BUSINESS', 'MET', 'SATISFIED'],
  ['EDUCATION', 'MET', 'SATISFIED'],
  ['GOVERNMENT', 'MET', 'SATISFIED'],
  ['PUBLIC_ADMINISTRATION', 'MET', 'SATISFIED'],
  ['PRIVATE_PERSON', 'NOT_MET', 'EXCLUDED'],
  ['OTHER', 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
  [null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
] as const)('IDS-06: an organisation of type %s is %s (%s)', (organisationType, verdict, reasonCode) => {
  expect(judged('ORG_TYPE', { organisationType })).toMatchObject({ verdict, reasonCode });
});

test.each([
  [99, 'NOT_MET'],
  [100, 'MET'],
  [101, 'MET'],
  [null, 'NEEDS_EVIDENCE'],
] as const)('IDS-09: %s owned iOS devices is %s', (ownedIosDevices, verdict) => {
  expect(judged('MIN_100_OWNED_IOS', { ownedIosDevices })).toMatchObject({ verdict, required: '>= 100', sources: ['IDS-09'] });
});

test('IDS-09: leased devices do not make up for owned ones', () => {
  expect(judged('MIN_100_OWNED_IOS', { ownedIosDevices: 99, leasedIosDevices: 500 })?.verdict).toBe('NOT_MET');
});

test.each([
  [150, 150, 0, 'MET'],
  [150, 149, 0, 'NOT_MET'],
  [150, 149, 1, 'NEEDS_EVIDENCE'],
  [150, 100, 0, 'NOT_MET'],
  [150, 148, 1, 'NOT_MET'],
  [150, null, 0, 'NEEDS_EVIDENCE'],
  [null, 150, 0, 'NEEDS_EVIDENCE'],
  [0, 0, 0, 'NOT_MET'],
] as const)('IDS-10: of %s deployed, %s covered and %s unknown is %s', (total, covered, unknown, verdict) => {
  const facts = {
    iosDevicesInDeployment: total,
    iosDevicesWithAppleExtendedCoverage: covered,
    iosDevicesCoverageUnknown: unknown,
  };
  expect(judged('ALL_IOS_COVERED', facts)?.verdict).toBe(verdict);
});

test.each([
  [true, 'MET'],
  [false, 'NOT_MET'],
  [null, 'NEEDS_EVIDENCE'],
] as const)('IDS-14 IDS-16: a commitment of %s is %s', (commitment, verdict) => {
  expect(judged('SCREENING_COMMITMENT', { screeningCommitment: commitment })?.verdict).toBe(verdict);
  expect(judged('RETURN_COMMITMENT', { timelyReturnCommitment: commitment })?.verdict).toBe(verdict);
});

describe('IDS-17 IDS-28: a Limited Billing Service Account', () => {
  const limited = 'LIMITED_BILLING_SERVICE_ACCOUNT';
  test.each([
    [[{ type: limited, status: 'ACTIVE' }], 'MET', 'SATISFIED'],
    [[{ type: limited, status: 'PENDING' }], 'NEEDS_EVIDENCE', 'IN_PROGRESS'],
    [[{ type: limited, status: 'CLOSED' }], 'NOT_MET', 'EXCLUDED'],
    [[{ type: 'SELF_SERVICING_ACCOUNT', status: 'ACTIVE' }], 'NOT_MET', 'NOT_FULFILLED'],
    [[{ type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', status: 'ACTIVE' }], 'NOT_MET', 'NOT_FULFILLED'],
    [[], 'NOT_MET', 'NOT_FULFILLED'],
    [null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    [
      [
        { type: 'SELF_SERVICING_ACCOUNT', status: 'ACTIVE' },
        { type: limited, status: 'PENDING' },
      ],
      'NEEDS_EVIDENCE',
      'IN_PROGRESS',
    ],
    [
      [
        { type: limited, status: 'CLOSED' },
        { type: 'SELF_SERVICING_ACCOUNT', status: 'ACTIVE' },
        { type: limited, status: 'ACTIVE' },
      ],
      'MET',
      'SATISFIED',
    ],
  ] as const)('IDS-17: %j is %s (%s)', (accounts, verdict, reasonCode) => {
    expect(judged('LIMITED_BILLING_ACCOUNT', { accounts })).toMatchObject({ verdict, reasonCode });
  });
});

test.each([
  ['SIGNED', 'MET', 'SATISFIED'],
  ['SENT', 'NEEDS_EVIDENCE', 'IN_PROGRESS'],
  ['NOT_SENT', 'NEEDS_EVIDENCE', 'DOCUMENT_MISSING'],
  ['REFUSED', 'NOT_MET', 'DECLINED'],
  [null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
] as const)('IDS-30: an agreement %s is %s (%s)', (agreement, verdict, reasonCode) => {
  expect(judged('AGREEMENT_SIGNED', { agreement })).toMatchObject({ verdict, reasonCode });
});

test.each([
  [0, 'NOT_MET'],
  [1, 'MET'],
  [2, 'MET'],
  [null, 'NEEDS_EVIDENCE'],
] as const)('IDS-25: %s technicians able to complete the iOS qualification is %s', (count, verdict) => {
  expect(judged('IOS_TECHNICIAN', { techniciansAbleToCompleteIosQualification: count })?.verdict).toBe(verdict);
});
