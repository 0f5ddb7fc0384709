import { badFile, fileNotFound, fileTooLarge, giveFile, tellKept } from '@platform/kit/files/kept/file-answers.js';
import type { FileWorld } from '@platform/kit/files/kept/file-world.js';
import { type FileRefusal, refuseFile } from '@platform/kit/files/refuse-file.js';
import { shownFileName } from '@platform/kit/files/shown-file-name.js';
import { isAllowed, managersAndPartnerStaff } from '@platform/kit/graphql/access-rules.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';
import type { Route } from '@platform/kit/service/route.js';

import { fetchAttachment } from './actions/attachments/fetch-attachment.js';
import { receiveAttachment } from './actions/attachments/receive-attachment.js';
import { repairReaders } from './graphql/repairs/access-rules.js';

type Visit = Parameters<Route>[0];

/**
 * Ways in beside GraphQL. `POST /attachments?organizationId=…&fileName=…&uploadId=…` takes a picture or paper and answers
 * `{ "fileId": … }`; `GET /attachments?id=…&size=thumbnail` gives one out.
 */
export function attachmentRoutes(world: FileWorld): Readonly<Record<string, Route>> {
  const refusing = (work: (visit: Visit) => Promise<FileRefusal | null>): Route => async (visit) => {
    const refusal = await work(visit);
    if (refusal === null) return;
    world.log.info({ requestId: visit.visitor.requestId, code: refusal.code }, 'a file was refused');
    refuseFile(visit.request, visit.response, refusal);
  };
  return {
    'POST /attachments': refusing((visit) => take(world, visit)),
    'GET /attachments': refusing((visit) => give(world, visit)),
  };
}

async function take(world: FileWorld, { request, response, visitor: { viewer, requestId } }: Visit): Promise<FileRefusal | null> {
  const query = queryOf(request.url);
  const organizationId = query.get('organizationId')?.toLowerCase() ?? viewer.tenant;
  const uploadId = query.get('uploadId')?.toLowerCase() ?? null;
  if (!isAllowed(managersAndPartnerStaff, viewer)) return forbidden;
  if (organizationId === null) return badFile('organizationId: name the organisation whose repair the file belongs to.');
  if (!isUuid(organizationId)) return badFile('organizationId: is not an id of this platform.');
  if (uploadId !== null && !isUuid(uploadId)) return badFile('uploadId: is not a uuid.');
  if (viewer.tenant !== null && viewer.tenant !== organizationId) return organizationNotFound;
  if (Number(request.headers['content-length'] ?? 0) > world.bytesMax) return fileTooLarge(world.bytesMax);
  const received = await receiveAttachment(world, { viewer, requestId, organizationId, uploadId, fileName: shownFileName(query.get('fileName')), bytes: request });
  return 'refused' in received && received.refused === 'ORGANIZATION_UNKNOWN' ? organizationNotFound : tellKept(received, { response }, world.bytesMax);
}

async function give(world: FileWorld, visit: Visit): Promise<FileRefusal | null> {
  const { request, visitor: { viewer, requestId } } = visit;
  const query = queryOf(request.url);
  const id = query.get('id')?.toLowerCase() ?? '';
  if (!isUuid(id)) return badFile('id: is not an id of this platform.');
  const isThumbnail = query.get('size') === 'thumbnail';
  const found = isAllowed(repairReaders, viewer) ? await fetchAttachment(world, { viewer, requestId, fileId: id, isThumbnail }) : null;
  if (found === null) return fileNotFound;
  await giveFile(world, visit, { ...found, isThumbnail });
  return null;
}

function queryOf(url: string | undefined): URLSearchParams {
  return new URL(url ?? '', 'http://subgraph').searchParams;
}

const forbidden: FileRefusal = { status: 403, code: 'FORBIDDEN', message: 'You may not send files of repairs.' };
const organizationNotFound: FileRefusal = { status: 404, code: 'ORGANIZATION_NOT_FOUND', message: 'There is no such organisation.' };
