import { FileRefused } from '@platform/kit/files/csv/file-refused.js';

import type { ImportProblem } from '../../domain/import/import-problem.js';

/** A file whose heading is not that of its kind. */
export class HeadingRefused extends FileRefused {
  constructor(
    message: string,
    readonly problems: readonly ImportProblem<string>[],
  ) {
    super(message);
  }
}
