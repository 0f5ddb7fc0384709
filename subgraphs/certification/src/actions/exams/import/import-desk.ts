import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { ImportRun } from './begin-import.js';
import { importExamResults } from './import-exam-results.js';

/** Files of results that are on their way in one process, from their first byte to their last row. */
export class ImportDesk {
  private readonly stopping = new AbortController();
  private readonly underWay = new Set<Promise<void>>();
  private places: number;

  private constructor(
    private readonly folder: string,
    placesMax: number,
  ) {
    this.places = placesMax;
  }

  static async open(placesMax = 4): Promise<ImportDesk> {
    return new ImportDesk(await mkdtemp(join(tmpdir(), 'exam-results-')), placesMax);
  }

  /** A place for one file; null when as many as may be are on their way. */
  take(name: string): { path: string; leave: () => Promise<void> } | null {
    if (this.places === 0 || this.stopping.signal.aborted) return null;
    this.places -= 1;
    const path = join(this.folder, `${name}.csv`);
    return {
      path,
      leave: async () => {
        this.places += 1;
        await rm(path, { force: true });
      },
    };
  }

  /** Enters the rows after the sender was answered; its place is left when the last one is entered. */
  follow(context: ActionContext, run: ImportRun, leave: () => Promise<void>): void {
    const following = importExamResults(context, run, this.stopping.signal)
      .catch((error: unknown) => context.log.error({ err: error, import: run.importId }, 'an import of exam results broke off; the file may be sent again'))
      .finally(() => this.underWay.delete(following))
      .then(leave);
    this.underWay.add(following);
  }

  /** Waits for what is on its way. */
  async settled(): Promise<void> {
    await Promise.all(this.underWay);
  }

  async close(): Promise<void> {
    this.stopping.abort();
    await this.settled();
    await rm(this.folder, { recursive: true, force: true });
  }
}
