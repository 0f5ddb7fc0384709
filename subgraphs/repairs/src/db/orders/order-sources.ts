import type { Source } from '@platform/kit/list/source.js';

/** How orders of parts are read. */
export const partOrderSource: Source = {
  from: 'repairs.part_order o',
  id: 'o.id',
  always: ['amountMinor', 'currency', 'vatIncluded', 'availableMinor', 'repairId', 'depotId'],
  columns: {
    number: 'o.number',
    kind: 'o.kind',
    program: 'o.program',
    status: 'o.status',
    credit: 'o.credit',
    depotId: 'o.depot_id',
    repairId: 'o.repair_id',
    purchaseOrderNumber: 'o.purchase_order_number',
    amountMinor: 'o.amount_minor',
    currency: 'o.currency',
    vatIncluded: 'o.vat_included',
    submittedAt: 'o.submitted_at',
    acceptedAt: 'o.accepted_at',
    refusedReason: 'o.refused_reason',
    availableMinor: 'o.available_minor',
    plannedDispatchOn: 'o.planned_dispatch_on::text',
    dispatchReasons: 'o.dispatch_reasons',
    calendarVersion: 'o.calendar_version',
    dispatchedAt: 'o.dispatched_at',
    promiseKept: 'o.promise_kept',
    returnsFirst: 'o.returns_first',
    version: 'o.version',
  },
  references: {
    organization: { type: 'Organization', id: 'o.tenant_id' },
    location: { type: 'ServiceLocation', id: 'o.location_id' },
  },
};

/** How the lines of an order are read; `parentId` is the order. */
export const partOrderLineSource: Source = {
  from: 'repairs.part_order_line l join repairs.part_order o on o.tenant_id = l.tenant_id and o.id = l.order_id',
  id: 'l.id',
  always: ['parentId', 'partId', 'orderedPartId', 'unitPriceMinor', 'currency', 'vatIncluded', 'replacesReturnId'],
  columns: {
    parentId: 'l.order_id',
    replacesReturnId: 'l.replaces_return_id',
    line: 'l.line',
    partId: 'l.part_id',
    orderedPartId: 'l.ordered_part_id',
    priceCategory: 'l.price_category',
    unitPriceMinor: 'l.unit_price_minor',
    currency: 'o.currency',
    vatIncluded: 'o.vat_included',
    quantity: 'l.quantity',
    reserved: 'l.reserved',
    picked: 'l.picked',
    shipped: 'l.shipped',
    cancelled: 'l.cancelled',
    delivered: 'l.delivered',
    waiting: 'l.quantity - l.reserved - l.shipped - l.cancelled',
    returnsAwaited: `case when o.returns_first and l.price_category <> 'STOCK' then greatest(0, l.quantity - l.cancelled - (select count(*) from repairs.early_return e where e.tenant_id = l.tenant_id and e.order_line_id = l.id and e.verdict = 'ACCEPTED'))::int else 0 end`,
  },
};

/** How defective parts that came before their replacement are read; `parentId` is the order. */
export const earlyReturnSource: Source = {
  from: 'repairs.early_return e join repairs.part_order_line l on l.tenant_id = e.tenant_id and l.id = e.order_line_id',
  id: 'e.id',
  always: ['parentId'],
  columns: { parentId: 'e.order_id', line: 'l.line', serialNumber: 'e.serial_number', receivedAt: 'e.received_at', receivedByName: 'e.received_by_name', verdict: 'e.verdict', damageExtent: 'e.damage_extent', discrepancies: 'e.discrepancies', note: 'e.note' },
};

/** How parcels are read. */
export const shipmentSource: Source = {
  from: 'repairs.shipment s',
  id: 's.id',
  always: ['orderId', 'parentId', 'depotId'],
  columns: {
    parentId: 's.order_id',
    orderId: 's.order_id',
    depotId: 's.depot_id',
    number: 's.number',
    status: 's.status',
    pickedAt: 's.picked_at',
    carrier: 's.carrier',
    trackingNumber: 's.tracking_number',
    shippedAt: 's.shipped_at',
    deliveredAt: 's.delivered_at',
    version: 's.version',
  },
  references: { organization: { type: 'Organization', id: 's.tenant_id' } },
};

/** How the lines of a parcel are read; `parentId` is the parcel. */
export const shipmentLineSource: Source = {
  from: 'repairs.shipment_line t join repairs.part_order_line l on l.tenant_id = t.tenant_id and l.id = t.order_line_id',
  id: 't.id',
  always: ['parentId', 'partId'],
  columns: { parentId: 't.shipment_id', partId: 'l.part_id', line: 'l.line', quantity: 't.quantity', serialNumbers: 't.serial_numbers' },
};

/** How the order that replaces for nothing what was dead on arrival is read; `parentId` is the return. */
export const replacementOrderSource: Source = {
  ...partOrderSource,
  from: 'repairs.part_order o join repairs.part_order_line r on r.tenant_id = o.tenant_id and r.order_id = o.id',
  always: [...partOrderSource.always!, 'parentId'],
  columns: { ...partOrderSource.columns, parentId: 'r.replaces_return_id' },
};
