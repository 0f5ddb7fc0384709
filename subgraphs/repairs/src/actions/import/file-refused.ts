import type { ImportProblem } from '../../domain/import/import-problem.js';

/** The file as a whole cannot be imported; the message says why, to whoever sent it. */
export class FileRefused extends Error {
  override name = 'FileRefused';

  constructor(
    message: string,
    /** What is wrong with the heading, where it is that. */
    readonly headingProblems: readonly ImportProblem[] = [],
  ) {
    super(message);
  }
}
