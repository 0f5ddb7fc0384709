import type { ActionContext } from '@platform/kit/graphql/context.js';

import { mayFollow } from '../../domain/express/express-moves.js';
import { type FindingsRefusal, findingsRefusal, type InspectionFindings, type ReturnedDevice } from '../../domain/express/inspection.js';
import { attachPhotos, photosToAttach } from '../attachments/attach-photos.js';
import { changeExpress } from './change-express.js';
import { type Moved, moveExpress } from './move-express.js';
import { publishExpress } from './publish-express.js';

export interface InspectionToRecord extends InspectionFindings {
  expressReplacementId: string;
  expectedVersion: number;
  returnedDevice: ReturnedDevice;
  /** Files that were sent. */
  photoFileIds: readonly string[];
  photoReferences: readonly string[];
  note: string | null;
}

type InspectionRefusal = { refused: FindingsRefusal | 'PHOTO_UNKNOWN' | 'NOT_A_PICTURE' } | { refused: 'MOVE_NOT_OPEN'; state: string };
export type InspectionRecorded = Moved<InspectionRefusal>;

/** Records what the inspection of an original found, with its photos, and tells whoever settles the hold. */
export function inspectExpressReplacement(context: ActionContext, { expressReplacementId, expectedVersion, returnedDevice, photoFileIds, photoReferences, note, ...findings }: InspectionToRecord): Promise<InspectionRecorded> {
  const move = { action: 'inspectExpressReplacement', expressReplacementId, expectedVersion };
  return moveExpress<InspectionRefusal>(context, move, async (request, { manager, entry }) => {
    if (!mayFollow(request.state, 'INSPECTED')) return { refused: 'MOVE_NOT_OPEN', state: request.state };
    const photos = await photosToAttach(manager, { tenantId: request.tenantId, ids: photoFileIds });
    if (typeof photos === 'string') return { refused: photos };
    const refusal = findingsRefusal({ ...findings, returnedDevice, photos: photos.length });
    if (refusal !== null) return { refused: refusal };
    const inspectedAt = context.now();
    await changeExpress(manager, entry, { request, state: 'INSPECTED', values: { ...findings, inspectedAt, returnedDevice, photoReferences: [...photoReferences], inspectionNote: note } });
    await attachPhotos(context, manager, { tenantId: request.tenantId, of: { expressReplacementId: request.id }, photos });
    entry.changes({ coveredBy: { to: findings.coveredBy }, damage: { to: findings.damage }, extent: { to: findings.extent }, returnedDevice: { to: returnedDevice }, photos: { to: photos.length } });
    const told = { inspectedAt: inspectedAt.toISOString(), ...findings, device: returnedDevice };
    await publishExpress(context, manager, { type: 'express.inspected', requestId: request.id, organizationId: request.tenantId, payload: told });
    return null;
  });
}
