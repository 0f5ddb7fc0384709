import type { IncomingMessage } from 'node:http';

import { v7 as newId } from 'uuid';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';

import { platformTenant } from '@platform/kit/bus/event.js';
import { type FileRefusal, refuseFile } from '@platform/kit/files/refuse-file.js';
import { shownFileName } from '@platform/kit/files/shown-file-name.js';
import { isAllowed, managers, managersAndPartnerAdmins } from '@platform/kit/graphql/access-rules.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import type { Route } from '@platform/kit/service/route.js';

import { receiveUpload, type UploadWorld } from './actions/import/receive-upload.js';

export interface UploadConfig {
  /** An existing folder, the same for all processes of this subgraph. */
  uploadDir: string;
  uploadBytesMax?: number;
  dataSource: DataSource;
  log: Logger;
}

const uploadBytesMaxByDefault = 200 * 1024 * 1024;

/** Ways in beside GraphQL: `POST /uploads?organizationId=…&fileName=…`, or `?for=catalogue` for the manufacturer’s own parts, takes a CSV file and answers `{ "uploadId": … }`. */
export function routes({ uploadDir, uploadBytesMax = uploadBytesMaxByDefault, dataSource, log }: UploadConfig): Readonly<Record<string, Route>> {
  const world: UploadWorld = { dataSource, uploadDir, uploadBytesMax, now: () => new Date(), newId: () => newId() };
  return {
    'POST /uploads': async ({ request, response, visitor }) => {
      const refusal = await takeUpload(world, { request, response, visitor });
      if (refusal === null) return;
      log.info({ requestId: visitor.requestId, code: refusal.code }, 'an upload was refused');
      refuseFile(request, response, refusal);
    },
  };
}

async function takeUpload(world: UploadWorld, { request, response, visitor: { viewer, requestId } }: Parameters<Route>[0]): Promise<FileRefusal | null> {
  const query = new URL(request.url ?? '', 'http://subgraph').searchParams;
  const named = query.get('organizationId');
  const isCatalogue = query.get('for') === 'catalogue';
  const organizationId = isCatalogue ? platformTenant : (named?.toLowerCase() ?? viewer.tenant);
  const fileName = shownFileName(query.get('fileName'));
  const refusal = refusalOf(request, { viewer, organizationId, isCatalogue, bytesMax: world.uploadBytesMax });
  if (refusal !== null || organizationId === null) return refusal;
  const received = await receiveUpload(world, { viewer, requestId, organizationId, fileName, bytes: request });
  if ('uploadId' in received) {
    response.writeHead(201, { 'content-type': 'application/json' }).end(JSON.stringify(received));
    return null;
  }
  switch (received.refused) {
    case 'ORGANIZATION_UNKNOWN':
      return organizationNotFound;
    case 'TOO_LARGE':
      return tooLarge(world.uploadBytesMax);
    case 'EMPTY':
      return { status: 400, code: 'BAD_USER_INPUT', message: 'The file is empty.' };
  }
}

const organizationNotFound: FileRefusal = { status: 404, code: 'ORGANIZATION_NOT_FOUND', message: 'There is no such organisation.' };

function refusalOf(request: IncomingMessage, { viewer, organizationId, isCatalogue, bytesMax }: { viewer: Viewer; organizationId: string | null; isCatalogue: boolean; bytesMax: number }): FileRefusal | null {
  if (!isAllowed(isCatalogue ? managers : managersAndPartnerAdmins, viewer)) return { status: 403, code: 'FORBIDDEN', message: 'You may not send files.' };
  if (organizationId === null) return { status: 400, code: 'BAD_USER_INPUT', message: 'organizationId: name the organisation that the file is for.' };
  if (!isUuid(organizationId)) return { status: 400, code: 'BAD_USER_INPUT', message: 'organizationId: is not an id of this platform.' };
  if (viewer.tenant !== null && viewer.tenant !== organizationId) return organizationNotFound;
  const [type, ...parameters] = (request.headers['content-type'] ?? '').toLowerCase().split(';').map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '');
  if (type !== 'text/csv' || (charset !== undefined && charset !== 'utf-8')) {
    return { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send the file as text/csv in UTF-8.' };
  }
  return Number(request.headers['content-length'] ?? 0) > bytesMax ? tooLarge(bytesMax) : null;
}

function tooLarge(bytesMax: number): FileRefusal {
  return { status: 413, code: 'PAYLOAD_TOO_LARGE', message: `The file is larger than ${Math.floor(bytesMax / 1024 / 1024)} MB; split it.` };
}
