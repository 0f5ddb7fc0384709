import type { GraphQLFormattedError } from 'graphql';

/** With what stands around them, a refusal stays below a thousand. */
const bytesMax = 800;

/** The errors of a refusal, as many of them as fit: who sends rubbish is told so in few words. */
export function briefErrors(errors: readonly GraphQLFormattedError[]): readonly GraphQLFormattedError[] {
  let bytes = 0;
  const beyond = errors.findIndex((error) => (bytes += Buffer.byteLength(JSON.stringify(error)) + 1) > bytesMax);
  return beyond === -1 ? errors : errors.slice(0, Math.max(1, beyond));
}
