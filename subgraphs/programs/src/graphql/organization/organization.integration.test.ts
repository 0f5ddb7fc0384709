import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type Partner, type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';

let programs: ProgramsUnderTest;
let ours: Partner;
let theirs: Partner;
const manager = staffMember();

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date('2026-05-20T10:00:00Z'));
  ours = await programs.addPartner({ displayName: 'Fjord Mobil', locations: 2 });
  theirs = await programs.addPartner({ displayName: 'Elbtal Technik', country: 'DE', region: 'DE-HH' });
});
afterAll(() => programs.stop());

const register = `mutation ($input: RegisterOrganizationInput!, $key: ID) { registerOrganization(input: $input, idempotencyKey: $key) {
  __typename ... on Organization { id displayName legalName country region organizationNumber website createdAt enrollments { id } locations { id } nextAuditOn } ... on Problem { message } } }`;
const add = `mutation ($input: AddServiceLocationInput!) { addServiceLocation(input: $input) {
  __typename ... on ServiceLocation { id shipTo organization { displayName } premises { dedicatedStaff observedAt observedBy } version } ... on Problem { message } } }`;
const record = `mutation ($input: RecordPremisesFactsInput!) { recordPremisesFacts(input: $input) {
  __typename ... on ServiceLocation { id premises { dedicatedStaff receptionClean observedAt observedBy } } ... on Problem { message } } }`;
const enroll = `mutation ($input: EnrollOrganizationInput!) { enrollOrganization(input: $input) {
  __typename ... on Enrollment { id program status approvedOn region organization { id } } ... on Problem { message } } }`;

const place = { shipTo: '77', name: 'Bergen', street: 'Strandgaten 4', postalCode: '5013', city: 'Bergen', country: 'NO', timeZone: 'Europe/Oslo' };

describe('registering an organisation', () => {
  it('answers it whole and tells the other subgraphs', async () => {
    const input = { displayName: ' Nordlys Service ', legalName: 'Nordlys Service AS', country: 'NO', organizationNumber: 'NO 923 609 016 MVA', website: 'https://nordlys.example' };
    const organization = await programs.write<{ __typename: string; id: string }>(manager, register, { input });
    expect(organization).toMatchObject({
      __typename: 'Organization', displayName: 'Nordlys Service', region: 'NO', organizationNumber: '923609016', createdAt: new Date('2026-05-20T10:00:00Z'), enrollments: [], locations: [], nextAuditOn: null,
    });
    expect(await programs.sent('organization.registered')).toContainEqual({ organizationId: organization.id, displayName: 'Nordlys Service', country: 'NO', region: 'NO' });
    expect(await programs.write(manager, register, { input })).toMatchObject({ __typename: 'OrganizationNumberTaken' });
  });

  it('sent again with its key it registers one organisation, also without a number, and one person’s key is no other’s', async () => {
    const input = { displayName: 'Uten Nummer', country: 'NO' };
    const key = randomUUID();
    const [first, again] = await Promise.all([programs.write<{ __typename: string; id: string }>(manager, register, { input, key }), programs.write<{ __typename: string; id: string }>(manager, register, { input, key })]);
    expect(again.id).toBe(first.id);
    expect(await programs.look('select 1 from programs.organization where display_name = $1', [input.displayName])).toHaveLength(1);
    const other = await programs.ask(manager, register, { input: { ...input, displayName: 'Et Annet' }, key });
    expect(other.errors).toMatchObject([{ extensions: { code: 'CONFLICT', reason: 'IDEMPOTENCY_KEY_REUSED' } }]);
    const colleague = { ...staffMember(), subject: 'another-manager' };
    expect((await programs.write<{ __typename: string; id: string }>(colleague, register, { input, key })).id).not.toBe(first.id);
  });

  it.each([
    ['input.organizationNumber', { country: 'NO', organizationNumber: '923609017' }],
    ['input.organizationNumber', { country: 'SE', organizationNumber: '556703-7486' }],
    ['input.organizationNumber', { country: 'DE', organizationNumber: 'DE136695977' }],
    ['input.country', { country: 'Norway' }],
    ['input.region', { country: 'DE', region: 'NO' }],
    ['input.region', { country: 'DE', region: 'DE-bayern' }],
    ['input.displayName', { displayName: '  ' }],
    ['input.website', { website: 'javascript:alert(1)' }],
  ])('refuses a wrong %s by its name: %j', async (field, wrong) => {
    const answer = await programs.ask(manager, register, { input: { displayName: 'X', country: 'NO', ...wrong } });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  });

  it('is for programme managers alone', async () => {
    for (const viewer of [staffMember('AUDITOR'), staffMember('REPORTING'), partnerMember(ours.id)]) {
      const answer = await programs.ask(viewer, register, { input: { displayName: 'X', country: 'NO' } });
      expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    }
  });
});

describe('adding a service location', () => {
  it('fills the Ship-To code, knows nothing of the premises yet, and tells the other subgraphs', async () => {
    const location = await programs.write<{ __typename: string; id: string }>(manager, add, { input: { organizationId: ours.id, ...place } });
    expect(location).toMatchObject({ __typename: 'ServiceLocation', shipTo: '0000000077', organization: { displayName: 'Fjord Mobil' }, premises: { dedicatedStaff: null, observedAt: null, observedBy: null }, version: 1 });
    const told = { locationId: location.id, organizationId: ours.id, shipTo: '0000000077', name: 'Bergen', country: 'NO', region: 'NO', timeZone: 'Europe/Oslo' };
    expect(await programs.sent('location.changed')).toContainEqual(told);
  });

  it('refuses a Ship-To code that another location has, also one of another organisation', async () => {
    await programs.write(manager, add, { input: { organizationId: ours.id, ...place, shipTo: 'ab12' } });
    expect(await programs.write(manager, add, { input: { organizationId: theirs.id, ...place, shipTo: 'AB12' } })).toMatchObject({ __typename: 'ShipToTaken' });
  });

  it('refuses an organisation that does not exist', async () => {
    expect(await programs.write(manager, add, { input: { organizationId: randomUUID(), ...place, shipTo: '78' } })).toMatchObject({ __typename: 'OrganizationNotFound' });
  });

  it.each([
    ['input.timeZone', { timeZone: 'Europe/Atlantis' }],
    ['input.timeZone', { timeZone: '+02:00' }],
    ['input.shipTo', { shipTo: '12345678901' }],
    ['input.organizationId', { organizationId: 'ours' }],
    ['input.city', { city: '' }],
  ])('refuses a wrong %s by its name: %j', async (field, wrong) => {
    const answer = await programs.ask(manager, add, { input: { organizationId: ours.id, ...place, ...wrong } });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  });
});

describe('recording what was observed at a location', () => {
  it('the latest observation counts as a whole, and earlier ones stay', async () => {
    const locationId = ours.locationIds[0];
    await programs.write(staffMember('AUDITOR'), record, { input: { locationId, dedicatedStaff: true, receptionClean: true } });
    await programs.write(manager, record, { input: { locationId, observedAt: '2026-05-19T09:00:00Z', dedicatedStaff: false } });
    const latest = await programs.write(manager, record, { input: { locationId, receptionClean: false } });
    expect(latest).toMatchObject({ premises: { dedicatedStaff: null, receptionClean: false, observedAt: new Date('2026-05-20T10:00:00Z'), observedBy: 'A member of staff' } });
    const [kept] = await programs.look<{ count: string }>('select count(*) from programs.premises_facts where location_id = $1', [locationId]);
    expect(kept).toEqual({ count: '3' });
  });

  it('refuses what would lie in the future, and a location that does not exist', async () => {
    expect(await programs.write(manager, record, { input: { locationId: ours.locationIds[0], observedAt: '2026-05-20T10:00:01Z' } })).toMatchObject({ __typename: 'ObservedInTheFuture' });
    expect(await programs.write(manager, record, { input: { locationId: randomUUID() } })).toMatchObject({ __typename: 'ServiceLocationNotFound' });
  });

  it('an observation can neither be changed nor deleted', async () => {
    await expect(programs.dataSource.query('update programs.premises_facts set reception_clean = true')).rejects.toThrow('permission denied');
    await expect(programs.dataSource.query('delete from programs.premises_facts')).rejects.toThrow('permission denied');
  });
});

describe('enrolling an organisation', () => {
  it('approves it from a day on or takes it as an applicant, once in each programme', async () => {
    const approved = await programs.write<{ __typename: string; id: string }>(manager, enroll, { input: { organizationId: ours.id, program: 'SSA', approvedOn: '2026-05-20' } });
    expect(approved).toMatchObject({ __typename: 'Enrollment', status: 'APPROVED', approvedOn: '2026-05-20', region: 'NO', organization: { id: ours.id } });
    expect(await programs.sent('enrollment.changed')).toContainEqual({ enrollmentId: approved.id, organizationId: ours.id, program: 'SSA', status: 'APPROVED', state: 'ACTIVE', reason: null, approvedOn: '2026-05-20' });
    expect(await programs.write(manager, enroll, { input: { organizationId: ours.id, program: 'IDS' } })).toMatchObject({ status: 'APPLIED', approvedOn: null });
    expect(await programs.write(manager, enroll, { input: { organizationId: ours.id, program: 'IDS', approvedOn: '2026-05-01' } })).toMatchObject({ __typename: 'AlreadyEnrolled' });
  });

  it('refuses a day to come and an organisation that does not exist', async () => {
    expect(await programs.write(manager, enroll, { input: { organizationId: theirs.id, program: 'ERS', approvedOn: '2026-05-21' } })).toMatchObject({ __typename: 'ApprovedInTheFuture' });
    expect(await programs.write(manager, enroll, { input: { organizationId: randomUUID(), program: 'ERS' } })).toMatchObject({ __typename: 'OrganizationNotFound' });
  });
});

describe('reading', () => {
  it('a partner sees itself and nobody else: a foreign id is an unknown id', async () => {
    const one = 'query ($id: ID!) { organization(id: $id) { id } organizationsByIds(ids: [$id]) { id } organizations { totalCount nodes { id } } }';
    const own = await programs.ask(partnerMember(ours.id), one, { id: ours.id });
    expect(own.data).toEqual({ organization: { id: ours.id }, organizationsByIds: [{ id: ours.id }], organizations: { totalCount: 1, nodes: [{ id: ours.id }] } });
    const foreign = await programs.ask(partnerMember(ours.id), one, { id: theirs.id });
    expect(foreign.data).toMatchObject({ organization: null, organizationsByIds: [] });
    const place = 'query ($id: ID!) { serviceLocation(id: $id) { id } }';
    expect(await programs.ask(partnerMember(ours.id), place, { id: theirs.locationIds[0] })).toEqual(await programs.ask(partnerMember(ours.id), place, { id: randomUUID() }));
  });

  it('the gateway’s references are answered under the same rules', async () => {
    const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization { displayName } ... on ServiceLocation { name } } }';
    const representations = [{ __typename: 'Organization', id: ours.id }, { __typename: 'Organization', id: theirs.id }, { __typename: 'ServiceLocation', id: ours.locationIds[1] }];
    const answer = await programs.ask(partnerMember(ours.id), query, { representations });
    expect(answer.data).toEqual({ _entities: [{ displayName: 'Fjord Mobil' }, null, { name: 'Place 2' }] });
  });

  it('lists are searched, filtered and ordered', async () => {
    const list = 'query ($filter: OrganizationFilter, $sort: OrganizationSort) { organizations(filter: $filter, sort: $sort) { nodes { displayName } } }';
    const names = async (variables: Record<string, unknown>) => {
      const { data } = await programs.ask<{ organizations: { nodes: { displayName: string }[] } }>(manager, list, variables);
      return data?.organizations.nodes.map(({ displayName }) => displayName);
    };
    expect(await names({ filter: { search: 'mobil' } })).toEqual(['Fjord Mobil']);
    expect(await names({ filter: { country: 'DE' } })).toEqual(['Elbtal Technik']);
    expect(await names({ filter: { program: 'AASP' }, sort: { field: 'DISPLAY_NAME', direction: 'DESC' } })).toEqual(['Fjord Mobil', 'Elbtal Technik']);
    await programs.deliver({ type: 'account.changed', tenant: theirs.id, payload: { accountId: randomUUID(), organizationId: theirs.id, type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', status: 'ACTIVE', standing: 'ON_HOLD' } });
    expect(await names({ filter: { standing: 'ON_HOLD' } })).toEqual(['Elbtal Technik']);
  });

  it.each([
    ['filter.country', { country: 'no' }],
    ['filter.search', { search: 'x'.repeat(201) }],
    ['filter.search', { search: 'a\u0000b' }],
  ])('a wrong %s is refused by its name', async (field, filter) => {
    const answer = await programs.ask(manager, 'query ($filter: OrganizationFilter) { organizations(filter: $filter) { nodes { id } } }', { filter });
    expect(answer.errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
  });

  it('tells viewers who they are and what they may do', async () => {
    const query = '{ viewer { id name roles permissions organization { displayName } } }';
    const partner = await programs.ask<{ viewer: { permissions: string[] } }>(partnerMember(ours.id), query);
    expect(partner.data?.viewer).toMatchObject({ id: `partner-${ours.id}`, roles: ['PARTNER_ADMIN'], organization: { displayName: 'Fjord Mobil' } });
    expect(partner.data?.viewer.permissions).toContain('Query.quarterBoard');
    expect(partner.data?.viewer.permissions).not.toContain('Mutation.closeAudit');
    const auditor = await programs.ask<{ viewer: { permissions: string[] } }>(staffMember('AUDITOR'), query);
    expect(auditor.data?.viewer).toMatchObject({ roles: ['AUDITOR'], organization: null });
    expect(auditor.data?.viewer.permissions).toContain('Mutation.closeAudit');
    expect(auditor.data?.viewer.permissions).not.toContain('Mutation.registerOrganization');
  });

  it('a page of fifty costs as many statements as a page of one', async () => {
    for (let number = 0; number < 50; number += 1) await programs.addPartner({ displayName: `Bulk ${String(number).padStart(2, '0')}` });
    const query = `query ($first: Int!) { organizations(first: $first, filter: { search: "Bulk" }) { totalCount nodes {
      displayName nextAuditOn enrollments { program organization { id } } locations { name premises { receptionClean } organization { displayName } }
      quarters(last: 4) { quarter verdict assessment { overall results { text(locale: nb) } ruleSet { version } } }
      audits(first: 2, filter: { status: CLOSED }, sort: { field: NUMBER, direction: DESC }) { totalCount nodes { number } } } } }`;
    const one = await programs.ask<{ organizations: { nodes: unknown[] } }>(manager, query, { first: 1 });
    const fifty = await programs.ask<{ organizations: { nodes: unknown[] } }>(manager, query, { first: 50 });
    expect([one.errors, fifty.errors]).toEqual([[], []]);
    expect([one.data?.organizations.nodes.length, fifty.data?.organizations.nodes.length]).toEqual([1, 50]);
    expect(fifty.statements).toBe(one.statements);
    expect(fifty.statements).toBeLessThanOrEqual(10);
  });
});
