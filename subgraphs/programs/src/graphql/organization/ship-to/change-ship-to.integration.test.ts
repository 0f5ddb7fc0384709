import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type Partner, type ProgramsUnderTest, startPrograms } from '../../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
let ours: Partner;
let theirs: Partner;
const manager = staffMember();

beforeAll(async () => {
  programs = await startPrograms();
  ours = await programs.addPartner({ displayName: 'Fjord Mobil' });
  theirs = await programs.addPartner({ displayName: 'Elbtal Technik', country: 'DE', region: 'DE-HH' });
});
afterAll(() => programs.stop());

const change = `mutation ($input: ChangeShipToInput!) { changeShipTo(input: $input) {
  __typename ... on ServiceLocation { id shipTo version } ... on VersionConflict { currentVersion } ... on Problem { message } } }`;
const asked = (more: object) => ({ input: { locationId: ours.locationIds[0]!, expectedVersion: 1, shipTo: 'no42', reason: 'The carrier asks for its own code', ...more } });

it('a Ship-To is changed with its reason on record, told to the others, and found by its new code alone', async () => {
  const [before] = await programs.look<{ ship_to: string }>('select ship_to from programs.service_location where id = $1', [ours.locationIds[0]]);
  expect(await programs.write(manager, change, asked({}))).toEqual({ __typename: 'ServiceLocation', id: ours.locationIds[0], shipTo: 'NO42', version: 2 });
  expect(await programs.sent('location.changed')).toContainEqual(expect.objectContaining({ locationId: ours.locationIds[0], shipTo: 'NO42' }));
  const [entry] = await programs.look<{ reason: string; changes: unknown }>(`select w.reason, e.changes from audit.entry e join audit.wording w on w.tenant_id = e.tenant_id and w.entry_id = e.id where e.action = 'changeShipTo'`);
  expect(entry).toMatchObject({ reason: 'The carrier asks for its own code', changes: { shipTo: { from: before!.ship_to, to: 'NO42' } } });
  const found = async (search: string) => (await programs.ask<{ serviceLocations: { nodes: { id: string }[] } }>(manager, `{ serviceLocations(filter: { search: "${search}" }) { nodes { id } } }`)).data!.serviceLocations.nodes;
  expect([await found('no42'), await found(before!.ship_to)]).toEqual([[{ id: ours.locationIds[0] }], []]);
});

it('is refused where another location has it, it is the same, somebody was quicker, or there is no such location', async () => {
  const [{ version, ship_to: own }] = (await programs.look<{ version: number; ship_to: string }>('select version, ship_to from programs.service_location where id = $1', [ours.locationIds[0]])) as [{ version: number; ship_to: string }];
  const [{ ship_to: taken }] = (await programs.look<{ ship_to: string }>('select ship_to from programs.service_location where id = $1', [theirs.locationIds[0]])) as [{ ship_to: string }];
  expect(await programs.write(manager, change, asked({ expectedVersion: version, shipTo: taken }))).toMatchObject({ __typename: 'ShipToTaken' });
  expect(await programs.write(manager, change, asked({ expectedVersion: version, shipTo: own }))).toMatchObject({ __typename: 'ShipToUnchanged' });
  expect(await programs.write(manager, change, asked({ expectedVersion: version + 1 }))).toMatchObject({ __typename: 'VersionConflict', currentVersion: version });
  expect(await programs.write(manager, change, asked({ locationId: randomUUID() }))).toMatchObject({ __typename: 'ServiceLocationNotFound' });
  expect(await programs.look('select ship_to, version from programs.service_location where id = $1', [ours.locationIds[0]])).toEqual([{ ship_to: own, version }]);
});

it.each([
  ['input.shipTo', { shipTo: '12345678901' }],
  ['input.shipTo', { shipTo: 'NO-42' }],
  ['input.shipTo', { shipTo: ' ' }],
  ['input.reason', { reason: ' ' }],
  ['input.locationId', { locationId: 'ours' }],
])('refuses a wrong %s by its name: %j', async (field, wrong) => {
  const { errors } = await programs.ask(manager, change, asked(wrong));
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
});

it('is for programme managers alone', async () => {
  for (const viewer of [staffMember('AUDITOR'), partnerMember(ours.id)]) {
    const { errors } = await programs.ask(viewer, change, asked({}));
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
});
