import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { PartsDesk } from '../../../testing/parts-desk.js';

let desk: PartsDesk;
beforeAll(async () => {
  desk = await PartsDesk.open();
});
afterAll(() => desk.close());

interface Changed {
  changeDepot: { __typename: string; cutOffHour?: number; dispatchBusinessDays?: number } | null;
}
const asked = 'mutation ($input: ChangeDepotInput!, $key: ID!) { changeDepot(input: $input, idempotencyKey: $key) { __typename ... on Depot { cutOffHour dispatchBusinessDays } } }';
const hours = (given: object = {}) => ({ depotId: desk.depotId, cutOffHour: 12, dispatchBusinessDays: 2, reason: 'The carrier comes earlier.', ...given });
const change = (viewer: Viewer, input: object, key: string = randomUUID()) => desk.network.ask<Changed>(viewer, asked, { input, key });
const kept = () => desk.network.look<{ cut_off_hour: number; dispatch_business_days: number }>('select cut_off_hour, dispatch_business_days from repairs.depot where id = $1', [desk.depotId]);

it('a manager changes until when a depot takes orders and how soon it sends, once per key and with a reason in the trail', async () => {
  const key = randomUUID();
  const changed = { data: { changeDepot: { __typename: 'Depot', cutOffHour: 12, dispatchBusinessDays: 2 } } };
  expect(await change(staffMember(), hours(), key)).toMatchObject(changed);
  await change(staffMember(), hours({ cutOffHour: 24 }));
  expect(await change(staffMember(), hours(), key)).toMatchObject(changed);
  expect(await kept()).toEqual([{ cut_off_hour: 24, dispatch_business_days: 2 }]);
  const trail = await desk.network.look<{ changes: unknown; reason: string }>(`select e.changes, w.reason from audit.entry e join audit.wording w on w.tenant_id = e.tenant_id and w.entry_id = e.id where e.action = 'changeDepot' order by e.at limit 1`, []);
  expect(trail).toEqual([{ changes: expect.objectContaining({ cutOffHour: expect.objectContaining({ to: 12 }) }), reason: 'The carrier comes earlier.' }]);
});

it.each([['cutOffHour', -1], ['cutOffHour', 25], ['dispatchBusinessDays', -1], ['dispatchBusinessDays', 31]])('%s %i is refused by its name, and nothing is changed', async (field, value) => {
  const before = await kept();
  const { errors } = await change(staffMember(), hours({ [field]: value }));
  expect(errors.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([['BAD_USER_INPUT', `input.${field}`]]);
  expect(await kept()).toEqual(before);
});

it('without a reason, of an unknown depot and by a partner nothing is changed', async () => {
  const before = await kept();
  expect((await change(staffMember(), hours({ reason: ' ' }))).errors.map(({ extensions }) => extensions?.field)).toEqual(['input.reason']);
  expect(await change(staffMember(), hours({ depotId: randomUUID() }))).toMatchObject({ data: { changeDepot: { __typename: 'DepotNotFound' } } });
  expect((await change(partnerMember(desk.network.ours.id), hours())).errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  expect(await kept()).toEqual(before);
});
