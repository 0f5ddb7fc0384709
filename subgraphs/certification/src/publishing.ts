import { type EntityManager, MoreThan } from 'typeorm';

import { platformTenant } from '@platform/kit/bus/event.js';
import { type Publishing, type Snapshot, snapshotById } from '@platform/kit/bus/snapshot.js';

import { certificationChanged, heldBy, toldCertifications } from './actions/publishing/publish-certifications.js';
import { techniciansCounted, toldCounts } from './actions/publishing/publish-certified-technicians.js';
import { servicedLinesDeclared, toldLines } from './actions/publishing/publish-serviced-lines.js';
import { technicianRegistered, toldTechnician } from './actions/publishing/publish-technician.js';
import { today } from './actions/today.js';
import { countCertifiedTechnicians } from './db/count-certified-technicians.js';
import { entities } from './db/database.js';
import { KnownAccount } from './db/known/known-account.entity.js';
import { KnownOrganization } from './db/known/known-organization.entity.js';
import { Technician } from './db/technician.entity.js';

const certifications: Snapshot = {
  type: certificationChanged,
  read: async (manager, { after, limit }) => {
    const technicians = await manager.find(Technician, { where: { id: MoreThan(after ?? platformTenant) }, order: { id: 'ASC' }, take: limit });
    const held = await heldBy(manager, technicians.map(({ tenantId, id }) => ({ tenantId, technicianId: id })));
    return technicians.map(({ tenantId, id, technicianId: techId, employment, startedOn, endedOn, version }) => {
      const technician = { techId, employment, startedOn, endedOn, version, tenantId, technicianId: id };
      return { key: id, occurredAt: new Date(), ...toldCertifications({ ...technician, certifications: held(id) }) };
    });
  },
};

/** As of today; those whose technicians were never counted have nothing to be told. Consumers order counts by their time. */
const counts: Snapshot = {
  type: techniciansCounted,
  quiet: 'known_organization',
  read: async (manager, { after, limit }) => {
    const organizations = await manager.find(KnownOrganization, { where: { tenantId: MoreThan(after ?? platformTenant), countsPublished: MoreThan(0) }, order: { tenantId: 'ASC' }, take: limit });
    const now = (): Date => new Date();
    const counted = await countCertifiedTechnicians(readsOf(manager), { organizationIds: organizations.map(({ tenantId }) => tenantId), on: today({ now }) });
    const byId = new Map(counted.map((each) => [each.id, each]));
    return organizations.map(({ tenantId, countsPublished }) => ({ key: tenantId, occurredAt: now(), ...toldCounts({ organizationId: tenantId, sequence: countsPublished, counts: byId.get(tenantId) }) }));
  },
};

const servicedLines: Snapshot = {
  type: servicedLinesDeclared,
  read: async (manager, { after, limit }) => {
    const accounts = await manager.find(KnownAccount, { where: { id: MoreThan(after ?? platformTenant), linesVersion: MoreThan(0) }, order: { id: 'ASC' }, take: limit });
    return accounts.map((account) => ({ key: account.id, occurredAt: new Date(), ...toldLines(account) }));
  },
};

const readsOf = (manager: EntityManager) => ({ query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) });

/** The states this subgraph tells. */
export const publishing: Publishing = {
  entities,
  snapshots: [snapshotById(technicianRegistered, { entity: Technician, tell: (technician) => ({ occurredAt: technician.createdAt, ...toldTechnician(technician) }) }), certifications, counts, servicedLines],
};
