import { afterAll, beforeAll, expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { publishFirstCounts } from './actions/publishing/publish-first-counts.js';
import { CertificationDesk } from './testing/certification-desk.js';

let desk: CertificationDesk;
const today = parseLocalDate('2026-03-31');

beforeAll(async () => {
  desk = await CertificationDesk.open();
  desk.subgraph.setNow(new Date('2026-03-31T12:00:00Z'));
});
afterAll(() => desk.close());

const sweep = (): Promise<number> => publishFirstCounts(desk.subgraph.actionContext(desk.manager), today);
const counts = async (organizationId: string): Promise<object[]> => (await desk.eventsOf('technicians.counted', organizationId)).map(({ payload }) => payload);

it('SSA-25 AASP-29: who takes part and has no technician registered is told to have none, once; of others nothing is known', async () => {
  const [selfServicing, admitted, staffed, fresh, bystander] = await Promise.all([1, 2, 3, 4, 5].map(() => desk.organization()));
  await desk.account(selfServicing!, { createdOn: '2026-03-30' });
  await desk.enrollment(admitted!, { approvedOn: '2026-03-30' });
  await desk.enrollment(staffed!);
  await desk.technician(staffed!);
  await desk.account(fresh!, { createdOn: '2026-03-31' });
  await desk.account(bystander!, { type: 'LIMITED_BILLING_SERVICE_ACCOUNT' });
  expect(await sweep()).toBe(2);
  const none = { employedCertifiedTechnicians: 0, contractedCertifiedTechnicians: 0 };
  for (const organizationId of [selfServicing!, admitted!]) expect(await counts(organizationId)).toEqual([{ organizationId, ...none }]);
  for (const organizationId of [fresh!, bystander!]) expect(await counts(organizationId)).toEqual([]);
  expect(await sweep()).toBe(0);
});

it('SSA-24: declared product lines are told with their order', async () => {
  const organizationId = await desk.organization();
  const accountId = await desk.account(organizationId);
  for (const lines of [['MAC'], ['MAC', 'IOS']]) await desk.answer('mutation ($accountId: ID!, $lines: [ServicedLine!]!) { declareServicedLines(accountId: $accountId, lines: $lines) { __typename } }', { accountId, lines });
  const told = await desk.eventsOf<{ lines: string[] }>('serviced-lines.declared', organizationId);
  expect(told.map(({ payload, aggregate }) => [payload.lines, aggregate.sequence])).toEqual([[['MAC'], 1], [['IOS', 'MAC'], 2]]);
});
