import fc from 'fast-check';

import { toldError } from './told-error.js';

export interface SequencesToRun<Sequence> {
  /** What it is, in the line of progress. */
  of: string;
  runs: number;
  seed: number | undefined;
  sequences: fc.Arbitrary<Sequence>;
  /** One for each lane: a database of its own, so that no sequence meets another's clock. Answers what a sequence breaks, or null. */
  lanes: readonly ((sequence: Sequence) => Promise<string | null>)[];
}

/** From so many on a person waits, and is told how far it has come. */
const toldFrom = 500;

/** Runs sequences side by side, one at a time in each lane; the first that breaks something is shrunk and told with its seed. */
export async function runSequences<Sequence>({ of, runs, seed, sequences, lanes }: SequencesToRun<Sequence>): Promise<void> {
  const progress = new Progress(of, runs);
  const shareOf = (lane: number): number => Math.floor(runs / lanes.length) + (lane < runs % lanes.length ? 1 : 0);
  const run = async (broken: (sequence: Sequence) => Promise<string | null>, lane: number): Promise<void> => {
    const property = fc.asyncProperty(sequences, async (sequence) => {
      const found = await broken(sequence).catch((error: unknown) => `it ended with ${toldError(error)}`);
      progress.oneMore();
      if (found !== null) throw new Error(found);
    });
    // The lanes draw different sequences; the seed that is told draws the same ones in the first lane.
    await fc.assert(property, { numRuns: shareOf(lane), ...(seed !== undefined && { seed: seed + lane }) });
  };
  const ended = await Promise.allSettled(lanes.map(run));
  const failed = ended.find((end) => end.status === 'rejected');
  if (failed !== undefined) throw failed.reason;
}

class Progress {
  private done = 0;
  private readonly beganAt = performance.now();

  constructor(
    private readonly of: string,
    private readonly runs: number,
  ) {}

  oneMore(): void {
    this.done += 1;
    const step = Math.ceil(this.runs / 20);
    if (this.runs < toldFrom || this.done % step !== 0 || this.done > this.runs) return;
    const seconds = (performance.now() - this.beganAt) / 1_000;
    const left = Math.round((seconds / this.done) * (this.runs - this.done));
    process.stdout.write(`${this.done} of ${this.runs} ${this.of} in ${Math.round(seconds)} s, ${left} s to go\n`);
  }
}
