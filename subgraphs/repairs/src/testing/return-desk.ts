import { randomUUID } from 'node:crypto';

import { installBus } from '@platform/kit/bus/install-bus.js';
import { inTransaction } from '@platform/kit/database/session.js';
import { actorOf } from '@platform/kit/graphql/context.js';
import { deliverTerms } from '@platform/kit/testing/deliver-terms.js';
import { partnerMember } from '@platform/kit/testing/viewers.js';

import { openReturnsForShipment, type ShippedLine } from '../actions/returns/open-returns.js';
import type { ReturnOrder } from '../db/returns/return-order.entity.js';
import { type KnownNetwork, type KnownPartner, startKnownNetwork } from './known-network.js';
import { allPublishedTerms } from './published-terms.js';

export interface ReturnDesk extends KnownNetwork {
  /** Ships to the partner’s place and opens what is owed back for it. */
  ship(partner: KnownPartner, lines: readonly Partial<ShippedLine>[], shippedAt?: string): Promise<ReturnOrder[]>;
  /** Another place of the partner. */
  addPlace(partner: KnownPartner, place: { country: string; region: string | null; timeZone: string }): Promise<KnownPartner>;
}

const told = ['return.opened', 'return.due-soon', 'return.overdue', 'return.received', 'return.closed', 'return.excused', 'return.doa-declared', 'return.out-of-warranty', 'return.warranty-restored'];
let serials = 0;

/** Repairs & Parts on a database of its own, with the published terms and two partners to whom parts can be shipped. */
export async function startReturnDesk(): Promise<ReturnDesk> {
  const network = await startKnownNetwork();
  await installBus({ adminUrl: network.database.adminUrl, subscriptions: told.map((type) => ({ consumer: 'probe', type })), roles: ['repairs_app'] });
  await deliverTerms(network, allPublishedTerms());
  return {
    ...network,
    ship: (partner, lines, shippedAt = '2026-03-02T10:00:00Z') => {
      const context = network.actionContext(partnerMember(partner.id));
      const shipment = { organizationId: partner.id, locationId: partner.location.id, shipmentId: randomUUID(), shippedAt: new Date(shippedAt), lines: lines.map(shippedLine) };
      return inTransaction(network.dataSource, actorOf(context, partner.id), (manager) => openReturnsForShipment({ context, manager }, shipment));
    },
    addPlace: async (partner, place) => {
      const location = { id: randomUUID(), shipTo: partner.location.shipTo };
      await network.deliver({ type: 'location.changed', tenant: partner.id, payload: { organizationId: partner.id, locationId: location.id, shipTo: location.shipTo, name: 'Another place', ...place } });
      return { ...partner, location };
    },
  };
}

function shippedLine(given: Partial<ShippedLine>): ShippedLine {
  serials += 1;
  return {
    ...{ sourceKind: 'PART_ORDER_LINE', sourceId: randomUUID(), partNumber: '661-21988', partDescription: 'Display', repairId: null },
    ...{ knownBadSerial: `ZZ9BAD${String(serials).padStart(6, '0')}`, knownGoodSerial: null, priceCategory: 'EXCHANGE' },
    ...{ stockPriceMinor: '250000', exchangePriceMinor: '100000', currency: 'NOK', vatIncluded: false },
    ...given,
  };
}
