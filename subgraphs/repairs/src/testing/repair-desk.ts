import { randomUUID } from 'node:crypto';

import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { partnerMember } from '@platform/kit/testing/viewers.js';

import { type KnownNetwork, type KnownPartner, startKnownNetwork } from './known-network.js';
import { allPublishedTerms } from './published-terms.js';

type Viewer = Parameters<KnownNetwork['ask']>[0];

/** What a mutation of these tests answers: a repair or a problem. */
export type Answered = { __typename: string; id: string; version: number; status: string; message?: string } & Record<string, unknown>;

const answered = '__typename ... on Repair { id version status dispatchId completedQuarter serviceWarrantyUntil timesReopened technician { id } } ... on Problem { message }';
const changing = `${answered} ... on VersionConflict { currentVersion }`;
const refusals: Readonly<Record<string, string>> = {
  createRepair: answered,
  completeRepair: `${changing} ... on RepairTechnicianNotCertified { stop }`,
  assignRepair: `${changing} ... on RepairTechnicianNotCertified { stop }`,
  moveRepair: `${changing} ... on RepairMoveRefused { reasons }`,
  reopenRepair: `${changing} ... on RepairMoveRefused { reasons }`,
  addRepairNote: answered,
  offerRepairQuote: answered,
  decideRepairQuote: answered,
  keepRepairCustomer: answered,
  attachToRepair: answered,
};

export interface RepairDesk extends KnownNetwork {
  /** Tells that the partner takes part in a programme. */
  enrol(partner: KnownPartner, program: string, status?: string): Promise<void>;
  /** Tells what the partner's technician is certified for. */
  certify(partner: KnownPartner, products: readonly string[], given?: { passedOn?: string; endedOn?: string | null }): Promise<void>;
  /** Tells of an account of the partner's. */
  account(partner: KnownPartner, given: { type: string; status?: string; standing?: string }): Promise<string>;
  /** Asks a mutation whose answer is a repair or a problem. */
  change(name: string, input: Record<string, unknown>, given?: { viewer?: Viewer; key?: string; also?: string }): Promise<Answered>;
  /** Creates a repair at the partner, of an iPhone carried in. */
  create(partner: KnownPartner, changes?: Record<string, unknown>): Promise<Answered>;
}

const keyed = new Set(['createRepair', 'completeRepair', 'addRepairNote', 'offerRepairQuote']);

/** Repairs & Parts on a database of its own with the published terms, on 20 May 2026 at noon in Oslo. */
export async function startRepairDesk(): Promise<RepairDesk> {
  const network = await startKnownNetwork();
  network.setNow(new Date('2026-05-20T10:00:00Z'));
  await deliverTerms(network, allPublishedTerms());
  let number = 0;
  const viewerOf = (partner: KnownPartner): Viewer => partnerMember(partner.id);
  const change: RepairDesk['change'] = async (name, input, { viewer = viewerOf(network.ours), key = randomUUID(), also = '' } = {}) => {
    const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
    const [declared, passed] = keyed.has(name) ? [', $key: ID!', ', idempotencyKey: $key'] : ['', ''];
    const { data, errors } = await network.ask<Record<string, Answered>>(viewer, `mutation ($input: ${type}!${declared}) { ${name}(input: $input${passed}) { ${refusals[name] ?? changing} ${also} } }`, { input, ...(keyed.has(name) ? { key } : {}) });
    if (errors.length > 0) throw new Error(errors[0]!.message);
    return data![name]!;
  };
  return {
    ...network,
    change,
    enrol: async ({ id: organizationId }, program, status = 'APPROVED') => {
      const payload = { enrollmentId: randomUUID(), organizationId, program, status, state: 'ACTIVE', reason: null, approvedOn: '2025-01-01' };
      await network.deliver({ type: 'enrollment.changed', tenant: organizationId, payload });
    },
    certify: async ({ id: organizationId, technician }, products, { passedOn = '2026-01-15', endedOn = null } = {}) => {
      const certifications = products.map((product) => ({ product, track: product === 'MAC' ? 'ACMT' : 'IOS_QUALIFICATION', passedOn, validUntil: `${Number(passedOn.slice(0, 4)) + 1}${passedOn.slice(4)}` }));
      await network.deliver({ type: 'certification.changed', tenant: organizationId, payload: { organizationId, technicianId: technician.id, techId: technician.techId, employment: 'EMPLOYED', startedOn: null, endedOn, certifications } });
    },
    account: async ({ id: organizationId }, { type, status = 'ACTIVE', standing = 'GOOD' }) => {
      const accountId = randomUUID();
      await network.deliver({ type: 'account.changed', tenant: organizationId, payload: { accountId, organizationId, type, status, standing, createdOn: '2025-01-01' } });
      return accountId;
    },
    create: (partner, changes = {}) => {
      number += 1;
      const device = { serialNumber: `ZZ9D${String(number).padStart(8, '0')}`, productLine: 'IPHONE', productName: 'iPhone 15' };
      const input = { locationId: partner.location.id, dispatchId: `G${String(700_000_000 + number)}`, device, repairType: 'CIN', ...changes };
      return change('createRepair', input, { viewer: viewerOf(partner) });
    },
  };
}
