/** What is answered in place of an answer that is too long; whether a mutation did its work or refused it is then unknown to its caller. */
export function answerTooLong(bytesMax: number, { isMutation }: { isMutation: boolean }): string {
  const advice = isMutation ? 'The mutation was executed all the same: read what became of it before you send it again.' : 'Ask for fewer fields or shorter pages.';
  return JSON.stringify({ data: null, errors: [{ message: `The answer is longer than ${bytesMax} bytes. ${advice}`, extensions: { code: 'BAD_USER_INPUT' } }] });
}
