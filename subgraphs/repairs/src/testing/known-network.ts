import { randomUUID } from 'node:crypto';

import pg from 'pg';

import { installBus } from '@platform/kit/bus/install-bus.js';
import { startTestSubgraph, type TestSubgraph } from '@platform/kit/testing/test-subgraph.js';

import { entities, schema } from '../db/database.js';
import { buildSchema } from '../graphql/schema.js';
import { subscriptions } from '../subscriptions.js';

export interface KnownPartner {
  id: string;
  location: { id: string; shipTo: string };
  technician: { id: string; techId: string };
}

export interface KnownNetwork extends TestSubgraph {
  ours: KnownPartner;
  theirs: KnownPartner;
  /** Another partner, with a place in the time zone. */
  addPartner(timeZone?: string): Promise<KnownPartner>;
  /** Looks behind the API as the database's administrator. */
  look<Row extends object>(query: string, values?: unknown[]): Promise<Row[]>;
  /** The payloads of the events of one type that were sent, in their order. */
  sent<Payload>(type: string): Promise<Payload[]>;
}

let shipTos = 33_500;

/** Repairs & Parts on a database of its own, where two partners with a place each are known. */
export async function startKnownNetwork(): Promise<KnownNetwork> {
  const subgraph = await startTestSubgraph({ buildSchema, schema, entities, subscriptions });
  const admin = new pg.Client({ connectionString: subgraph.database.adminUrl });
  await admin.connect();
  const look = async <Row extends object>(query: string, values: unknown[] = []): Promise<Row[]> => (await admin.query<Row>(query, values)).rows;
  // Another subgraph subscribes to the events and does not take them from its queue.
  const probed = ['repair.opened', 'repair.completed', 'repair.reopened', 'installed-base.changed', 'express.requested', 'express.cancelled', 'express.shipped', 'express.received', 'express.inspected'].map((type) => ({ consumer: 'probe', type }));
  await installBus({ adminUrl: subgraph.database.adminUrl, subscriptions: probed, roles: ['repairs_app'] });
  const addPartner = (timeZone = 'Europe/Oslo'): Promise<KnownPartner> => addKnownPartner(subgraph, timeZone);
  return {
    ...subgraph,
    ours: await addPartner(),
    theirs: await addPartner(),
    addPartner,
    look,
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

async function addKnownPartner({ deliver }: TestSubgraph, timeZone: string): Promise<KnownPartner> {
  const organizationId = randomUUID();
  const location = { id: randomUUID(), shipTo: String((shipTos += 1)).padStart(10, '0') };
  const technician = { id: randomUUID(), techId: `TECH${location.shipTo.slice(-6)}` };
  const place = { name: 'A place', country: 'NO', region: 'NO', timeZone };
  await deliver({ type: 'organization.registered', tenant: organizationId, payload: { organizationId, displayName: 'A partner', country: 'NO', region: 'NO' } });
  await deliver({ type: 'location.changed', tenant: organizationId, payload: { organizationId, locationId: location.id, shipTo: location.shipTo, ...place } });
  await deliver({ type: 'technician.registered', tenant: organizationId, payload: { organizationId, technicianId: technician.id, techId: technician.techId } });
  return { id: organizationId, location, technician };
}
