import type { ActionContext } from '@platform/kit/graphql/context.js';

import { mayFollow } from '../../domain/express/express-moves.js';
import { type FindingsRefusal, findingsRefusal, type InspectionFindings, type ReturnedDevice } from '../../domain/express/inspection.js';
import { changeExpress } from './change-express.js';
import { type Moved, moveExpress } from './move-express.js';
import { publishExpress } from './publish-express.js';

export interface InspectionToRecord extends InspectionFindings {
  expressReplacementId: string;
  expectedVersion: number;
  returnedDevice: ReturnedDevice;
  photoReferences: readonly string[];
  note: string | null;
}

export type InspectionRecorded = Moved<{ refused: FindingsRefusal } | { refused: 'MOVE_NOT_OPEN'; state: string }>;

/** Records what the inspection of an original found, and tells whoever settles the hold. */
export function inspectExpressReplacement(context: ActionContext, { expressReplacementId, expectedVersion, returnedDevice, photoReferences, note, ...findings }: InspectionToRecord): Promise<InspectionRecorded> {
  const move = { action: 'inspectExpressReplacement', expressReplacementId, expectedVersion };
  return moveExpress<{ refused: FindingsRefusal } | { refused: 'MOVE_NOT_OPEN'; state: string }>(context, move, async (request, { manager, entry }) => {
    if (!mayFollow(request.state, 'INSPECTED')) return { refused: 'MOVE_NOT_OPEN', state: request.state };
    const refusal = findingsRefusal(findings);
    if (refusal !== null) return { refused: refusal };
    const inspectedAt = context.now();
    await changeExpress(manager, entry, { request, state: 'INSPECTED', values: { ...findings, inspectedAt, returnedDevice, photoReferences: [...photoReferences], inspectionNote: note } });
    entry.changes({ coveredBy: { to: findings.coveredBy }, damage: { to: findings.damage }, extent: { to: findings.extent }, returnedDevice: { to: returnedDevice } });
    const told = { inspectedAt: inspectedAt.toISOString(), ...findings, device: returnedDevice };
    await publishExpress(context, manager, { type: 'express.inspected', requestId: request.id, organizationId: request.tenantId, payload: told });
    return null;
  });
}
