import type { ActionContext } from '@platform/kit/graphql/context.js';

import { type Inspection, inspectionRefusal, type InspectionRefusal } from '../../../domain/returns/packages/inspection-refusal.js';
import { stateAfter } from '../../../domain/returns/return-moves.js';
import type { ReturnState } from '../../../domain/returns/return-words.js';
import { attachPhotos, photosToAttach } from '../../attachments/attach-photos.js';
import { changeReturn, type NotChanged, saveReturn } from '../change-return.js';
import { mayBeOutOfWarranty } from '../../../domain/returns/warranty/out-of-warranty.js';
import { enterSteps } from '../enter-steps.js';
import { findOutOfWarranty } from '../warranty/find-out-of-warranty.js';

export interface ReturnToInspect extends Inspection {
  returnId: string;
  expectedVersion: number;
  /** Files that were sent. */
  photoFileIds: readonly string[];
  photoReferences: readonly string[];
  note: string | null;
  /** Whether the defective one turned out not to be under warranty. */
  outOfWarranty: boolean;
}

export type Inspected = { returnId: string } | NotChanged | { refused: InspectionRefusal | 'NOT_UNDER_WARRANTY' | 'PHOTO_UNKNOWN' | 'NOT_A_PICTURE' } | { refused: 'STATE_FORBIDS'; state: ReturnState };

/** Enters what an inspector found of a return that was received, with its photos. */
export function inspectReturn(context: ActionContext, input: ReturnToInspect): Promise<Inspected> {
  const { returnId, expectedVersion, verdict, extent, discrepancies, photoFileIds, photoReferences, note, outOfWarranty } = input;
  return changeReturn<Inspected>(context, { action: 'inspectReturn', returnId, expectedVersion, input, key: null }, async (changing) => {
    const { manager, entry, owed } = changing;
    if (stateAfter(owed.state, 'inspect') === null) return { refused: 'STATE_FORBIDS', state: owed.state };
    const refused = inspectionRefusal(input);
    if (refused !== null) return { refused };
    if (outOfWarranty && !mayBeOutOfWarranty(owed)) return { refused: 'NOT_UNDER_WARRANTY' };
    const photos = await photosToAttach(manager, { tenantId: owed.tenantId, ids: photoFileIds });
    if (typeof photos === 'string') return { refused: photos };
    const found = { verdict, damageExtent: extent, discrepancies: [...discrepancies], photoReferences: [...photoReferences], inspectionNote: note };
    await saveReturn(changing, { state: 'INSPECTED', inspectedAt: context.now(), ...found });
    await attachPhotos(context, manager, { tenantId: owed.tenantId, of: { returnOrderId: returnId }, photos });
    entry.changes({ returnState: { from: 'RECEIVED', to: 'INSPECTED' }, returnVerdict: { to: verdict }, damageExtent: { to: extent }, photos: { to: photos.length } });
    entry.keptIn('ReturnOrder', returnId);
    await enterSteps(context, manager, [{ tenantId: owed.tenantId, returnOrderId: returnId, kind: 'INSPECTED', detail: verdict }]);
    if (outOfWarranty) await findOutOfWarranty(context, changing, 'DEPOT');
    return { returnId };
  });
}
