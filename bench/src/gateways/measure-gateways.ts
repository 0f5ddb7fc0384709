import { type Contestant, startContestant } from '../contest/contestant.js';
import { installedContestant } from '../contest/installed-contestant.js';
import { contest, type Load, type Loaded } from '../contest/load.js';
import { operations } from './network-in-memory.js';

export const shipped = '@apollo/gateway as shipped';
export const hiveRouter = 'Hive Gateway, router runtime';

export interface GatewayMeasured extends Loaded {
  operation: string;
  gateway: string;
}

/** Has each gateway asked for the same, one after the other, round after round; each must give the same data. */
export async function measureGateways(run: Load & { rounds: number }): Promise<GatewayMeasured[]> {
  const network = await startContestant('subgraphs', new URL('./subgraph-process.js', import.meta.url));
  const at = network.url.origin;
  const own = await startContestant('this gateway', new URL('./own-process.js', import.meta.url), { args: [at] });
  const callers = own.authorizations;
  const gateways = [
    own,
    await startContestant('this gateway, subgraphs at sockets', new URL('./own-process.js', import.meta.url), { args: [at, network.socket!] }),
    await startContestant(shipped, new URL('./shipped-process.js', import.meta.url), { args: [at], callers }),
    await startContestant('Hive Gateway, JavaScript with jit', installedContestant('hive-gateway.mjs'), { args: [at, 'javascript'], callers }),
    await startContestant(hiveRouter, installedContestant('hive-gateway.mjs'), { args: [at, 'router'], callers }),
  ];
  try {
    // A token is verified once and then used for minutes: its first use is not what is measured.
    for (const { ask } of gateways) for (const _caller of callers) await ask(operations.tiny);
    const measured: GatewayMeasured[] = [];
    for (const [operation, query] of Object.entries(operations)) {
      await requireSame(gateways, query);
      const loads = await contest(gateways.map((contestant) => ({ contestant, query })), run);
      measured.push(...loads.map((loaded, index) => ({ operation, gateway: gateways[index]!.name, ...loaded })));
    }
    return measured;
  } finally {
    await Promise.all([...gateways, network].map((started) => started.stop()));
  }
}

async function requireSame(gateways: readonly Contestant[], query: string): Promise<void> {
  // Twice, for some do better the second time.
  const answers = await Promise.all(gateways.map(async ({ ask }) => (await ask(query), JSON.stringify((JSON.parse(await ask(query)) as { data: unknown }).data))));
  if (new Set(answers).size !== 1) throw new Error(`The gateways answer differently:\n${answers.join('\n')}`);
}
