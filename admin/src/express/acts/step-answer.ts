import type { ExpressStepTakenFragment } from '../../generated/operations.js';

/** An answer as a dialog tells it: a refusal is named by its reason, for which there are words. */
export function stepAnswer(answer: ExpressStepTakenFragment): { __typename: string; message?: string } {
  return answer.__typename === 'ExpressRefused' ? { __typename: answer.code, message: answer.message } : answer;
}
