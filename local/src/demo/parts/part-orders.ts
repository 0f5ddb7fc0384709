import { randomUUID } from 'node:crypto';

import { IsNull, Not } from 'typeorm';

import { look } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { acknowledgeDelivery } from '@platform/repairs/actions/depot/acknowledge-delivery.js';
import { pickPartOrder } from '@platform/repairs/actions/depot/pick-part-order.js';
import { shipParcel } from '@platform/repairs/actions/depot/ship-parcel.js';
import { cancelPartOrder } from '@platform/repairs/actions/orders/cancel-part-order.js';
import { noteCreditRefused, noteCreditReserved } from '@platform/repairs/actions/orders/note-credit.js';
import { submitPartOrder } from '@platform/repairs/actions/orders/submit-part-order.js';
import type { PartOrderToSubmit } from '@platform/repairs/actions/orders/part-order-to-submit.js';
import { takeFromStock } from '@platform/repairs/actions/parts/take-from-stock.js';
import { LocationStock } from '@platform/repairs/db/parts/location-stock.entity.js';
import { PartOrderLine } from '@platform/repairs/db/orders/part-order-line.entity.js';
import { PartOrder } from '@platform/repairs/db/orders/part-order.entity.js';
import { Shipment } from '@platform/repairs/db/orders/shipment.entity.js';
import { Part } from '@platform/repairs/db/parts/part.entity.js';

import { must } from '../accounts-desk.js';
import type { DemoPartner } from '../partners.js';
import { idOf } from '../random.js';
import { promisedMonths } from './promised-months.js';
import { asRepairs, type RepairsDesk } from './repairs-desk.js';

export interface OrdersToLoad {
  adminUrl: string;
  partners: readonly DemoPartner[];
  today: LocalDate;
}

/** Partners who have ordered for months. */
const partnersOfOld = 2;

type Lines = readonly (readonly [partNumber: string, quantity: number])[];

/** What partners have ordered in the last weeks: an order in every state, as the platform itself would have brought it there. */
export async function loadPartOrders({ adminUrl, partners, today }: OrdersToLoad): Promise<void> {
  await asRepairs({ adminUrl, today }, async (desk) => {
    if (await look(desk.asDepot({ daysAgo: 0 }), (manager) => manager.existsBy(PartOrder, { tenantId: partners[0]!.id, purchaseOrderNumber: Not(IsNull()) }))) return;
    for (const [index, partner] of partners.slice(0, 4).entries()) {
      const story = new OrderStory(desk, partner);
      if (index < partnersOfOld) await story.happenedBefore();
      await story.happens();
    }
  });
}

class OrderStory {
  private serials = 0;
  private parcels = 0;

  constructor(
    private readonly desk: RepairsDesk,
    private readonly partner: DemoPartner,
  ) {}

  async happens(): Promise<void> {
    const delivered = await this.accepted([['661-30373', 8], ['661-30363', 3], ['923-10418', 20]], 24);
    await this.arrives(await this.leaves(delivered, 23), 21);
    await this.used('661-30373', 2, 12);
    const late = await this.accepted([['661-28356', 2], ['661-28440', 4]], 16);
    await this.arrives(await this.leaves(late, 13), 11);
    await this.leaves(await this.accepted([['661-29531', 1], ['661-29525', 1]], 4), 3);
    await this.leaves(await this.accepted([['661-18953', 2], ['661-18977', 2]], 8), 7);
    await this.accepted([['661-21999', 3]], 6);
    await this.refused([['661-22055', 6]], 5);
    await this.cancelled([['661-33101', 1]], 9);
    await this.accepted([['661-21988', 2], ['661-21992', 4]], 0);
    await this.ordered([['661-32014', 1], ['076-00602', 10]], 0);
  }

  /** Orders of the months before, by which the promises of their depot are counted. */
  async happenedBefore(): Promise<void> {
    for (const { daysAgo, leftAfterDays, partNumber, quantity } of promisedMonths) {
      const left = daysAgo - leftAfterDays;
      await this.arrives(await this.leaves(await this.accepted([[partNumber, quantity]], daysAgo), left), left - 1);
    }
  }

  private async ordered(lines: Lines, daysAgo: number): Promise<string> {
    const { id, locations, index } = this.partner;
    const input: PartOrderToSubmit = {
      ...{ locationId: locations[0]!.id, program: 'AASP', seedStock: false, repairId: null, purchaseOrderNumber: `PO-${String(4_000 + index * 40 + (this.parcels += 1)).padStart(6, '0')}` },
      lines: lines.map(([partNumber, quantity]) => ({ partNumber, quantity, priceCategory: 'STOCK' as const })),
    };
    return must(await submitPartOrder(this.desk.asPartner(id, { daysAgo, hour: 8 }), randomUUID(), input)).orderId;
  }

  private async accepted(lines: Lines, daysAgo: number): Promise<string> {
    const orderId = await this.ordered(lines, daysAgo);
    const payload = { orderId, organizationId: this.partner.id, accountId: idOf(`account ${this.partner.index}`) };
    await this.desk.tell(this.partner.id, this.desk.asDepot({ daysAgo, hour: 9 }).now(), { payload, apply: noteCreditReserved });
    return orderId;
  }

  private async refused(lines: Lines, daysAgo: number): Promise<void> {
    const orderId = await this.ordered(lines, daysAgo);
    const payload = { orderId, organizationId: this.partner.id, reason: 'OVER_LIMIT', availableMinor: '1249000' };
    await this.desk.tell(this.partner.id, this.desk.asDepot({ daysAgo, hour: 9 }).now(), { payload, apply: noteCreditRefused });
  }

  private async cancelled(lines: Lines, daysAgo: number): Promise<void> {
    const orderId = await this.ordered(lines, daysAgo);
    must(await cancelPartOrder(this.desk.asPartner(this.partner.id, { daysAgo, hour: 11 }), randomUUID(), { orderId, expectedVersion: 1 }));
  }

  /** All that is set aside is packed and sent. */
  private async leaves(orderId: string, daysAgo: number): Promise<string> {
    const depot = this.desk.asDepot({ daysAgo, hour: 10 });
    const { order, serialised } = await look(depot, async (manager) => {
      const lines = await manager.findBy(PartOrderLine, { orderId });
      const parts = await Promise.all(lines.map(({ partId }) => manager.findOneByOrFail(Part, { id: partId })));
      return { order: await manager.findOneByOrFail(PartOrder, { id: orderId }), serialised: lines.filter((_, index) => parts[index]!.isSerialized) };
    });
    const { shipmentId } = must(await pickPartOrder(depot, randomUUID(), { orderId, expectedVersion: order.version }));
    const serials = serialised.filter(({ reserved }) => reserved > 0).map(({ line, reserved }) => ({ line, serialNumbers: Array.from({ length: reserved }, () => this.serial()) }));
    const parcel = await look(depot, (manager) => manager.findOneByOrFail(Shipment, { id: shipmentId }));
    const trackingNumber = `DEMO${String(this.partner.index).padStart(3, '0')}${String((this.parcels += 1)).padStart(5, '0')}`;
    must(await shipParcel(depot, randomUUID(), { shipmentId, expectedVersion: parcel.version, carrierCode: 'XTNT', trackingNumber, shippedAt: null, serials }));
    return shipmentId;
  }

  private async arrives(shipmentId: string, daysAgo: number): Promise<void> {
    must(await acknowledgeDelivery(this.desk.asPartner(this.partner.id, { daysAgo, hour: 12 }), randomUUID(), { shipmentId, deliveredAt: null }));
  }

  private async used(partNumber: string, quantity: number, daysAgo: number): Promise<void> {
    const partner = this.desk.asPartner(this.partner.id, { daysAgo, hour: 13 });
    const stock = await look(partner, (manager) => manager.findOneByOrFail(LocationStock, { tenantId: this.partner.id, partId: idOf(`part ${partNumber}`) }));
    must(await takeFromStock(partner, randomUUID(), { stockId: stock.id, quantity, repairId: null }));
  }

  private serial(): string {
    return `ZZ9${String(this.partner.index).padStart(3, '0')}${String((this.serials += 1)).padStart(7, '0')}`;
  }
}
