import { downloadsRoute, type DownloadsOptions } from './downloads.js';
import type { Routes } from './http/routes.js';
import { InFlight } from './limits/in-flight.js';
import type { SubgraphConnection } from './supergraph/subgraph-connection.js';
import { uploadsRoute } from './uploads.js';

export interface FileRoutesOptions extends Pick<DownloadsOptions, 'callers' | 'log' | 'noteRefused'> {
  connections: ReadonlyMap<string, SubgraphConnection>;
  uploadBytesMax: number;
  evidenceBytesMax: number;
  attachmentBytesMax: number;
}

const uploadsInFlightMax = 8;
const examResultsBytesMax = 32 * 1024 * 1024;
const bankFilesBytesMax = 64 * 1024 * 1024;
const downloadsInFlightMax = 32;

/** The ways in for files: repairs, exam results and bank files to import, evidence, pictures and papers of repairs in and out, and reports. Files of one kind do not take the places of another. */
export function fileRoutes({ connections, uploadBytesMax, evidenceBytesMax, attachmentBytesMax, ...shared }: FileRoutesOptions): Routes {
  const repairs = connections.get('repairs');
  const programs = connections.get('programs');
  const certification = connections.get('certification');
  const accounts = connections.get('accounts');
  const uploads = [
    ...(repairs ? [{ way: 'POST /uploads', subgraph: repairs, mediaType: 'text/csv', bytesMax: uploadBytesMax }, { way: 'POST /attachments', subgraph: repairs, mediaType: null, bytesMax: attachmentBytesMax }] : []),
    ...(programs ? [{ way: 'POST /evidence', subgraph: programs, mediaType: null, bytesMax: evidenceBytesMax }, { way: 'POST /device-proofs', subgraph: programs, mediaType: 'text/csv', bytesMax: evidenceBytesMax }] : []),
    ...(certification ? [{ way: 'POST /exam-results', subgraph: certification, mediaType: 'text/csv', bytesMax: examResultsBytesMax }] : []),
    ...(accounts ? [{ way: 'POST /bank-files', subgraph: accounts, mediaType: 'application/xml', bytesMax: bankFilesBytesMax }] : []),
  ];
  const downloads = [
    ...(programs ? ['GET /evidence', 'GET /reports/audit.pdf', 'GET /reports/audit.csv', 'GET /reports/quarters.csv'].map((way) => ({ way, subgraph: programs })) : []),
    ...(certification ? ['GET /reports/certifications.csv'].map((way) => ({ way, subgraph: certification })) : []),
    ...(repairs ? ['GET /attachments', 'GET /reports/packing-list.pdf', 'GET /reports/return-label.pdf', 'GET /reports/express-return-label.pdf', 'GET /reports/return-aging.csv', 'GET /reports/quarter-repairs.csv', 'GET /reports/installed-base.csv'].map((way) => ({ way, subgraph: repairs })) : []),
    ...(accounts ? ['GET /reports/statement.csv', 'GET /reports/statement.pdf', 'GET /reports/invoice.pdf', 'GET /reports/invoices.csv', 'GET /reports/credit-note.pdf', 'GET /reports/exposure.csv'].map((way) => ({ way, subgraph: accounts })) : []),
  ];
  return Object.fromEntries([
    ...uploads.map((target) => [target.way, uploadsRoute({ ...shared, target, inFlight: new InFlight(uploadsInFlightMax) })] as const),
    ...downloads.map(({ way, subgraph }) => [way, downloadsRoute({ ...shared, way, subgraph, inFlight: new InFlight(downloadsInFlightMax) })] as const),
  ]);
}
