import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import type { ReturnType } from '../../../domain/returns/return-words.js';

export interface DocumentedReturn {
  id: string;
  number: string;
  partNumber: string;
  partDescription: string;
  type: ReturnType;
  knownBadSerial: string | null;
  knownGoodSerial: string | null;
  dueOn: string;
  boxNumber: number | null;
  shipmentNumber: string | null;
  place: { name: string; shipTo: string };
}

export interface DocumentedShipment {
  number: string;
  carrierCode: string | null;
  trackingNumber: string | null;
  handedOverAt: Date | null;
  note: string | null;
  place: { name: string; shipTo: string };
  timeZone: string;
  boxes: { number: number; lengthMm: number; widthMm: number; heightMm: number; weightGrams: number }[];
  returns: DocumentedReturn[];
}

type Viewing = Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource'>;

const returnColumns = `o.id, o.number, o.part_number as "partNumber", o.part_description as "partDescription", o.type, o.known_bad_serial as "knownBadSerial", o.known_good_serial as "knownGoodSerial",
  o.due_on::text as "dueOn", o.box_number as "boxNumber", b.number as "shipmentNumber", json_build_object('name', l.name, 'shipTo', l.ship_to) as place
  from return_order o join known_location l on l.tenant_id = o.tenant_id and l.id = o.location_id left join bulk_return b on b.tenant_id = o.tenant_id and b.id = o.bulk_return_id`;

/** One return as its label has it; null when there is none that the viewer may see. */
export async function readReturn(viewing: Viewing, returnId: string): Promise<DocumentedReturn | null> {
  const [owed] = await look(viewing, (manager) => manager.query<DocumentedReturn[]>(`select ${returnColumns} where o.id = $1`, [returnId]));
  return owed ?? null;
}

/** A shipment as its papers have it, box by box; null when there is none that the viewer may see. */
export function readShipment(viewing: Viewing, bulkReturnId: string): Promise<DocumentedShipment | null> {
  return look(viewing, async (manager) => {
    const [shipment] = await manager.query<Omit<DocumentedShipment, 'boxes' | 'returns'>[]>(
      `select b.number, b.carrier_code as "carrierCode", b.tracking_number as "trackingNumber", b.handed_over_at as "handedOverAt", b.note, l.time_zone as "timeZone",
         json_build_object('name', l.name, 'shipTo', l.ship_to) as place
       from bulk_return b join known_location l on l.tenant_id = b.tenant_id and l.id = b.location_id where b.id = $1`,
      [bulkReturnId],
    );
    if (shipment === undefined) return null;
    const boxes = await manager.query<DocumentedShipment['boxes']>(
      `select number, length_mm as "lengthMm", width_mm as "widthMm", height_mm as "heightMm", weight_grams as "weightGrams" from bulk_return_box where bulk_return_id = $1 order by number`,
      [bulkReturnId],
    );
    const returns = await manager.query<DocumentedReturn[]>(`select ${returnColumns} where o.bulk_return_id = $1 order by o.box_number, o.number`, [bulkReturnId]);
    return { ...shipment, boxes, returns };
  });
}
