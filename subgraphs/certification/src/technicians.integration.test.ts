import { afterAll, beforeAll, expect, it } from 'vitest';
import { randomUUID } from 'node:crypto';

import { schemaDrift } from '@platform/kit/testing/schema-drift.js';
import { startTestSubgraph, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { entities, schema } from './db/database.js';
import { buildSchema } from './graphql/schema.js';
import { subscriptions } from './subscriptions.js';

let subgraph: TestSubgraph;
const ours = randomUUID();
const theirs = randomUUID();

beforeAll(async () => {
  subgraph = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
  for (const organizationId of [ours, theirs]) await subgraph.deliver({ type: 'organization.registered', tenant: organizationId, payload: { organizationId } });
});
afterAll(() => subgraph.stop());

const register = `mutation ($input: RegisterTechnicianInput!) {
  registerTechnician(input: $input) { __typename ... on Technician { id displayName organization { id } certifications { id } } ... on Problem { message } }
}`;

it('entities and migrations say the same', async () => {
  expect(await schemaDrift(subgraph.dataSource)).toEqual([]);
});

it('a partner administrator registers a technician and sees it in the list', async () => {
  const input = { organizationId: ours, technicianId: 'TECH00001', displayName: 'Liv Holm', employment: 'EMPLOYED' };
  const registered = await subgraph.ask<any>(partnerMember(ours), register, { input });
  expect(registered.errors).toEqual([]);
  expect(registered.data.registerTechnician).toMatchObject({ __typename: 'Technician', displayName: 'Liv Holm', organization: { id: ours } });
  const listed = await subgraph.ask<any>(partnerMember(ours), '{ technicians { totalCount nodes { technicianId } pageInfo { hasNextPage } } }');
  expect(listed.data.technicians.totalCount).toBe(1);
});

it('AASP-31: staff record a certification, and another tenant sees nothing', async () => {
  const staff = staffMember();
  const mine = await subgraph.ask<any>(staff, '{ technicians(filter: { search: "Liv" }) { nodes { id } } }');
  const technicianId = mine.data.technicians.nodes[0].id;
  const record = `mutation ($input: RecordCertificationInput!) { recordCertification(input: $input) { __typename ... on Certification { validUntil current technician { displayName } } } }`;
  const recorded = await subgraph.ask<any>(staff, record, { input: { technicianId, product: 'MAC', track: 'ACMT', passedOn: '2026-01-10', testCentre: 'Prometric' } });
  expect(recorded).toMatchObject({ errors: [], data: { recordCertification: { validUntil: '2027-01-10', current: true } } });
  const foreign = await subgraph.ask<any>(partnerMember(theirs), `query ($id: ID!) { technician(id: $id) { id } }`, { id: technicianId });
  const absent = await subgraph.ask<any>(partnerMember(theirs), `query ($id: ID!) { technician(id: $id) { id } }`, { id: randomUUID() });
  expect(foreign).toEqual(absent);
});
