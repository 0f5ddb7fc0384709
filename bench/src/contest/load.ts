import { quantile } from '../interleaved.js';
import type { Contestant } from './contestant.js';

export interface Loaded {
  /** Of its process, a request. */
  cpuMs: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

export interface Load {
  clients: number;
  roundMs: number;
}

/** Has so many clients ask without a pause for so long. */
export async function load({ ask, cpuMs }: Contestant, query: string, { clients, roundMs }: Load): Promise<Loaded> {
  const times: number[] = [];
  const before = await cpuMs();
  const began = performance.now();
  const client = async (): Promise<void> => {
    while (performance.now() - began < roundMs) {
      const sent = performance.now();
      await ask(query);
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: clients }, client));
  const seconds = (performance.now() - began) / 1_000;
  return { cpuMs: ((await cpuMs()) - before) / times.length, perSecond: times.length / seconds, p50Ms: quantile(times, 0.5), p99Ms: quantile(times, 0.99) };
}

/** Loads each contestant with its own query, one after the other, round after round, the first of which warms up; answers the medians of the others. */
export async function contest(contestants: readonly { contestant: Contestant; query: string }[], { rounds, ...by }: Load & { rounds: number }): Promise<Loaded[]> {
  const of = contestants.map((): Loaded[] => []);
  for (let round = -1; round < rounds; round += 1)
    for (const [index, { contestant, query }] of contestants.entries()) {
      const loaded = await load(contestant, query, by);
      if (round >= 0) of[index]!.push(loaded);
    }
  return of.map((loads) => {
    const median = (key: keyof Loaded): number => quantile(loads.map((one) => one[key]), 0.5);
    return { cpuMs: median('cpuMs'), perSecond: median('perSecond'), p50Ms: median('p50Ms'), p99Ms: median('p99Ms') };
  });
}
