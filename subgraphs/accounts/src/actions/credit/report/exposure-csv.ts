import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { type CsvCell, csvByteOrderMark, csvRow, csvSeparator } from '@platform/kit/pure/csv-row.js';
import type { Locale } from '@platform/kit/pure/locale.js';

import { type LineExposure, readExposureByRegion, readExposureOfLines, type RegionSums } from '../../../db/credit/read-exposure.js';
import { type CreditExposure, creditExposure } from '../../../domain/credit/credit-exposure.js';
import { amountCell } from '../../billing/report/amount-cell.js';
import { readerOf } from '../../billing/charge-events.js';
import { exposureWords } from './exposure-words.js';

type Viewing = Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource' | 'now'>;
type Line = Omit<RegionSums, 'lines' | 'overdueMinor' | 'heldOnCardsMinor'> & { id: string };

const pageLines = 1_000;
const first = '00000000-0000-0000-0000-000000000000';

const page = `
  select c.id, c.region, c.currency, (c.agreed_minor + c.raised_minor)::text as "limitMinor", c.due_minor::text as "dueMinor", coalesce(a.debits_pending, 0)::text as "debitsPending",
    coalesce(a.debits_posted, 0)::text as "debitsPosted", coalesce(a.credits_posted, 0)::text as "creditsPosted"
  from accounts.credit_line c left join ledger.account a on a.tenant_id = c.tenant_id and a.ledger = 'CAP' and a.code = 'CREDIT_LINE' and a.currency = c.currency
  where c.id > $1 and ($2::text is null or c.region = $2) order by c.id limit ${pageLines}`;

/** The exposure of every credit line that the viewer may see as CSV, each page of lines read when the one before was sent; a region narrows them. */
export async function* exposureByAccountCsv(context: Viewing, region: string | null, locale: Locale): AsyncGenerator<string> {
  const { accounts, heads } = exposureWords[locale];
  const separator = csvSeparator(locale);
  const today = context.now().toISOString().slice(0, 10);
  yield csvByteOrderMark + csvRow([accounts, ...heads], separator);
  let after = first;
  for (;;) {
    const { lines, beside } = await look(context, async (manager) => {
      const found = await manager.query<Line[]>(page, [after, region]);
      return { lines: found, beside: await readExposureOfLines(readerOf(manager), { lineIds: found.map(({ id }) => id), today }) };
    });
    const exposures = new Map(beside.map((one) => [one.id, one]));
    yield lines.map((line) => csvRow(lineCells(line, exposures.get(line.id)!, locale), separator)).join('');
    const last = lines.at(-1);
    if (last === undefined || lines.length < pageLines) return;
    after = last.id;
  }
}

/** The exposure of every finance region by currency as CSV. */
export async function* exposureByRegionCsv(context: Viewing, locale: Locale): AsyncGenerator<string> {
  const { lines, heads } = exposureWords[locale];
  const separator = csvSeparator(locale);
  const [region, ...others] = heads;
  yield csvByteOrderMark + csvRow([region!, lines, ...others], separator);
  const rows = await look(context, (manager) => readExposureByRegion(readerOf(manager), context.now().toISOString().slice(0, 10)));
  yield rows.map((sums) => csvRow([sums.region, sums.lines, sums.currency, ...amountCells(exposureOf(sums), sums.currency, locale)], separator)).join('');
}

function lineCells(line: Line, { soldTos, ...beside }: LineExposure, locale: Locale): CsvCell[] {
  return [soldTos.join(' '), line.region, line.currency, ...amountCells(exposureOf({ ...line, ...beside }), line.currency, locale)];
}

function exposureOf(sums: Omit<RegionSums, 'lines' | 'region'>): CreditExposure {
  const { limitMinor, dueMinor, debitsPending, debitsPosted, creditsPosted, overdueMinor, heldOnCardsMinor } = sums;
  return creditExposure({
    ...{ limitMinor: BigInt(limitMinor), dueMinor: BigInt(dueMinor), debitsPending: BigInt(debitsPending), debitsPosted: BigInt(debitsPosted), creditsPosted: BigInt(creditsPosted) },
    ...{ overdueMinor: BigInt(overdueMinor), heldOnCardsMinor: BigInt(heldOnCardsMinor) },
  });
}

function amountCells({ limitMinor, usedMinor, reservedMinor, heldOnCardsMinor, availableMinor, overdueMinor }: CreditExposure, currency: string, locale: Locale): CsvCell[] {
  return [limitMinor, usedMinor, reservedMinor, heldOnCardsMinor, availableMinor, overdueMinor].map((minor) => amountCell({ minor: String(minor), currency }, locale));
}
