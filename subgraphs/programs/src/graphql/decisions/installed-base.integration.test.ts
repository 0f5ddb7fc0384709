import { afterAll, beforeAll, expect, it } from 'vitest';

import { staffMember } from '@platform/kit/testing/viewers.js';

import { sweepReviews } from '../../actions/decisions/sweep-reviews.js';
import { type Partner, type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
const manager = staffMember();

beforeAll(async () => {
  programs = await startPrograms();
});
afterAll(() => programs.stop());

async function admitted(form: object): Promise<Partner> {
  programs.setNow(new Date('2026-01-05T08:00:00Z'));
  const partner = await programs.addPartner({ approvedOn: null });
  await programs.write(manager, 'mutation ($input: EnrollOrganizationInput!) { enrollOrganization(input: $input) { __typename } }', { input: { organizationId: partner.id, program: 'IDS', approvedOn: '2025-12-20' } });
  await programs.look(
    `insert into programs.application (tenant_id, id, program, status, channel, region, locale, form, created_at, created_by, created_by_name, submitted_at, decided_at, account_created_on, version)
     values ($1, gen_random_uuid(), 'IDS', 'APPROVED', 'ONLINE', 'NO', 'nb', $2, '2025-12-01', 'x', 'X', '2025-12-02', '2025-12-20', '2025-12-31', 1)`,
    [partner.id, form],
  );
  return partner;
}

const told = ({ id }: Partner, counts: { owned: number; covered: number; unknown: number }) =>
  programs.deliver({
    type: 'installed-base.changed',
    tenant: id,
    payload: {
      ...{ organizationId: id, ownedIosDevices: counts.owned, leasedIosDevices: 0, iosDevicesInDeployment: counts.owned, iosDevicesWithAppleExtendedCoverage: counts.covered },
      ...{ iosDevicesCoverageUnknown: counts.unknown, productsWithProofOfPurchase: 0, products: { IPHONE: counts.owned } },
    },
  });

async function verdictsOn(day: string, { id }: Partner): Promise<Record<string, string>> {
  const now = new Date(`${day}T10:00:00Z`);
  programs.setNow(now);
  await sweepReviews({ dataSource: programs.dataSource, bus: programs.bus, now: () => now });
  const { data, errors } = await programs.ask<{ organization: { enrollments: [{ decision: { assessment: { results: { criterion: string; verdict: string }[] } } }] } }>(manager, 'query ($id: ID!) { organization(id: $id) { enrollments { decision { assessment { results { criterion verdict } } } } } }', { id });
  expect(errors).toEqual([]);
  return Object.fromEntries(data!.organization.enrollments[0].decision.assessment.results.map(({ criterion, verdict }) => [criterion, verdict]));
}

it.each([
  [{ owned: 100, covered: 100, unknown: 0 }, 'MET', 'MET'],
  [{ owned: 99, covered: 99, unknown: 0 }, 'NOT_MET', 'MET'],
  [{ owned: 100, covered: 99, unknown: 0 }, 'MET', 'NOT_MET'],
  [{ owned: 100, covered: 99, unknown: 1 }, 'MET', 'NEEDS_EVIDENCE'],
])('IDS-09 IDS-10: the installed base %j that is kept is judged, whatever was declared: owned %s, covered %s', async (counts, owned, covered) => {
  const partner = await admitted({ ownedIosDevices: 500, iosDevicesInDeployment: 500, iosDevicesWithAppleExtendedCoverage: 500, iosDevicesCoverageUnknown: 0 });
  expect(await verdictsOn('2026-01-06', partner)).toMatchObject({ 'IDS.MIN_100_OWNED_IOS': 'MET', 'IDS.ALL_IOS_COVERED': 'MET' });
  await told(partner, counts);
  expect(await verdictsOn('2026-01-07', partner)).toMatchObject({ 'IDS.MIN_100_OWNED_IOS': owned, 'IDS.ALL_IOS_COVERED': covered });
});
