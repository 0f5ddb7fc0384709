import type { Source } from '@platform/kit/list/source.js';

const same = (alias: string, names: Readonly<Record<string, string>>): Record<string, string> => Object.fromEntries(Object.entries(names).map(([field, column]) => [field, `${alias}.${column}`]));

const shipmentColumns = {
  id: 'id',
  number: 'number',
  state: 'state',
  openedAt: 'opened_at',
  submittedAt: 'submitted_at',
  handedOverAt: 'handed_over_at',
  carrierCode: 'carrier_code',
  trackingNumber: 'tracking_number',
  note: 'note',
  version: 'version',
};

/** How shipments of returns are read. */
export const bulkReturnSource: Source = {
  from: 'repairs.bulk_return b',
  id: 'b.id',
  always: ['carrierCode'],
  columns: same('b', shipmentColumns),
  references: { organization: { type: 'Organization', id: 'b.tenant_id' }, location: { type: 'ServiceLocation', id: 'b.location_id' } },
};

/** How returns are read; the shipment and the repair come in the same statement. */
export const returnOrderSource: Source = {
  from: 'repairs.return_order o',
  id: 'o.id',
  // What is told of a return is computed of these.
  always: ['dueOn', 'timeZone', 'handedOverAt', 'receivedAt', 'type', 'state', 'sourceKind', 'knownBadSerial', 'knownGoodSerial', 'foundSerial', 'priceCategory', 'chargeMinor', 'currency', 'vatIncluded', 'lateDecision', 'program', 'region', 'termsVersion', 'repairId', 'uncoveredAt', 'uncoveredChargeMinor', 'warrantyRestoredAt'],
  columns: {
    ...same('o', { number: 'number', sourceKind: 'source_kind', partNumber: 'part_number', partDescription: 'part_description', knownBadSerial: 'known_bad_serial', knownGoodSerial: 'known_good_serial' }),
    ...same('o', { priceCategory: 'price_category', currency: 'currency', vatIncluded: 'vat_included', shippedAt: 'shipped_at', region: 'region', timeZone: 'time_zone', program: 'program' }),
    ...same('o', { termsVersion: 'terms_version', businessDays: 'business_days', calendarVersion: 'calendar_version', type: 'type', state: 'state', handedOverAt: 'handed_over_at' }),
    ...same('o', { receivedAt: 'received_at', reminders: 'reminders', overdueAt: 'overdue_at', chargeMinor: 'charge_minor', outcome: 'outcome', closedAt: 'closed_at', version: 'version' }),
    ...same('o', { boxNumber: 'box_number', goodPartReason: 'good_part_reason', goodPartKind: 'good_part_kind', doaSymptom: 'doa_symptom', doaModifier: 'doa_modifier', scannedBy: 'scanned_by' }),
    ...same('o', { foundSerial: 'found_serial', inspectedAt: 'inspected_at', verdict: 'verdict', damageExtent: 'damage_extent', discrepancies: 'discrepancies', photoReferences: 'photo_references' }),
    ...same('o', { inspectionNote: 'inspection_note', lateDecision: 'late_decision', lateDecidedAt: 'late_decided_at' }),
    ...same('o', { uncoveredAt: 'uncovered_at', uncoveredBy: 'uncovered_by', uncoveredChargeMinor: 'uncovered_charge_minor', warrantyRestoredAt: 'warranty_restored_at' }),
    repairId: 'o.repair_id',
    dueOn: 'o.due_on::text',
    receivedOn: 'o.received_on::text',
  },
  references: {
    organization: { type: 'Organization', id: 'o.tenant_id' },
    location: { type: 'ServiceLocation', id: 'o.location_id' },
  },
  toOne: {
    bulkReturn: {
      join: 'left join repairs.bulk_return b on b.tenant_id = o.tenant_id and b.id = o.bulk_return_id',
      present: 'b.id',
      always: ['id', 'carrierCode'],
      columns: same('b', shipmentColumns),
      references: { organization: { type: 'Organization', id: 'b.tenant_id' }, location: { type: 'ServiceLocation', id: 'b.location_id' } },
    },
  },
};

/** How the history of returns is read; `parentId` is the return. */
export const returnStepSource: Source = {
  from: 'repairs.return_step s',
  id: 's.id',
  always: ['parentId'],
  columns: { parentId: 's.return_order_id', kind: 's.kind', at: 's.at', recordedAt: 's.recorded_at', detail: 's.detail' },
};
