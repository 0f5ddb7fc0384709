import { badUserInput } from '@platform/kit/graphql/errors.js';
import { Refusal } from '@platform/kit/pure/refusal.js';

/** Asks a rule; what it refuses to answer is told as the fault of the argument. */
export function answerOrRefuse<T>(field: string, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Refusal) throw badUserInput(field, error.message);
    throw error;
  }
}
