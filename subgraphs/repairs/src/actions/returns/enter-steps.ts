import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { ReturnStep } from '../../db/returns/return-step.entity.js';
import type { ReturnStepKind } from '../../db/returns/return-step-kind.js';

export interface StepTaken {
  tenantId: string;
  returnOrderId: string;
  kind: ReturnStepKind;
  /** When it happened; now when absent. */
  at?: Date;
  detail?: string | null;
}

/** Adds to the history of returns, in the transaction that changed them. */
export async function enterSteps({ now, newId }: Pick<ActionContext, 'now' | 'newId'>, manager: EntityManager, steps: readonly StepTaken[]): Promise<void> {
  const recordedAt = now();
  const rows = steps.map(({ at = recordedAt, detail = null, ...step }) => ({ ...step, id: newId(), at, recordedAt, detail }));
  for (let from = 0; from < rows.length; from += 1_000) await manager.insert(ReturnStep, rows.slice(from, from + 1_000));
}
