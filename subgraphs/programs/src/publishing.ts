import type { EntityManager } from 'typeorm';

import { type Publishing, type Snapshot, snapshotById } from '@platform/kit/bus/snapshot.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';
import { ruleSetPublished } from '@platform/kit/rule-sets/rule-set-published.js';

import { readsOf } from './actions/decisions/sweep-reviews.js';
import { enrollmentChanged, toldEnrollment } from './actions/enrollment/announce-enrollment.js';
import { locationChanged, organizationRegistered, toldLocation, toldOrganization } from './actions/organization/told-organization.js';
import { toldRuleSet } from './actions/rule-sets/tell-rule-set.js';
import { entities } from './db/database.js';
import { Enrollment } from './db/organization/enrollment.entity.js';
import { Organization } from './db/organization/organization.entity.js';
import { ServiceLocation } from './db/organization/service-location.entity.js';

/** Terms are few: all are read, and told from where the page before ended. Whoever has them already keeps them as they are. */
const ruleSets: Snapshot = {
  type: ruleSetPublished,
  read: async (manager: EntityManager, { after, limit }) => {
    const all = (await readRuleSets(readsOf(manager))).map((ruleSet) => ({ key: keyOf(ruleSet), occurredAt: new Date(), ...toldRuleSet(ruleSet) }));
    const from = after === null ? 0 : all.findIndex(({ key }) => key === after) + 1;
    return all.slice(from, from + limit);
  },
};

function keyOf({ program, region, version }: { program: string; region: string; version: number }): string {
  return `${program}/${region}/${version}`;
}

/** The states this subgraph tells. */
export const publishing: Publishing = {
  entities,
  snapshots: [
    snapshotById(organizationRegistered, { entity: Organization, tell: (organization) => ({ occurredAt: organization.createdAt, ...toldOrganization(organization) }) }),
    snapshotById(locationChanged, { entity: ServiceLocation, tell: (location) => ({ occurredAt: location.createdAt, ...toldLocation(location) }) }),
    snapshotById(enrollmentChanged, { entity: Enrollment, tell: (enrollment) => ({ occurredAt: new Date(), ...toldEnrollment(enrollment) }) }),
    ruleSets,
  ],
};
