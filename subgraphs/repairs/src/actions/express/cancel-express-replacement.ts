import type { ActionContext } from '@platform/kit/graphql/context.js';

import { mayFollow } from '../../domain/express/express-moves.js';
import { changeExpress } from './change-express.js';
import { type Moved, moveExpress } from './move-express.js';
import { publishExpress } from './publish-express.js';

export type ExpressCancelled = Moved<{ refused: 'MOVE_NOT_OPEN'; state: string }>;

/** Gives a request up before anything has shipped; the card is freed. */
export function cancelExpressReplacement(context: ActionContext, { expressReplacementId, expectedVersion }: { expressReplacementId: string; expectedVersion: number }): Promise<ExpressCancelled> {
  const move = { action: 'cancelExpressReplacement', expressReplacementId, expectedVersion };
  return moveExpress<{ refused: 'MOVE_NOT_OPEN'; state: string }>(context, move, async (request, { manager, entry }) => {
    if (!mayFollow(request.state, 'CANCELLED')) return { refused: 'MOVE_NOT_OPEN', state: request.state };
    await changeExpress(manager, entry, { request, state: 'CANCELLED', values: { endedAt: context.now() } });
    await publishExpress(context, manager, { type: 'express.cancelled', requestId: request.id, organizationId: request.tenantId, payload: {} });
    return null;
  });
}
