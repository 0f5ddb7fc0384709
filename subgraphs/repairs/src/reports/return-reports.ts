import { Readable } from 'node:stream';

import type { FileRefusal } from '@platform/kit/files/refuse-file.js';
import { badInput, csvType, giving, localeOf, localeUnknown, notFound, type Report, type ReportAsked, type ReportWorld } from '@platform/kit/files/give-report.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';
import type { Locale } from '@platform/kit/pure/locale.js';
import type { Route } from '@platform/kit/service/route.js';

import { agingCsv } from '../actions/returns/documents/aging-csv.js';
import { packingListPdf } from '../actions/returns/documents/packing-list-pdf.js';
import { readReturn, readShipment } from '../actions/returns/documents/read-shipment.js';
import { returnLabelPdf } from '../actions/returns/documents/return-label-pdf.js';
import { returnReaders } from '../graphql/returns/access-rules.js';

const pdfType = 'application/pdf';

/** Ways in for the papers of returns, made as they are asked for: packing lists, labels, and the returns still to come back. */
export function returnReportRoutes(world: ReportWorld): Readonly<Record<string, Route>> {
  const toReaders = (make: Making) => giving(world, (asked) => forReaders(world, asked, make));
  return {
    'GET /reports/packing-list.pdf': toReaders(packingList),
    'GET /reports/return-label.pdf': toReaders(label),
    'GET /reports/return-aging.csv': toReaders(aging),
  };
}

interface Asking {
  world: ReportWorld;
  asked: ReportAsked;
  locale: Locale;
}

type Making = (asking: Asking) => Promise<Report | FileRefusal>;

function forReaders(world: ReportWorld, asked: ReportAsked, make: Making): Promise<Report | FileRefusal> {
  if (!isAllowed(returnReaders, asked.visitor.viewer)) return Promise.resolve(notFound);
  const locale = localeOf(asked.query);
  return locale === null ? Promise.resolve(localeUnknown) : make({ world, asked, locale });
}

const viewingOf = ({ world: { dataSource, now }, asked: { visitor } }: Asking) => ({ dataSource, now, viewer: visitor.viewer, requestId: visitor.requestId });

/** `?id=…`: the shipment. */
async function packingList(asking: Asking): Promise<Report | FileRefusal> {
  const id = asking.asked.query.get('id')?.toLowerCase() ?? '';
  if (!isUuid(id)) return badInput('id: is not an id of this platform.');
  const shipment = await readShipment(viewingOf(asking), id);
  return shipment === null ? notFound : { fileName: `${shipment.number}.pdf`, contentType: pdfType, bytes: packingListPdf(shipment, asking.locale) };
}

/** `?id=…`: one return; `?bulkReturnId=…`: all that lie in a shipment. */
async function label(asking: Asking): Promise<Report | FileRefusal> {
  const { query } = asking.asked;
  const [id, bulkReturnId] = [query.get('id')?.toLowerCase() ?? null, query.get('bulkReturnId')?.toLowerCase() ?? null];
  if ((id === null) === (bulkReturnId === null)) return badInput('id: name a return, or bulkReturnId a shipment, and not both.');
  if (!isUuid(id ?? bulkReturnId!)) return badInput(`${id === null ? 'bulkReturnId' : 'id'}: is not an id of this platform.`);
  if (id !== null) {
    const owed = await readReturn(viewingOf(asking), id);
    return owed === null ? notFound : { fileName: `${owed.number}.pdf`, contentType: pdfType, bytes: returnLabelPdf([owed], asking.locale) };
  }
  const shipment = await readShipment(viewingOf(asking), bulkReturnId!);
  if (shipment === null || shipment.returns.length === 0) return notFound;
  return { fileName: `${shipment.number}-labels.pdf`, contentType: pdfType, bytes: returnLabelPdf(shipment.returns, asking.locale) };
}

/** `?organizationId=…&locationId=…`: all that the viewer may see without them. */
function aging(asking: Asking): Promise<Report | FileRefusal> {
  const { query } = asking.asked;
  for (const name of ['organizationId', 'locationId']) if (query.has(name) && !isUuid(query.get(name)!)) return Promise.resolve(badInput(`${name}: is not an id of this platform.`));
  const day = asking.world.now().toISOString().slice(0, 10);
  const rows = agingCsv(viewingOf(asking), { organizationId: query.get('organizationId'), locationId: query.get('locationId') }, asking.locale);
  return Promise.resolve({ fileName: `return-aging-${day}.csv`, contentType: csvType, bytes: Readable.from(rows) });
}
