import { Refusal, type RefusalCode } from '../pure/refusal.js';
import { badUserInput } from './errors.js';

/** The argument to blame for a refusal: always the same, or one for each kind of refusal. */
export type BlamedArgument = string | Readonly<Partial<Record<RefusalCode, string>>>;

/** Asks a rule; what it refuses to answer is told as the fault of the argument. Broken terms are nobody's argument. */
export function answerOrRefuse<T>(blamed: BlamedArgument, ask: () => T): T {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'INVALID_RULE_SET') throw error;
    const field = typeof blamed === 'string' ? blamed : blamed[error.code];
    throw field === undefined ? error : badUserInput(field, error.message);
  }
}
