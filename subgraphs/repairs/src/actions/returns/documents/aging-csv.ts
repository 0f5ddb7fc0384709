import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { type CsvCell, csvByteOrderMark, csvRow, csvSeparator } from '@platform/kit/pure/csv-row.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { agingBucket } from '../../../domain/returns/deadlines/aging-bucket.js';
import { expectedSerial } from '../../../domain/returns/packages/expected-serial.js';
import type { ReturnState, ReturnType } from '../../../domain/returns/return-words.js';
import { documentWords, type DocumentWords } from './document-words.js';

export interface AgingAsked {
  organizationId: string | null;
  locationId: string | null;
}

interface AgedReturn {
  id: string;
  partner: string | null;
  partnerId: string;
  place: string;
  shipTo: string;
  number: string;
  partNumber: string;
  partDescription: string;
  type: ReturnType;
  state: ReturnState;
  knownBadSerial: string | null;
  knownGoodSerial: string | null;
  shippedAt: Date;
  dueOn: string;
  days: number;
  handedOverAt: Date | null;
  overdueAt: Date | null;
  chargeMinor: string | null;
  currency: string | null;
}

const pageRows = 1_000;

const page = `
  select o.id, g.display_name as partner, o.tenant_id as "partnerId", l.name as place, l.ship_to as "shipTo", o.number, o.part_number as "partNumber", o.part_description as "partDescription", o.type, o.state,
    o.known_bad_serial as "knownBadSerial", o.known_good_serial as "knownGoodSerial", o.shipped_at as "shippedAt", o.due_on::text as "dueOn", o.due_on - ($1::timestamptz at time zone o.time_zone)::date as days,
    o.handed_over_at as "handedOverAt", o.overdue_at as "overdueAt", o.charge_minor as "chargeMinor", o.currency
  from return_order o
  join known_location l on l.tenant_id = o.tenant_id and l.id = o.location_id
  left join known_organization g on g.tenant_id = o.tenant_id
  where o.state in ('OPEN', 'PACKED', 'IN_TRANSIT') and ($2::uuid is null or o.tenant_id = $2) and ($3::uuid is null or o.location_id = $3) and (o.due_on, o.id) > ($4::date, $5::uuid)
  order by o.due_on, o.id limit ${pageRows}`;

/** The returns still to come back as CSV, line by line, the longest overdue first; each page of rows is read when the one before was sent. */
export async function* agingCsv(context: Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource' | 'now'>, { organizationId, locationId }: AgingAsked, locale: Locale): AsyncGenerator<string> {
  const words = documentWords[locale];
  const separator = csvSeparator(locale);
  yield csvByteOrderMark + csvRow(heads(words), separator);
  const tenant = context.viewer.tenant ?? organizationId;
  let after = ['0001-01-01', '00000000-0000-0000-0000-000000000000'];
  for (;;) {
    const rows = await look(context, (manager) => manager.query<AgedReturn[]>(page, [context.now(), tenant, locationId, ...after]));
    for (const row of rows) yield csvRow(cellsOf(row, words), separator);
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return;
    after = [last.dueOn, last.id];
  }
}

function heads(words: DocumentWords): string[] {
  const { partner, partnerId, location, shipTo, number, part, serial, type, state, shippedAt, dueOn, days, aging, handedOver, overdueSince, charge, currency } = words;
  return [partner, partnerId, location, shipTo, number, part, serial, type, state, shippedAt, dueOn, days, aging, handedOver, overdueSince, charge, currency];
}

function cellsOf(row: AgedReturn, words: DocumentWords): CsvCell[] {
  const { partner, partnerId, place, shipTo, number, partNumber, partDescription, type, state, shippedAt, dueOn, days, handedOverAt, overdueAt, chargeMinor, currency } = row;
  const instant = (at: Date | null): string | null => at?.toISOString() ?? null;
  return [
    ...[partner, partnerId, place, shipTo, number, `${partNumber} ${partDescription}`, expectedSerial(row), words.types[type], words.states[state]],
    ...[instant(shippedAt), dueOn, days, words.buckets[agingBucket(days)], instant(handedOverAt), instant(overdueAt), chargeMinor, chargeMinor === null ? null : currency],
  ];
}
