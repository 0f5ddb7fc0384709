import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { receiveFile } from '@platform/kit/files/receive-file.js';
import { type FileRefusal, refuseFile } from '@platform/kit/files/refuse-file.js';
import { isAllowed, managersAndPartnerAdmins } from '@platform/kit/graphql/access-rules.js';
import { isUuid } from '@platform/kit/graphql/identifiers.js';
import type { Route } from '@platform/kit/service/route.js';

import { importDeviceProofs, type ProofReport } from './actions/applications/import-device-proofs.js';
import type { FileWorld } from '@platform/kit/files/kept/file-world.js';

/** `POST /device-proofs?applicationId=…` takes a CSV of devices with the documents that prove their purchase, and answers the report. */
export function deviceProofRoutes(world: FileWorld): Readonly<Record<string, Route>> {
  return {
    'POST /device-proofs': async (visit) => {
      const answer = await take(world, visit);
      if ('status' in answer) return refuseFile(visit.request, visit.response, answer);
      visit.response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    },
  };
}

async function take(world: FileWorld, { request, visitor: { viewer, requestId } }: Parameters<Route>[0]): Promise<ProofReport | FileRefusal> {
  const applicationId = new URL(request.url ?? '', 'http://subgraph').searchParams.get('applicationId')?.toLowerCase() ?? '';
  if (!isAllowed(managersAndPartnerAdmins, viewer)) return { status: 403, code: 'FORBIDDEN', message: 'You may not send lists of devices.' };
  if (!isUuid(applicationId)) return { status: 400, code: 'BAD_USER_INPUT', message: 'applicationId: is not an id of this platform.' };
  const path = join(world.spoolDir, world.newId());
  try {
    const received = await receiveFile(request, { path, bytesMax: world.bytesMax });
    if (received === 'TOO_LARGE') return { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'The list is too large; split it.' };
    const outcome = await importDeviceProofs(world, { viewer, requestId, applicationId, path });
    if ('report' in outcome) return outcome.report;
    switch (outcome.refused) {
      case 'APPLICATION_UNKNOWN':
        return { status: 404, code: 'APPLICATION_NOT_FOUND', message: 'There is no such application.' };
      case 'OTHER_PROGRAM':
        return { status: 409, code: 'OTHER_PROGRAM', message: 'Only an application for a Self-Servicing Account takes proof of purchase.' };
      case 'APPLICATION_DECIDED':
        return { status: 409, code: 'APPLICATION_DECIDED', message: `The application is ${outcome.status}.` };
      case 'COLUMNS_MISSING':
        return { status: 422, code: 'COLUMNS_MISSING', message: 'The first line names the columns serial_number, product, purchased_on and document.' };
    }
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('CSV_')) return { status: 422, code: 'UNREADABLE', message: 'The list is no readable CSV.' };
    throw error;
  } finally {
    await rm(path, { force: true });
  }
}
