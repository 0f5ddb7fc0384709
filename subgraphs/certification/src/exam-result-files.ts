import { v7 as newId } from 'uuid';

import type { FileDesk } from '@platform/kit/files/file-desk.js';
import { type FileRefusal, refuseFile } from '@platform/kit/files/refuse-file.js';
import { receiveFile } from '@platform/kit/files/receive-file.js';
import { shownFileName } from '@platform/kit/files/shown-file-name.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { Facilities } from '@platform/kit/service/serve-subgraph.js';
import type { Route } from '@platform/kit/service/route.js';

import { beginImport, type ImportRefusal, type ImportRun } from './actions/exams/import/begin-import.js';
import { importExamResults } from './actions/exams/import/import-exam-results.js';
import { accessRules } from './graphql/access-rules.js';

type Visit = Parameters<Route>[0];

const bytesMax = 32 * 1024 * 1024;
const rowsMax = 100_000;

export interface ResultFileWorld extends Facilities {
  desk: FileDesk;
  now?: () => Date;
}

/**
 * Ways in beside GraphQL: `POST /exam-results?testCentre=…&signature=…&fileName=…` takes a signed CSV file, answers
 * `{ "importId": … }` once it is trusted and can be read, and then enters its rows.
 */
export function resultFileRoutes(world: ResultFileWorld): Readonly<Record<string, Route>> {
  return {
    'POST /exam-results': async (visit) => {
      const refusal = await take(world, visit);
      if (refusal === null) return;
      world.log.info({ requestId: visit.visitor.requestId, code: refusal.code }, 'a file of exam results was refused');
      refuseFile(visit.request, visit.response, refusal);
    },
  };
}

async function take({ desk, dataSource, bus, log, now = () => new Date() }: ResultFileWorld, { request, response, visitor: { viewer, requestId } }: Visit): Promise<FileRefusal | null> {
  const query = new URL(request.url ?? '', 'http://subgraph').searchParams;
  const testCentre = (query.get('testCentre') ?? '').trim().toUpperCase();
  const signature = Buffer.from(query.get('signature') ?? '', 'base64url');
  if (!isAllowed(accessRules.Mutation['importExamResults']!, viewer)) return { status: 403, code: 'FORBIDDEN', message: 'You may not send exam results.' };
  if (testCentre === '' || testCentre.length > 24) return badInput('testCentre: is not 1 to 24 characters long.');
  if (signature.length !== 64) return badInput('signature: is not an Ed25519 signature, 64 bytes in base64url.');
  if (Number(request.headers['content-length'] ?? 0) > bytesMax) return tooLarge;
  const context: ActionContext = { viewer, requestId, dataSource, bus, log, now, newId: () => newId() };
  const place = desk.take(`${newId()}.csv`);
  if (place === null) return { status: 429, code: 'RATE_LIMITED', message: 'Other files of exam results are being imported; send it again in a minute.' };
  let begunRun: ImportRun | null = null;
  try {
    const received = await receiveFile(request, { path: place.path, bytesMax });
    if (received === 'TOO_LARGE') return tooLarge;
    const begun = await beginImport(context, { ...received, path: place.path, testCentre, signature, fileName: shownFileName(query.get('fileName')), rowsMax });
    if ('refused' in begun) return refusalOf(begun);
    begunRun = begun;
  } finally {
    if (begunRun === null) await place.leave();
  }
  const run = begunRun;
  response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify({ importId: run.importId }));
  desk.follow(place, {
    work: (stop) => importExamResults(context, run, stop),
    failed: (error) => log.error({ err: error, import: run.importId }, 'an import of exam results broke off; the file may be sent again'),
  });
  return null;
}

function badInput(message: string): FileRefusal {
  return { status: 400, code: 'BAD_USER_INPUT', message };
}

const tooLarge: FileRefusal = { status: 413, code: 'PAYLOAD_TOO_LARGE', message: `The file is larger than ${bytesMax / 1024 / 1024} MB; split it.` };

function refusalOf(refusal: ImportRefusal): FileRefusal {
  switch (refusal.refused) {
    case 'TEST_CENTRE_UNKNOWN':
      return { status: 404, code: 'TEST_CENTRE_NOT_FOUND', message: 'There is no such test centre.' };
    case 'SIGNATURE_INVALID':
      return { status: 422, code: 'SIGNATURE_INVALID', message: 'The signature does not belong to this file and a trusted key of the test centre.' };
    case 'FILE_UNREADABLE':
      return { status: 422, code: 'FILE_UNREADABLE', message: refusal.because };
  }
}
