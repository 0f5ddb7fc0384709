import type { ActionContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';

import { completeRepair, type Completion, type CompletionAsked } from './complete-repair.js';

const keyLengthMax = 200;

/**
 * Completes repairs one after the other, each in its own transaction and under a key made of the request's and its own: what
 * was done before the request broke off is done once, and asking again goes on behind it.
 */
export async function completeRepairs(context: ActionContext, key: string, repairs: readonly CompletionAsked[]): Promise<Completion[]> {
  if (key.length < 1 || key.length > keyLengthMax) throw badUserInput('idempotencyKey', `is not 1 to ${keyLengthMax} characters long`);
  const answers: Completion[] = [];
  for (const repair of repairs) answers.push(await completeRepair(context, `${key}/${repair.repairId}`, repair));
  return answers;
}
