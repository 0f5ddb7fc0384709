import { randomUUID } from 'node:crypto';

import { look } from '@platform/kit/graphql/context.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { acknowledgeDelivery } from '@platform/repairs/actions/depot/acknowledge-delivery.js';
import { pickPartOrder } from '@platform/repairs/actions/depot/pick-part-order.js';
import { shipParcel } from '@platform/repairs/actions/depot/ship-parcel.js';
import { submitPartOrder } from '@platform/repairs/actions/orders/submit-part-order.js';
import { completeRepair } from '@platform/repairs/actions/repairs/complete-repair.js';
import { createRepair } from '@platform/repairs/actions/repairs/create-repair.js';
import { recordScreening } from '@platform/repairs/actions/repairs/record-screening.js';
import { PartOrder } from '@platform/repairs/db/orders/part-order.entity.js';
import { Shipment } from '@platform/repairs/db/orders/shipment.entity.js';
import { Repair } from '@platform/repairs/db/repairs/repair.entity.js';
import { codeTableOn } from '@platform/repairs/domain/codes/code-table.js';

import { must } from '../accounts-desk.js';
import { type DemoDevice, installedBaseOf } from '../devices/installed-bases.js';
import type { RepairsDesk } from '../parts/repairs-desk.js';
import { demoParticipant } from './participant.js';

/** A replacement: how many days ago each step was, as far as it has come. */
interface Replaced {
  faultCode: string;
  screened: number;
  ordered?: number;
  shipped?: number;
  delivered?: number;
}

/** The whole unit that takes the place of a model. */
const wholeUnits: Readonly<Record<string, string>> = { 'iPhone 15': 'XN15A/A', 'iPhone 14': 'XN14A/A', 'iPhone 13': 'XN13A/A', 'iPhone SE (3rd generation)': 'XNSEA/A' };
const replaced: readonly Replaced[] = [
  { faultCode: 'B05', screened: 33, ordered: 32, shipped: 31, delivered: 30 },
  { faultCode: 'B04', screened: 13, ordered: 12, shipped: 11, delivered: 10 },
  { faultCode: 'B09', screened: 4, ordered: 3, shipped: 2 },
  { faultCode: 'B10', screened: 1, ordered: 0 },
  { faultCode: 'B16', screened: 1 },
];

/** Screens iPhones of the installed base, and replaces them as far as each has come: nothing of the first has been sent back. */
export async function replaceDevices(desk: RepairsDesk, today: LocalDate): Promise<void> {
  const devices = installedBaseOf(demoParticipant(), today).filter(({ product, relation, chain, activationLock, purchasedOn }) => product.line === 'IPHONE' && relation === 'OWNED' && !chain && activationLock === 'OFF' && purchasedOn < addDays(today, -60));
  for (const [index, each] of replaced.entries()) await new Replacement(desk, devices[index]!, { index, today }).happens(each);
}

class Replacement {
  private readonly partner = demoParticipant();

  constructor(
    private readonly desk: RepairsDesk,
    private readonly device: DemoDevice,
    private readonly story: { index: number; today: LocalDate },
  ) {}

  async happens({ faultCode, screened, ordered, shipped, delivered }: Replaced): Promise<void> {
    const repairId = await this.screened(faultCode, screened);
    if (ordered === undefined) return;
    const orderId = await this.ordered(repairId, ordered);
    if (shipped === undefined) return;
    const shipmentId = await this.shipped(orderId, shipped);
    if (delivered !== undefined) await this.exchanged({ repairId, shipmentId, daysAgo: delivered });
  }

  private async screened(faultCode: string, daysAgo: number): Promise<string> {
    const { id, technicians, locations } = this.partner;
    const { serialNumber, imei, product } = this.device;
    const context = this.desk.asPartner(id, { daysAgo, hour: 8 });
    const screenedOn = addDays(this.story.today, -daysAgo);
    must(await recordScreening(context, { organizationId: null, serialNumber, result: 'FAULT_FOUND', faultCode, tableVersion: codeTableOn(screenedOn).version, technicianId: technicians[0]!.id, screenedOn }));
    const created = await createRepair(this.desk.asPartner(id, { daysAgo, hour: 9 }), randomUUID(), {
      ...{ locationId: locations[0]!.id, dispatchId: `G${String(942_000_000 + this.story.index)}`, repairType: 'WUMS', coverageStatus: null, createdAt: null, technicianId: technicians[0]!.id, program: 'IDS', purchaseOrderNumber: null, reference: null },
      device: { serialNumber, imei, productName: product.name, productLine: product.line, configuration: null, relation: 'OWNED' },
      ...{ parts: [], issues: [{ code: faultCode, modifier: 'B', reportedBy: 'TECHNICIAN', tableVersion: codeTableOn(screenedOn).version }] },
    });
    return must(created).repair.id;
  }

  private async ordered(repairId: string, daysAgo: number): Promise<string> {
    const { id, locations } = this.partner;
    const input = { locationId: locations[0]!.id, program: 'IDS' as const, seedStock: false, repairId, purchaseOrderNumber: null, lines: [{ partNumber: wholeUnits[this.device.product.name]!, quantity: 1, priceCategory: 'WARRANTY' as const }] };
    return must(await submitPartOrder(this.desk.asPartner(id, { daysAgo, hour: 7 }), randomUUID(), input)).orderId;
  }

  private get replacementSerial(): string {
    return `ZZ9IDS${String(this.story.index + 1).padStart(6, '0')}`;
  }

  private async shipped(orderId: string, daysAgo: number): Promise<string> {
    const depot = this.desk.asDepot({ daysAgo, hour: 10 });
    const { version } = await look(depot, (manager) => manager.findOneByOrFail(PartOrder, { id: orderId }));
    const { shipmentId } = must(await pickPartOrder(depot, randomUUID(), { orderId, expectedVersion: version }));
    const parcel = await look(depot, (manager) => manager.findOneByOrFail(Shipment, { id: shipmentId }));
    const serials = [{ line: 1, serialNumbers: [this.replacementSerial] }];
    must(await shipParcel(depot, randomUUID(), { shipmentId, expectedVersion: parcel.version, carrierCode: 'XTNT', trackingNumber: `DEMOIDS${String(this.story.index + 1).padStart(6, '0')}`, shippedAt: null, serials }));
    return shipmentId;
  }

  private async exchanged({ repairId, shipmentId, daysAgo }: { repairId: string; shipmentId: string; daysAgo: number }): Promise<void> {
    const { id } = this.partner;
    must(await acknowledgeDelivery(this.desk.asPartner(id, { daysAgo, hour: 11 }), randomUUID(), { shipmentId, deliveredAt: null }));
    const context = this.desk.asPartner(id, { daysAgo, hour: 12 });
    const { version } = await look(context, (manager) => manager.findOneByOrFail(Repair, { tenantId: id, id: repairId }));
    must(await completeRepair(context, randomUUID(), { repairId, expectedVersion: version, completedAt: null, technicianId: null, replacementSerialNumber: this.replacementSerial }));
  }
}
