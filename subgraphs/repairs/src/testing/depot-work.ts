import { randomUUID } from 'node:crypto';

import { staffMember } from '@platform/kit/testing/viewers.js';

import type { PartsDesk } from './parts-desk.js';

export interface AnsweredParcel {
  __typename: string;
  id: string;
  number: number;
  status: string;
  version: number;
  message: string;
  line: number;
  lines: { line: number; quantity: number; serialNumbers: string[]; part: { number: string } }[];
}

const parcelOrProblem = `__typename ... on Shipment { id number status version lines { line quantity serialNumbers part { number } } } ... on Problem { message }`;

/** What the manufacturer's depot does, in short. */
export class DepotWork {
  readonly manager = staffMember();

  constructor(private readonly desk: PartsDesk) {}

  receive(lines: { partNumber: string; quantity: number }[], { key = randomUUID(), depotId = this.desk.depotId }: { key?: string; depotId?: string } = {}): Promise<{ __typename: string; units?: number; numbers?: string[] }> {
    const query = `mutation ($input: ReceiveGoodsInput!, $key: ID!) { receiveGoods(input: $input, idempotencyKey: $key) { __typename ... on GoodsReceived { units } ... on PartsUnknown { numbers } } }`;
    return this.desk.answer(this.manager, query, { input: { depotId, reference: 'DN-1', lines }, key });
  }

  async pick({ id }: { id: string }): Promise<AnsweredParcel> {
    const order = await this.desk.answer<{ version: number }>(this.manager, 'query ($id: ID!) { partOrder(id: $id) { version } }', { id });
    const query = `mutation ($input: PickPartOrderInput!, $key: ID!) { pickPartOrder(input: $input, idempotencyKey: $key) { ${parcelOrProblem} } }`;
    return this.desk.answer(this.manager, query, { input: { orderId: id, expectedVersion: order.version }, key: randomUUID() });
  }

  ship(parcel: { id: string; version: number }, given: Record<string, unknown> = {}): Promise<AnsweredParcel> {
    const input = { shipmentId: parcel.id, expectedVersion: parcel.version, carrierCode: 'XTNT', trackingNumber: `TN${Math.floor(Math.random() * 1e9)}`, ...given };
    const query = `mutation ($input: ShipParcelInput!, $key: ID!) { shipParcel(input: $input, idempotencyKey: $key) { ${parcelOrProblem} ... on ShipmentSerialsMissing { line } } }`;
    return this.desk.answer(this.manager, query, { input, key: randomUUID() });
  }

  deliver(parcel: { id: string }, given: Record<string, unknown> = {}): Promise<AnsweredParcel> {
    const query = `mutation ($input: AcknowledgeDeliveryInput!, $key: ID!) { acknowledgeDelivery(input: $input, idempotencyKey: $key) { ${parcelOrProblem} } }`;
    return this.desk.answer(this.manager, query, { input: { shipmentId: parcel.id, ...given }, key: randomUUID() });
  }

  tell(...events: Record<string, unknown>[]): Promise<{ eventId: string; outcome: string; reason: string | null; shipmentId: string | null }[]> {
    const occurredAt = new Date(this.desk.network.actionContext(this.manager).now().getTime() - 1_000).toISOString();
    const told = events.map((event) => ({ occurredAt, carrierCode: 'XTNT', ...event }));
    return this.desk.answer(this.manager, 'mutation ($events: [ShipmentEventInput!]!) { recordShipmentEvents(events: $events) { eventId outcome reason shipmentId } }', { events: told });
  }

  discrepancies(): Promise<unknown[]> {
    return this.desk.answer(this.manager, '{ verifyStock { place partId what kept counted } }');
  }
}
