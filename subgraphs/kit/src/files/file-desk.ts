import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A place for one file, until it is left. */
export interface FilePlace {
  path: string;
  leave: () => Promise<void>;
}

/** Files that are on their way in one process, from their first byte to their last row. */
export class FileDesk {
  private readonly stopping = new AbortController();
  private readonly underWay = new Set<Promise<void>>();
  private places: number;

  private constructor(
    private readonly folder: string,
    placesMax: number,
  ) {
    this.places = placesMax;
  }

  /** `name` is what the folder's name begins with. */
  static async open(name: string, placesMax = 4): Promise<FileDesk> {
    return new FileDesk(await mkdtemp(join(tmpdir(), `${name}-`)), placesMax);
  }

  /** A place for one file; null when as many as may be are on their way. */
  take(fileName: string): FilePlace | null {
    if (this.places === 0 || this.stopping.signal.aborted) return null;
    this.places -= 1;
    const path = join(this.folder, fileName);
    return {
      path,
      leave: async () => {
        this.places += 1;
        await rm(path, { force: true });
      },
    };
  }

  /** Works on a file after its sender was answered; its place is left when that is done, or has failed. */
  follow(place: FilePlace, { work, failed }: { work: (stop: AbortSignal) => Promise<void>; failed: (error: unknown) => void }): void {
    const following = work(this.stopping.signal)
      .catch(failed)
      .finally(() => this.underWay.delete(following))
      .then(place.leave);
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
