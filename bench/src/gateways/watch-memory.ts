import { startContestant } from '../contest/contestant.js';
import { load } from '../contest/load.js';
import { operations } from './network-in-memory.js';

export interface MemoryWatched {
  requests: number;
  /** In use after each tenth of the time, the collector having been through. */
  heapMb: readonly number[];
}

const samples = 10;

/** Has this gateway answer without a pause for so long, each operation in its turn, and looks at what it keeps. */
export async function watchMemory({ clients, minutes }: { clients: number; minutes: number }): Promise<MemoryWatched> {
  const network = await startContestant('subgraphs', new URL('./subgraph-process.js', import.meta.url));
  const gateway = await startContestant('this gateway', new URL('./own-process.js', import.meta.url), { args: [network.url.origin] });
  const roundMs = (minutes * 60_000) / samples / Object.keys(operations).length;
  try {
    const heapMb: number[] = [];
    let requests = 0;
    for (let sample = 0; sample < samples; sample += 1) {
      for (const query of Object.values(operations)) requests += (await load(gateway, query, { clients, roundMs })).perSecond * (roundMs / 1_000);
      heapMb.push(await gateway.heapMb());
    }
    return { requests: Math.round(requests), heapMb };
  } finally {
    await Promise.all([gateway.stop(), network.stop()]);
  }
}
