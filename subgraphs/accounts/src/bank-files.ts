import { v7 as newId } from 'uuid';

import type { FileDesk } from '@platform/kit/files/file-desk.js';
import { type FileRefusal, refuseFile } from '@platform/kit/files/refuse-file.js';
import { receiveFile } from '@platform/kit/files/receive-file.js';
import { shownFileName } from '@platform/kit/files/shown-file-name.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { Facilities } from '@platform/kit/service/serve-subgraph.js';
import type { Route } from '@platform/kit/service/route.js';

import { beginBankFile, type BegunBankFile } from './actions/bank/begin-bank-file.js';
import { type BankFileRun, runBankFile } from './actions/bank/run-bank-file.js';
import { billingRules } from './graphql/billing/billing-resolvers.js';

type Visit = Parameters<Route>[0];

const bytesMax = 64 * 1024 * 1024;

export interface BankFileWorld extends Pick<Facilities, 'dataSource' | 'bus' | 'log'> {
  desk: FileDesk;
  now?: () => Date;
}

/**
 * A way in beside GraphQL: `POST /bank-files?fileName=…` takes a camt.053 file, answers `{ "bankFileId": …, "isKnown": … }` once it was
 * read to its end, and then takes its entries. A file that was taken before is told of, and nothing of it is taken again.
 */
export function bankFileRoutes(world: BankFileWorld): Readonly<Record<string, Route>> {
  return {
    'POST /bank-files': async (visit) => {
      const refusal = await take(world, visit);
      if (refusal === null) return;
      world.log.info({ requestId: visit.visitor.requestId, code: refusal.code }, 'a bank’s file was refused');
      refuseFile(visit.request, visit.response, refusal);
    },
  };
}

async function take({ desk, dataSource, bus, log, now = () => new Date() }: BankFileWorld, { request, response, visitor: { viewer, requestId } }: Visit): Promise<FileRefusal | null> {
  if (!isAllowed(billingRules.Mutation['importBankFile']!, viewer)) return { status: 403, code: 'FORBIDDEN', message: 'You may not send a bank’s files.' };
  if (Number(request.headers['content-length'] ?? 0) > bytesMax) return tooLarge;
  const query = new URL(request.url ?? '', 'http://subgraph').searchParams;
  const context: ActionContext = { viewer, requestId, dataSource, bus, log, now, newId: () => newId() };
  const place = desk.take(`${newId()}.xml`);
  if (place === null) return { status: 429, code: 'RATE_LIMITED', message: 'Other files of a bank are being taken; send it again in a minute.' };
  let run: BankFileRun | null = null;
  let begun: BegunBankFile;
  try {
    const received = await receiveFile(request, { path: place.path, bytesMax });
    if (received === 'TOO_LARGE') return tooLarge;
    if (received.sizeBytes === 0) return { status: 400, code: 'BAD_USER_INPUT', message: 'The file is empty.' };
    begun = await beginBankFile(context, { ...received, path: place.path, fileName: shownFileName(query.get('fileName')) });
    if ('refused' in begun) return { status: 422, code: 'BANK_FILE_REFUSED', message: begun.why };
    if (!begun.isKnown) run = { bankFileId: begun.bankFileId, path: place.path, sha256: received.sha256 };
  } finally {
    if (run === null) await place.leave();
  }
  response.writeHead(begun.isKnown ? 200 : 201, { 'content-type': 'application/json' }).end(JSON.stringify(begun));
  if (run !== null) follow({ desk, context, run, place });
  return null;
}

function follow({ desk, context, run, place }: { desk: FileDesk; context: ActionContext; run: BankFileRun; place: Parameters<FileDesk['follow']>[0] }): void {
  desk.follow(place, {
    work: (stop) => runBankFile(context, run, stop),
    failed: (error) => context.log.error({ err: error, bankFile: run.bankFileId }, 'the import of a bank’s file broke off; the file may be sent again'),
  });
}

const tooLarge: FileRefusal = { status: 413, code: 'PAYLOAD_TOO_LARGE', message: `The file is larger than ${bytesMax / 1024 / 1024} MB; split it.` };
