import pg from 'pg';

import { installBus } from '@platform/kit/bus/install-bus.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import { startTestSubgraph, type TestAnswer, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';
import { staffMember } from '@platform/kit/testing/viewers.js';

import { entities, schema } from '../db/database.js';
import { buildSchema } from '../graphql/schema.js';
import { subscriptions } from '../subscriptions.js';

interface Thing {
  __typename: string;
}

export interface Partner {
  id: string;
  locationIds: string[];
}

export interface PartnerToAdd {
  displayName?: string;
  country?: string;
  region?: string;
  /** Null for an organisation that is not enrolled. */
  approvedOn?: string | null;
  /** When the platform learnt of it. */
  registeredAt?: string;
  locations?: number;
}

export interface ProgramsUnderTest extends TestSubgraph {
  /** Looks and arranges behind the API as the database's administrator. */
  look<Row extends object>(query: string, values?: unknown[]): Promise<Row[]>;
  /** What a mutation answers, thing or problem; a protocol error fails the test. */
  write<Answer extends Thing>(viewer: Viewer, query: string, variables: Record<string, unknown>): Promise<Answer>;
  /** An authorised service provider, through the API. */
  addPartner(partner?: PartnerToAdd): Promise<Partner>;
  /** Tells of completed repairs at the partner's first location. */
  complete(partner: Partner, quarter: string, count: number): Promise<void>;
  /** The payloads of the events of one type that were sent, in their order. */
  sent<Payload>(type: string): Promise<Payload[]>;
}

const published = ['organization.registered', 'location.changed', 'enrollment.changed', 'audit.closed', 'evidence.changed', 'audit.reopened', 'corrective-action.changed', 'corrective-action.reminded', 'rule-set.published', 'application.changed', 'application.approved'];
const manager = staffMember();
let shipTos = 40_000;

/** Programs & Eligibility on a database of its own. */
export async function startPrograms(): Promise<ProgramsUnderTest> {
  const subgraph = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
  const admin = new pg.Client({ connectionString: subgraph.database.adminUrl });
  await admin.connect();
  const look = async <Row extends object>(query: string, values: unknown[] = []): Promise<Row[]> => (await admin.query<Row>(query, values)).rows;
  // Another subgraph subscribes to the events and does not take them from its queue.
  await installBus({ adminUrl: subgraph.database.adminUrl, subscriptions: published.map((type) => ({ consumer: 'probe', type })), roles: ['programs_app'] });
  return {
    ...subgraph,
    look,
    write: (viewer, query, variables) => write(subgraph, viewer, { query, variables }),
    addPartner: (partner = {}) => addPartner(subgraph, partner, look),
    complete: (partner, quarter, count) => complete(subgraph, { partner, quarter, count }),
    sent: async <Payload>(type: string) => {
      const jobs = await look<{ payload: Payload }>(`select data -> 'payload' as payload from bus.job where name = $1 order by id`, [`probe.${type}`]);
      return jobs.map(({ payload }) => payload);
    },
    stop: async () => {
      await admin.end();
      await subgraph.stop();
    },
  };
}

async function write<Answer extends Thing>({ ask }: TestSubgraph, viewer: Viewer, { query, variables }: Writing): Promise<Answer> {
  const { data, errors }: TestAnswer<Record<string, Answer>> = await ask(viewer, query, variables);
  if (errors.length > 0 || !data) throw new Error(JSON.stringify(errors));
  return Object.values(data)[0]!;
}

interface Writing {
  query: string;
  variables: Record<string, unknown>;
}

async function addPartner(subgraph: TestSubgraph, partner: PartnerToAdd, look: ProgramsUnderTest['look']): Promise<Partner> {
  const { displayName = `Partner ${shipTos}`, country = 'NO', region = country, approvedOn = '2020-01-01', registeredAt = '2019-12-01T08:00:00Z', locations = 1 } = partner;
  const id = await add(subgraph, { mutation: 'registerOrganization', thing: 'Organization', input: { displayName, country, region } });
  await look('update programs.organization set created_at = $2 where tenant_id = $1', [id, registeredAt]);
  const locationIds: string[] = [];
  for (let number = 1; number <= locations; number += 1) {
    const place = { name: `Place ${number}`, street: 'Storgata 1', postalCode: '0155', city: 'Oslo', country, region, timeZone: 'Europe/Oslo', addressKind: 'COMMERCIAL' };
    locationIds.push(await add(subgraph, { mutation: 'addServiceLocation', thing: 'ServiceLocation', input: { organizationId: id, shipTo: String((shipTos += 1)), ...place } }));
  }
  if (approvedOn !== null) await add(subgraph, { mutation: 'enrollOrganization', thing: 'Enrollment', input: { organizationId: id, program: 'AASP', approvedOn } });
  return { id, locationIds };
}

async function add(subgraph: TestSubgraph, { mutation, thing, input }: { mutation: string; thing: string; input: object }): Promise<string> {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ... on ${thing} { id } } }`;
  const added = await write<Thing & { id?: string }>(subgraph, manager, { query, variables: { input } });
  if (added.id === undefined) throw new Error(`${mutation} answered ${added.__typename}.`);
  return added.id;
}

async function complete({ deliver }: TestSubgraph, { partner, quarter, count }: { partner: Partner; quarter: string; count: number }): Promise<void> {
  const repairs = Array.from({ length: count }, (_, number) => ({ repairId: `repair ${number}`, locationId: partner.locationIds[0], quarter, completedOn: `${quarter.slice(0, 4)}-01-01` }));
  await deliver({ type: 'repair.completed', tenant: partner.id, payload: { organizationId: partner.id, repairs } });
}
