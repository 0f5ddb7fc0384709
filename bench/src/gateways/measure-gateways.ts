import { quantile } from '../interleaved.js';
import { type GatewayProcess, startProcess } from './contestant.js';
import { operations } from './network-in-memory.js';

export interface GatewayMeasured {
  operation: string;
  gateway: string;
  cpuMs: number;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

export interface GatewayRun {
  clients: number;
  rounds: number;
  roundMs: number;
}

/** Has each gateway asked for the same, one after the other, round after round; each must give the same data. */
export async function measureGateways({ clients, rounds, roundMs }: GatewayRun): Promise<GatewayMeasured[]> {
  const network = await startProcess('subgraphs', './subgraph-process.js');
  const own = await startProcess('this gateway', './own-process.js', { args: [network.url.origin] });
  const gateways = [own, await startProcess('@apollo/gateway as shipped', './shipped-process.js', { args: [network.url.origin], callers: own.authorizations })];
  try {
    // A token is verified once and then used for minutes: its first use is not what is measured.
    for (const { ask } of gateways) for (const _caller of own.authorizations) await ask(operations.tiny);
    const measured: GatewayMeasured[] = [];
    for (const [operation, query] of Object.entries(operations)) {
      await requireSame(gateways, query);
      const of = gateways.map((): Omit<GatewayMeasured, 'operation' | 'gateway'>[] => []);
      for (let round = -1; round < rounds; round += 1)
        for (const [index, gateway] of gateways.entries()) {
          const result = await load(gateway, query, { clients, roundMs });
          if (round >= 0) of[index]!.push(result);
        }
      for (const [index, gateway] of gateways.entries()) {
        const median = (key: 'cpuMs' | 'perSecond' | 'p50Ms' | 'p99Ms'): number => quantile(of[index]!.map((result) => result[key]), 0.5);
        measured.push({ operation, gateway: gateway.name, cpuMs: median('cpuMs'), perSecond: median('perSecond'), p50Ms: median('p50Ms'), p99Ms: median('p99Ms') });
      }
    }
    return measured;
  } finally {
    await Promise.all([...gateways, network].map((started) => started.stop()));
  }
}

async function requireSame(gateways: readonly GatewayProcess[], query: string): Promise<void> {
  // Twice, for some do better the second time.
  const answers = await Promise.all(gateways.map(async ({ ask }) => (await ask(query), JSON.stringify((JSON.parse(await ask(query)) as { data: unknown }).data))));
  if (new Set(answers).size !== 1) throw new Error(`The gateways answer differently:\n${answers.join('\n')}`);
}

export async function load({ ask, cpuMs }: GatewayProcess, query: string, { clients, roundMs }: Pick<GatewayRun, 'clients' | 'roundMs'>): Promise<Omit<GatewayMeasured, 'operation' | 'gateway'>> {
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
