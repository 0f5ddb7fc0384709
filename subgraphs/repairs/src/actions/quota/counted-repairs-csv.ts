import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { type CsvCell, csvByteOrderMark, csvRow, csvSeparator } from '@platform/kit/pure/csv-row.js';
import type { Locale } from '@platform/kit/pure/locale.js';
import type { Quarter } from '@platform/kit/pure/quarter.js';

import { countedRepairsHeads } from './counted-repairs-words.js';

export interface CountedRepairsAsked {
  organizationId: string;
  quarter: Quarter;
}

interface CountedRepair {
  id: string;
  dispatchId: string;
  place: string | null;
  shipTo: string | null;
  serialNumber: string | null;
  productName: string | null;
  repairType: string;
  status: string;
  techId: string | null;
  createdAt: Date;
  completedAt: Date;
  completedOn: string;
  /** To the microsecond, as the next page begins behind it. */
  place_in_order: string;
}

const pageRows = 1_000;

// The order of the index: the whole quarter is read page after page, however many repairs it has.
const completion = `case when r.completed_at is null then '-infinity'::timestamptz else r.completed_at end`;

const page = `
  select r.id, r.dispatch_id as "dispatchId", l.name as place, l.ship_to as "shipTo", d.serial_number as "serialNumber", d.product_name as "productName", r.repair_type as "repairType", r.status,
    r.tech_id as "techId", r.created_at as "createdAt", r.completed_at as "completedAt", r.completed_on::text as "completedOn", (${completion})::text as place_in_order
  from repairs.repair r
  left join repairs.known_location l on l.tenant_id = r.tenant_id and l.id = r.location_id
  left join repairs.device d on d.tenant_id = r.tenant_id and d.id = r.device_id
  where r.tenant_id = $1 and r.completed_quarter = $2 and (${completion}, r.id) > ($3::timestamptz, $4::uuid)
  order by ${completion}, r.id limit ${pageRows}`;

/**
 * The repairs that count for a partner in a quarter as CSV, in the order of their completion: by the date of completion at their
 * place, wherever they were created. Each page of rows is read when the one before was sent.
 */
export async function* countedRepairsCsv(context: Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource'>, { organizationId, quarter }: CountedRepairsAsked, locale: Locale): AsyncGenerator<string> {
  const separator = csvSeparator(locale);
  yield csvByteOrderMark + csvRow(countedRepairsHeads[locale], separator);
  let after = ['-infinity', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const rows = await look(context, (manager) => manager.query<CountedRepair[]>(page, [organizationId, quarter, ...after]));
    yield rows.map((row) => csvRow(cellsOf(row, quarter), separator)).join('');
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return;
    after = [last.place_in_order, last.id];
  }
}

function cellsOf({ dispatchId, place, shipTo, serialNumber, productName, repairType, status, techId, createdAt, completedAt, completedOn }: CountedRepair, quarter: Quarter): CsvCell[] {
  return [dispatchId, place, shipTo, serialNumber, productName, repairType, status, techId, createdAt.toISOString(), completedAt.toISOString(), completedOn, quarter];
}
