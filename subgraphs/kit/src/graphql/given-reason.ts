import { badUserInput } from './errors.js';

const lettersMax = 500;

/** A reason somebody typed, without blanks around it; refused by the name of its field when it is none. */
export function givenReason(field: string, text: string): string {
  const reason = text.trim();
  if (reason.length < 1 || reason.length > lettersMax) throw badUserInput(field, `is not 1 to ${lettersMax} characters long`);
  return reason;
}
