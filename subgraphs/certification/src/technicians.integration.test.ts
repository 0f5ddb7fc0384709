import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import type { Event } from '@platform/kit/bus/event.js';
import { installBus } from '@platform/kit/bus/install-bus.js';
import { assertIsolation } from '@platform/kit/database/isolation-check.js';
import { inTransaction } from '@platform/kit/database/session.js';
import { actorOf } from '@platform/kit/graphql/context.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { schemaDrift } from '@platform/kit/testing/schema-drift.js';
import { startTestSubgraph, type TestAnswer, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { publishExpiries } from './actions/renewals/publish-expiries.js';
import { entities, schema } from './db/database.js';
import { buildSchema } from './graphql/schema.js';
import { subscriptions } from './subscriptions.js';
import { allPublishedTerms } from './testing/published-terms.js';

let subgraph: TestSubgraph;
let nextNumber = 1;
const manager = staffMember();

beforeAll(async () => {
  subgraph = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
  await deliverTerms(subgraph, allPublishedTerms());
  const told = ['technicians.counted', 'technician.registered'].map((type) => ({ consumer: 'witness', type }));
  await installBus({ adminUrl: subgraph.database.adminUrl, subscriptions: told, roles: ['certification_app'] });
});
beforeEach(() => subgraph.setNow(new Date('2026-03-31T12:00:00Z')));
afterAll(() => subgraph.stop());

interface Certification {
  __typename: 'Certification';
  id: string;
  product: string;
  track: string;
  passedOn: string;
  validUntil: string;
  current: boolean;
  technician: { displayName: string };
}

interface Technician {
  __typename: 'Technician';
  id: string;
  technicianId: string;
  displayName: string;
  employment: string;
  organization: { id: string };
  location: { id: string } | null;
  certifications: Certification[];
}

interface Refused {
  __typename: string;
  message: string;
}

interface Counts {
  employedCertifiedTechnicians: number;
  contractedCertifiedTechnicians: number;
}

const certificationFields = 'id product track passedOn validUntil current technician { displayName }';
const technicianFields = `__typename ... on Technician { id technicianId displayName employment organization { id } location { id } certifications { ${certificationFields} } }`;
const registering = `mutation ($input: RegisterTechnicianInput!) { registerTechnician(input: $input) { ${technicianFields} ... on Problem { message } } }`;
const recording = `mutation ($input: RecordCertificationInput!) { recordCertification(input: $input) { __typename ... on Certification { ${certificationFields} } ... on Problem { message } } }`;
const reading = `query ($id: ID!) { technician(id: $id) { ${technicianFields} } }`;

function ask<Data>(query: string, variables: Record<string, unknown>, viewer: Viewer = manager): Promise<TestAnswer<Data>> {
  return subgraph.ask<Data>(viewer, query, variables);
}

async function organization(): Promise<string> {
  const organizationId = randomUUID();
  await subgraph.deliver({ type: 'organization.registered', tenant: organizationId, payload: { organizationId, region: 'NO' } });
  return organizationId;
}

async function location(organizationId: string): Promise<string> {
  const locationId = randomUUID();
  await subgraph.deliver({ type: 'location.changed', tenant: organizationId, payload: { locationId, organizationId } });
  return locationId;
}

const techId = (): string => `TECH${String(nextNumber++).padStart(5, '0')}`;

async function register(input: Record<string, unknown>, viewer: Viewer = manager): Promise<Technician | Refused> {
  const { data, errors } = await ask<{ registerTechnician: Technician | Refused }>(registering, { input: { technicianId: techId(), displayName: 'Liv Holm', employment: 'EMPLOYED', ...input } }, viewer);
  expect(errors).toEqual([]);
  return data!.registerTechnician;
}

async function technicianOf(organizationId: string, employment: 'EMPLOYED' | 'CONTRACTED' = 'EMPLOYED'): Promise<Technician> {
  return (await register({ organizationId, employment })) as Technician;
}

async function record(technician: { id: string }, input: Record<string, unknown> = {}, viewer: Viewer = manager): Promise<Certification | Refused> {
  const exam = { technicianId: technician.id, product: 'MAC', track: 'ACMT', passedOn: '2026-01-10', testCentre: 'Nordic Exams', testCentreAuthorised: true };
  const { data, errors } = await ask<{ recordCertification: Certification | Refused }>(recording, { input: { ...exam, ...input } }, viewer);
  expect(errors).toEqual([]);
  return data!.recordCertification;
}

async function employedCertified(organizationId: string): Promise<number> {
  const query = 'query ($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { employedCertifiedTechnicians } } }';
  const { data } = await ask<{ _entities: Counts[] }>(query, { id: organizationId });
  return data!._entities[0]!.employedCertifiedTechnicians;
}

async function eventsOf<Payload extends object>(type: string, organizationId: string): Promise<Event<Payload>[]> {
  const rows = await subgraph.dataSource.query<{ data: Event<Payload> }[]>(
    `select data from bus.job where name = $1 and data->>'tenant' = $2 order by (data->'aggregate'->>'sequence')::int`,
    [`witness.${type}`, organizationId],
  );
  return rows.map(({ data }) => data);
}

async function countsTold(organizationId: string): Promise<number[]> {
  return (await eventsOf<Counts>('technicians.counted', organizationId)).map(({ payload }) => payload.employedCertifiedTechnicians);
}

it('entities and migrations say the same', async () => {
  expect(await schemaDrift(subgraph.dataSource)).toEqual([]);
});

it('every table is closed to other tenants, and the service may start', async () => {
  await expect(assertIsolation(subgraph.dataSource, schema)).resolves.toBeUndefined();
});

it('a partner administrator registers a technician, sees it in the list, and the others are told', async () => {
  const organizationId = await organization();
  const locationId = await location(organizationId);
  const technician = (await register({ organizationId, displayName: '  Liv Holm ', locationId }, partnerMember(organizationId))) as Technician;
  expect(technician).toMatchObject({ __typename: 'Technician', displayName: 'Liv Holm', employment: 'EMPLOYED', organization: { id: organizationId }, location: { id: locationId }, certifications: [] });
  const listed = await ask<{ technicians: { totalCount: number; nodes: { id: string }[] } }>('{ technicians { totalCount nodes { id } } }', {}, partnerMember(organizationId));
  expect(listed.data!.technicians).toEqual({ totalCount: 1, nodes: [{ id: technician.id }] });
  expect(await eventsOf('technician.registered', organizationId)).toMatchObject([{ payload: { organizationId, technicianId: technician.id, techId: technician.technicianId } }]);
  expect(await countsTold(organizationId)).toEqual([0]);
});

it('a technician is tied to a location of the own organisation alone', async () => {
  const [organizationId, other] = [await organization(), await organization()];
  const own = await location(organizationId);
  // A change of a known location is told again.
  await subgraph.deliver({ type: 'location.changed', tenant: organizationId, payload: { locationId: own, organizationId } });
  const answers = await Promise.all([own, await location(other), randomUUID()].map((locationId) => register({ organizationId, locationId }, partnerMember(organizationId))));
  const unknown = { __typename: 'TechnicianLocationUnknown', message: 'The organisation has no such service location.' };
  expect(answers).toMatchObject([{ __typename: 'Technician', location: { id: own } }, unknown, unknown]);
});

it('AASP-31: a certification counts until the anniversary of its exam, for its product alone', async () => {
  const organizationId = await organization();
  const technician = await technicianOf(organizationId);
  await record(technician, { product: 'IPHONE', track: 'IOS_QUALIFICATION', passedOn: '2025-03-31' });
  expect(await record(technician)).toMatchObject({ product: 'MAC', passedOn: '2026-01-10', validUntil: '2027-01-10', current: true, technician: { displayName: 'Liv Holm' } });
  const certificationsOn = async (instant: string): Promise<unknown> => {
    subgraph.setNow(new Date(instant));
    const { data } = await ask<{ technician: Technician }>(reading, { id: technician.id });
    return data!.technician.certifications.map(({ product, validUntil, current }) => [product, validUntil, current]);
  };
  expect(await certificationsOn('2026-03-31T23:59:59Z')).toEqual([['MAC', '2027-01-10', true], ['IPHONE', '2026-03-31', true]]);
  expect(await certificationsOn('2026-04-01T00:00:00Z')).toEqual([['MAC', '2027-01-10', true], ['IPHONE', '2026-03-31', false]]);
});

it('AASP-30: only an exam of an authorised test centre, of today or earlier, certifies', async () => {
  const organizationId = await organization();
  const technician = await technicianOf(organizationId);
  expect(await record(technician, { testCentreAuthorised: false })).toEqual({ __typename: 'TestCentreNotAuthorised', message: 'The test centre is not an authorised one.' });
  expect(await record(technician, { passedOn: '2026-04-01' })).toMatchObject({ __typename: 'ExamInTheFuture' });
  expect(await employedCertified(organizationId)).toBe(0);
  expect(await record(technician, { passedOn: '2026-03-31' })).toMatchObject({ __typename: 'Certification', current: true });
  expect(await employedCertified(organizationId)).toBe(1);
});

it('AASP-29: technicians count once each, when employed and certified; a contractor never does', async () => {
  const organizationId = await organization();
  const [employed, contracted] = [await technicianOf(organizationId), await technicianOf(organizationId, 'CONTRACTED')];
  await technicianOf(organizationId);
  await record(contracted);
  expect(await employedCertified(organizationId)).toBe(0);
  await record(employed);
  await record(employed, { product: 'IPHONE' });
  expect(await employedCertified(organizationId)).toBe(1);
  const told = await eventsOf<Counts>('technicians.counted', organizationId);
  expect(told.at(-1)!.payload).toEqual({ organizationId, employedCertifiedTechnicians: 1, contractedCertifiedTechnicians: 1 });
});

it('AASP-16a: the count is of the certifications current on the day of asking', async () => {
  const organizationId = await organization();
  await record(await technicianOf(organizationId), { passedOn: '2025-06-30' });
  subgraph.setNow(new Date('2026-06-30T23:59:59Z'));
  expect(await employedCertified(organizationId)).toBe(1);
  subgraph.setNow(new Date('2026-07-01T00:00:00Z'));
  expect(await employedCertified(organizationId)).toBe(0);
});

it('counts of one organisation are told in their order, also when several are made at once', async () => {
  const organizationId = await organization();
  const technicians = [await technicianOf(organizationId), await technicianOf(organizationId), await technicianOf(organizationId), await technicianOf(organizationId)];
  await Promise.all(technicians.map((technician) => record(technician)));
  expect(await countsTold(organizationId)).toEqual([0, 0, 0, 0, 1, 2, 3, 4]);
  expect((await eventsOf('technicians.counted', organizationId)).map(({ aggregate }) => aggregate.sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

it('AASP-16a: when certifications run out, the counts are told again, once, however late the sweep', async () => {
  const [ending, lasting, other] = [await organization(), await organization(), await organization()];
  const technician = await technicianOf(ending);
  await record(technician, { passedOn: '2025-05-10' });
  await record(await technicianOf(lasting), { passedOn: '2025-05-11' });
  await record(await technicianOf(other), { passedOn: '2026-01-10' });
  const sweep = (on: string): Promise<number> => publishExpiries(subgraph.actionContext(manager), parseLocalDate(on));
  await sweep('2026-05-10');
  const before = await Promise.all([ending, lasting, other].map(countsTold));
  expect(before).toEqual([[0, 1], [0, 1], [0, 1]]);
  expect(await sweep('2026-05-11')).toBe(1);
  expect(await sweep('2026-05-11')).toBe(0);
  expect(await Promise.all([ending, lasting, other].map(countsTold))).toEqual([[0, 1, 0], [0, 1], [0, 1]]);
  expect(await sweep('2026-06-01')).toBeGreaterThan(0);
  expect(await Promise.all([ending, lasting, other].map(countsTold))).toEqual([[0, 1, 0], [0, 1, 0], [0, 1]]);
  expect(await sweep('2026-05-20')).toBe(0);
});

it('a technician is registered for an organisation that exists, and that is one’s own', async () => {
  const [ours, theirs] = [await organization(), await organization()];
  const unknown = await register({ organizationId: randomUUID() });
  expect(unknown).toEqual({ __typename: 'TechnicianOrganizationUnknown', message: 'There is no such organisation.' });
  expect(await register({ organizationId: theirs }, partnerMember(ours))).toEqual(unknown);
  expect(await register({ organizationId: randomUUID() }, partnerMember(ours))).toEqual(unknown);
});

it('a technician id is used once per organisation, also when several come at once', async () => {
  const [ours, theirs] = [await organization(), await organization()];
  const technicianId = techId();
  const answers = await Promise.all([ours, ours, ours].map((organizationId) => register({ organizationId, technicianId })));
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Technician', 'TechnicianIdTaken', 'TechnicianIdTaken']);
  expect(await register({ organizationId: theirs, technicianId })).toMatchObject({ __typename: 'Technician' });
});

it('AASP-30: a partner certifies nobody by its own word: what certifies is a result of an authorised test centre', async () => {
  const organizationId = await organization();
  const technician = await technicianOf(organizationId);
  const input = { technicianId: technician.id, product: 'MAC', track: 'ACMT', passedOn: '2026-01-10', testCentre: 'Nordic Exams', testCentreAuthorised: true };
  const { errors } = await ask(recording, { input }, partnerMember(organizationId));
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(await employedCertified(organizationId)).toBe(0);
  expect(await record({ id: randomUUID() })).toEqual({ __typename: 'TechnicianNotFound', message: 'There is no such technician.' });
});

it.each([
  ['input.technicianId', { technicianId: 'SHORT' }],
  ['input.technicianId', { technicianId: 'TECH 00001' }],
  ['input.displayName', { displayName: '   ' }],
  ['input.displayName', { displayName: 'x'.repeat(97) }],
  ['input.organizationId', { organizationId: 'not-an-id' }],
  ['input.locationId', { locationId: 'not-an-id' }],
])('a wrong %s is refused by its name: %j', async (field, wrong) => {
  const { errors } = await ask(registering, { input: { organizationId: randomUUID(), technicianId: techId(), displayName: 'Liv Holm', employment: 'EMPLOYED', ...wrong } });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
});

it.each([
  ['input.technicianId', { technicianId: 'not-an-id' }],
  ['input.testCentre', { testCentre: ' ' }],
  ['Date', { passedOn: '2026-02-29' }],
])('an exam with a wrong %s is refused by its name', async (field, wrong) => {
  const exam = { technicianId: randomUUID(), product: 'MAC', track: 'ACMT', passedOn: '2026-01-10', testCentre: 'Nordic Exams', testCentreAuthorised: true };
  const { errors } = await ask(recording, { input: { ...exam, ...wrong } });
  expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT', field } }]);
});

it('auditors, reporting and technicians read, and change nothing', async () => {
  const organizationId = await organization();
  const technician = await technicianOf(organizationId);
  for (const viewer of [staffMember('AUDITOR'), staffMember('REPORTING'), partnerMember(organizationId, 'TECHNICIAN')]) {
    const input = { organizationId, technicianId: techId(), displayName: 'Liv Holm', employment: 'EMPLOYED' };
    const exam = { technicianId: technician.id, product: 'MAC', track: 'ACMT', passedOn: '2026-01-10', testCentre: 'Nordic Exams', testCentreAuthorised: true };
    const writes = [await ask(registering, { input }, viewer), await ask(recording, { input: exam }, viewer)];
    expect(writes.map(({ errors }) => errors[0]?.extensions?.code)).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    const { data } = await ask<{ technician: Technician }>(reading, { id: technician.id }, viewer);
    expect(data!.technician.id).toBe(technician.id);
  }
});

it('another tenant’s technician is answered as one that does not exist, whichever way it is asked for', async () => {
  const organizationId = await organization();
  const technician = await technicianOf(organizationId);
  const certification = (await record(technician)) as Certification;
  const stranger = partnerMember(await organization());
  const ways = [
    reading,
    'query ($id: ID!) { techniciansByIds(ids: [$id]) { id } }',
    'query ($id: ID!) { technicians(filter: { organizationId: $id }) { totalCount nodes { id } } }',
    'query ($id: ID!) { _entities(representations: [{ __typename: "Technician", id: $id }]) { ... on Technician { displayName } } }',
    'query ($id: ID!) { _entities(representations: [{ __typename: "Certification", id: $id }]) { ... on Certification { validUntil } } }',
    'query ($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { employedCertifiedTechnicians technicians { totalCount } } } }',
  ];
  for (const query of ways) {
    for (const id of [technician.id, certification.id, organizationId]) {
      expect(await ask(query, { id }, stranger)).toEqual(await ask(query, { id: randomUUID() }, stranger));
    }
  }
});

it('the database itself lets nobody write under another tenant, and nobody alter a recorded certification', async () => {
  const [ours, theirs] = [await organization(), await organization()];
  const technician = await technicianOf(theirs);
  await record(technician);
  const asTenant = (tenant: string, statement: string, values: unknown[] = []): Promise<unknown> =>
    inTransaction(subgraph.dataSource, actorOf(subgraph.actionContext(manager), tenant), (entityManager) => entityManager.query(statement, values));
  expect(await asTenant(ours, `update technician set display_name = 'Nobody' where id = $1`, [technician.id])).toEqual([[], 0]);
  const insert = `insert into technician (tenant_id, id, technician_id, display_name, employment, created_at, version) values ($1, $2, 'TECH99999', 'Nobody', 'EMPLOYED', now(), 1)`;
  await expect(asTenant(ours, insert, [theirs, randomUUID()])).rejects.toThrow('row-level security');
  await expect(asTenant(theirs, `update certification set valid_until = '2099-01-01'`)).rejects.toThrow('permission denied');
});

it('the list is filtered by what is current, by employment and by words, and ordered', async () => {
  const organizationId = await organization();
  const people = [['Åse Lund', 'EMPLOYED'], ['Bo Ek', 'CONTRACTED'], ['Cai 100% Dahl', 'EMPLOYED']] as const;
  const technicians: Technician[] = [];
  for (const [displayName, employment] of people) technicians.push((await register({ organizationId, displayName, employment })) as Technician);
  await record(technicians[0]!);
  await record(technicians[1]!, { passedOn: '2025-01-10' });
  const list = 'query ($filter: TechnicianFilter) { technicians(filter: $filter, sort: { field: CREATED_AT, direction: DESC }) { nodes { displayName } } }';
  const names = async (filter: Record<string, unknown>): Promise<string[]> => {
    const { data } = await ask<{ technicians: { nodes: Technician[] } }>(list, { filter: { organizationId, ...filter } });
    return data!.technicians.nodes.map(({ displayName }) => displayName).sort();
  };
  expect(await names({})).toHaveLength(3);
  expect(await names({ current: true })).toEqual(['Åse Lund']);
  expect(await names({ current: false })).toEqual(['Bo Ek', 'Cai 100% Dahl']);
  expect(await names({ current: false, employment: 'EMPLOYED' })).toEqual(['Cai 100% Dahl']);
  expect(await names({ search: '0%' })).toEqual(['Cai 100% Dahl']);
  expect(await names({ search: technicians[1]!.technicianId.toLowerCase() })).toEqual(['Bo Ek']);
});

it('technicians by their ids come in the order of the ids, unknown ones left out', async () => {
  const organizationId = await organization();
  const [first, second] = [await technicianOf(organizationId), await technicianOf(organizationId)];
  const { data } = await ask<{ techniciansByIds: { id: string }[] }>('query ($ids: [ID!]!) { techniciansByIds(ids: $ids) { id } }', { ids: [second.id, randomUUID(), first.id] });
  expect(data!.techniciansByIds).toEqual([{ id: second.id }, { id: first.id }]);
});

it('technicians with their certifications, and theirs with their technicians, cost three statements however many they are', async () => {
  const organizationId = await organization();
  const query = `query ($filter: TechnicianFilter) { technicians(filter: $filter, first: 100) { nodes { displayName organization { id } certifications { ${certificationFields} } } } }`;
  const counted = async (): Promise<[number, number]> => {
    const { data, statements } = await ask<{ technicians: { nodes: Technician[] } }>(query, { filter: { organizationId } });
    return [data!.technicians.nodes.flatMap(({ certifications }) => certifications).length, statements];
  };
  const person = await technicianOf(organizationId);
  await record(person);
  expect(await counted()).toEqual([1, 3]);
  for (let count = 0; count < 5; count += 1) {
    const another = await technicianOf(organizationId);
    await record(another);
    await record(another, { product: 'IPAD' });
  }
  expect(await counted()).toEqual([11, 3]);
});

it('the counts of many organisations cost one statement', async () => {
  const organizationIds = [await organization(), await organization(), await organization()];
  for (const organizationId of organizationIds) await record(await technicianOf(organizationId));
  const query = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization { employedCertifiedTechnicians } } }';
  const { data, statements } = await ask<{ _entities: Counts[] }>(query, { representations: organizationIds.map((id) => ({ __typename: 'Organization', id })) });
  expect([data!._entities.map((counts) => counts.employedCertifiedTechnicians), statements]).toEqual([[1, 1, 1], 1]);
});

it('a page of the technicians of each of many organisations costs one statement, and one more for the totals', async () => {
  const organizationIds = [await organization(), await organization(), await organization()];
  for (const organizationId of organizationIds) await record(await technicianOf(organizationId));
  await technicianOf(organizationIds[0]!);
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    ... on Organization { technicians(first: 1, filter: { current: true }) { totalCount nodes { organization { id } } } }
  } }`;
  interface Page { technicians: { totalCount: number; nodes: { organization: { id: string } }[] } }
  const { data, statements } = await ask<{ _entities: Page[] }>(query, { representations: organizationIds.map((id) => ({ __typename: 'Organization', id })) });
  expect(data!._entities).toEqual(organizationIds.map((id) => ({ technicians: { totalCount: 1, nodes: [{ organization: { id } }] } })));
  expect(statements).toBe(2);
});
