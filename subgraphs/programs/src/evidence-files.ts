import { pipeline } from 'node:stream/promises';

import { type FileRefusal, refuseFile } from '@platform/kit/files/refuse-file.js';
import { shownFileName } from '@platform/kit/files/shown-file-name.js';
import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';
import type { Route } from '@platform/kit/service/route.js';

import type { EvidenceWorld } from './actions/evidence/evidence-world.js';
import { fetchEvidence } from './actions/evidence/fetch-evidence.js';
import { type EvidenceReceived, receiveEvidence } from './actions/evidence/receive-evidence.js';
import { evidenceReaders, evidenceSenders } from './graphql/access-rules.js';

type Visit = Parameters<Route>[0];

/**
 * Ways in beside GraphQL. `POST /evidence?organizationId=…&fileName=…&uploadId=…` takes a file and answers `{ "fileId": … }`;
 * `GET /evidence?id=…&size=thumbnail` gives one out.
 */
export function evidenceRoutes(world: EvidenceWorld): Readonly<Record<string, Route>> {
  const refusing = (work: (visit: Visit) => Promise<FileRefusal | null>): Route => async (visit) => {
    const refusal = await work(visit);
    if (refusal === null) return;
    world.log.info({ requestId: visit.visitor.requestId, code: refusal.code }, 'a file was refused');
    refuseFile(visit.request, visit.response, refusal);
  };
  return {
    'POST /evidence': refusing((visit) => take(world, visit)),
    'GET /evidence': refusing((visit) => give(world, visit)),
  };
}

async function take(world: EvidenceWorld, { request, response, visitor: { viewer, requestId } }: Visit): Promise<FileRefusal | null> {
  const query = queryOf(request.url);
  const organizationId = query.get('organizationId')?.toLowerCase() ?? viewer.tenant;
  const uploadId = query.get('uploadId')?.toLowerCase() ?? null;
  if (!isAllowed(evidenceSenders, viewer)) return forbidden;
  if (organizationId === null) return badInput('organizationId: name the organisation that the file is about.');
  if (!isUuid(organizationId)) return badInput('organizationId: is not an id of this platform.');
  if (uploadId !== null && !isUuid(uploadId)) return badInput('uploadId: is not a uuid.');
  if (viewer.tenant !== null && viewer.tenant !== organizationId) return refusals.ORGANIZATION_UNKNOWN;
  if (Number(request.headers['content-length'] ?? 0) > world.bytesMax) return tooLarge(world.bytesMax);
  const received = await receiveEvidence(world, { viewer, requestId, organizationId, uploadId, fileName: shownFileName(query.get('fileName')), bytes: request });
  if ('refused' in received) return received.refused === 'TOO_LARGE' ? tooLarge(world.bytesMax) : refusals[received.refused];
  const { id, mediaType, sizeBytes, sha256 } = received.file;
  response.writeHead(received.isKnown ? 200 : 201, { 'content-type': 'application/json' }).end(JSON.stringify({ fileId: id, mediaType, sizeBytes, sha256 }));
  return null;
}

async function give(world: EvidenceWorld, { request, response, visitor: { viewer, requestId } }: Visit): Promise<FileRefusal | null> {
  const query = queryOf(request.url);
  const id = query.get('id')?.toLowerCase() ?? '';
  if (!isUuid(id)) return badInput('id: is not an id of this platform.');
  const isThumbnail = query.get('size') === 'thumbnail';
  const found = isAllowed(evidenceReaders, viewer) ? await fetchEvidence(world, { viewer, requestId, fileId: id, isThumbnail }) : null;
  if (found === null) return { status: 404, code: 'NOT_FOUND', message: 'There is no such file.' };
  const { bytes, sizeBytes, file } = found;
  response.writeHead(200, {
    'content-type': isThumbnail ? 'image/webp' : typeTold(file.mediaType),
    'content-length': sizeBytes,
    'content-disposition': attachment(file.fileName ?? `evidence-${file.id}`),
    etag: `"${isThumbnail ? 'thumbnail-' : ''}${file.sha256}"`,
  });
  // One who leaves, or a storage that breaks off, ends the answer short of its announced length.
  await pipeline(bytes, response).catch((error: unknown) => world.log.info({ err: error, requestId }, 'a file was not sent to its end'));
  return null;
}

function queryOf(url: string | undefined): URLSearchParams {
  return new URL(url ?? '', 'http://subgraph').searchParams;
}

function typeTold(mediaType: string): string {
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
}

/** A browser saves it under its name, whichever letters that has. */
function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}

const forbidden: FileRefusal = { status: 403, code: 'FORBIDDEN', message: 'You may not send evidence.' };

function badInput(message: string): FileRefusal {
  return { status: 400, code: 'BAD_USER_INPUT', message };
}

function tooLarge(bytesMax: number): FileRefusal {
  return { status: 413, code: 'PAYLOAD_TOO_LARGE', message: `The file is larger than ${Math.floor(bytesMax / 1024 / 1024)} MB.` };
}

type Refused = Exclude<Extract<EvidenceReceived, { refused: string }>['refused'], 'TOO_LARGE'>;

const refusals: Readonly<Record<Refused, FileRefusal>> = {
  ORGANIZATION_UNKNOWN: { status: 404, code: 'ORGANIZATION_NOT_FOUND', message: 'There is no such organisation.' },
  EMPTY: badInput('The file is empty.'),
  TYPE_NOT_TAKEN: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send a PDF, a picture (JPEG, PNG, WebP), a CSV or a plain text in UTF-8. Whatever its name, this file is none of them.' },
  PICTURE_UNREADABLE: { status: 422, code: 'PICTURE_UNREADABLE', message: 'The picture is damaged, or has more than 60 million pixels.' },
  UPLOAD_ID_USED: { status: 409, code: 'CONFLICT', message: 'uploadId: belongs to another file; use a new one.' },
};
