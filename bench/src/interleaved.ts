/** One way to have the same thing done. */
export interface Contestant {
  name: string;
  run(): Promise<string>;
}

export interface Measured {
  name: string;
  medianMs: number;
  p95Ms: number;
  /** Of this process: what the database server spends is in the time alone. */
  cpuMs: number;
}

/**
 * Runs the contestants in turn, round after round, so that whatever else the machine does meets all of them; each must
 * answer the same. The first rounds warm up and are not counted.
 */
export async function interleaved(contestants: readonly Contestant[], { rounds, warmUp }: { rounds: number; warmUp: number }): Promise<Measured[]> {
  const answers = await Promise.all(contestants.map(({ run }) => run()));
  const other = answers.findIndex((answer) => answer !== answers[0]);
  if (other > 0) throw new Error(`${contestants[other]!.name} answers\n${answers[other]}\nand ${contestants[0]!.name}\n${answers[0]}`);
  const times = contestants.map((): number[] => []);
  const cpu = contestants.map(() => 0);
  for (let round = -warmUp; round < rounds; round += 1)
    for (let turn = 0; turn < contestants.length; turn += 1) {
      const which = (turn + Math.abs(round)) % contestants.length;
      const before = process.cpuUsage();
      const began = performance.now();
      await contestants[which]!.run();
      const took = performance.now() - began;
      const { user, system } = process.cpuUsage(before);
      if (round < 0) continue;
      times[which]!.push(took);
      cpu[which]! += (user + system) / 1_000;
    }
  return contestants.map(({ name }, which) => ({ name, medianMs: quantile(times[which]!, 0.5), p95Ms: quantile(times[which]!, 0.95), cpuMs: cpu[which]! / rounds }));
}

/** The value below which this part of the numbers lies. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))]!;
}
