import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { Reevaluation, ReevaluationStatus } from '../../db/decisions/reevaluation.entity.js';
import type { ProgramCode } from '../../db/program-code.js';
import { isWatchedProgram } from '../../domain/decisions/watched-criteria.js';

export interface ReevaluationToQueue {
  program: ProgramCode;
  /** The terms that make it necessary; null where a person asks for it. */
  terms: { region: string; version: number } | null;
  dueOn: LocalDate;
}

/** Asks for all enrolments of a programme to be judged anew from a day on; for the same terms and day once. Answers its id, null where nothing is judged. */
export async function queueReevaluation({ newId, now, viewer }: Pick<ActionContext, 'newId' | 'now' | 'viewer'>, manager: EntityManager, { program, terms, dueOn }: ReevaluationToQueue): Promise<string | null> {
  if (!isWatchedProgram(program)) return null;
  const id = newId();
  const values = { id, program, region: terms?.region ?? null, ruleSetVersion: terms?.version ?? null, dueOn, status: ReevaluationStatus.QUEUED, requestedByName: terms === null ? viewer.name : null, createdAt: now() };
  await manager.createQueryBuilder().insert().into(Reevaluation).values(values).orIgnore().execute();
  return id;
}
