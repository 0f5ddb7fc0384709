import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { type CsvCell, csvByteOrderMark, csvRow, csvSeparator } from '@platform/kit/pure/csv-row.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { installedBaseHeads } from './installed-base-words.js';

interface OwnDevice {
  serialNumber: string;
  imei: string | null;
  productName: string | null;
  productLine: string | null;
  relation: string;
  purchasedOn: string | null;
  proofReference: string | null;
  planState: string;
  coverages: string;
  enlistedAt: Date;
  retiredOn: string | null;
  retirementReason: string | null;
  replaces: string | null;
}

const pageRows = 1_000;

const page = `
  select d.serial_number as "serialNumber", d.imei, d.product_name as "productName", d.product_line as "productLine", d.relation, d.purchased_on::text as "purchasedOn", d.proof_reference as "proofReference",
    d.plan_state as "planState", d.enlisted_at as "enlistedAt", d.retired_on::text as "retiredOn", d.retirement_reason as "retirementReason", o.serial_number as replaces,
    coalesce((select string_agg(c.kind || ' ' || c.starts_on || '/' || coalesce(least(c.ends_on, c.cancelled_on)::text, ''), ' ' order by c.starts_on, c.id)
      from repairs.coverage c where c.tenant_id = d.tenant_id and c.device_id = d.id), '') as coverages
  from repairs.device d left join repairs.device o on o.tenant_id = d.tenant_id and o.id = d.replaces_id
  where d.tenant_id = $1 and d.enlisted_at is not null and d.serial_number > $2 order by d.serial_number limit ${pageRows}`;

/**
 * The installed base of an organisation as CSV, by serial number, also what is out of use: with the coverages of each device as kind and
 * days, and what it stands in for. Each page of rows is read when the one before was sent.
 */
export async function* installedBaseCsv(context: Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource'>, organizationId: string, locale: Locale): AsyncGenerator<string> {
  const separator = csvSeparator(locale);
  yield csvByteOrderMark + csvRow(installedBaseHeads[locale], separator);
  let after = '';
  for (;;) {
    const rows = await look(context, (manager) => manager.query<OwnDevice[]>(page, [organizationId, after]));
    yield rows.map((row) => csvRow(cellsOf(row), separator)).join('');
    const last = rows.at(-1);
    if (last === undefined || rows.length < pageRows) return;
    after = last.serialNumber;
  }
}

function cellsOf({ serialNumber, imei, productName, productLine, relation, purchasedOn, proofReference, planState, coverages, enlistedAt, retiredOn, retirementReason, replaces }: OwnDevice): CsvCell[] {
  return [serialNumber, imei, productName, productLine, relation, purchasedOn, proofReference, planState, coverages, enlistedAt.toISOString(), retiredOn, retirementReason, replaces];
}
