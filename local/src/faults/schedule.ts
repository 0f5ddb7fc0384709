import { Random } from '../demo/random.js';
import { type Subgraph, subgraphs } from '../subgraphs.js';
import type { Killable } from './faulty-platform.js';
import { type LinkFault, linkFaults } from './tcp-proxy.js';

/** One thing that goes wrong. */
export type Fault =
  | { kind: 'kill'; victim: Killable }
  | { kind: 'kill the database' }
  /** Of accounts, while the payment provider is asked to charge a card and its answer is held up. */
  | { kind: 'kill while charging' }
  | { kind: 'link'; fault: LinkFault; between: 'gateway' | 'database' | 'provider'; subgraph: Subgraph; holdMs: number }
  | { kind: 'deliver events again'; events: number }
  | { kind: 'clock'; victim: Killable; byMs: number; holdMs: number };

export interface ScheduledFault {
  /** How long everything is well before it. */
  afterMs: number;
  fault: Fault;
}

const second = 1_000;
const clockJumps = [25 * second, -25 * second, 3_600 * second, -3_600 * second, 11 * 86_400 * second];

/** What goes wrong, and when, for ever; the same for the same seed. Every round has a fault of each kind, in another order. */
export function* schedule(seed: string): Generator<ScheduledFault> {
  const chance = new Random(`faults ${seed}`);
  const kinds = shuffled(linkFaults, chance);
  for (let round = 0; ; round += 1) {
    const linkFault = (turn: number): LinkFault => kinds[(2 * round + turn) % kinds.length]!;
    const faults: Fault[] = [
      { kind: 'kill', victim: chance.pick(subgraphs) },
      { kind: 'kill the database' },
      { kind: 'link', fault: linkFault(0), between: 'gateway', subgraph: chance.pick(subgraphs), holdMs: chance.whole(1_500, 6_500) },
      { kind: 'link', fault: linkFault(1), between: 'database', subgraph: chance.pick(subgraphs), holdMs: chance.whole(1_500, 6_500) },
      { kind: 'link', fault: kinds[round % kinds.length]!, between: 'provider', subgraph: 'accounts', holdMs: chance.whole(1_500, 6_500) },
      { kind: 'kill while charging' },
      { kind: 'kill', victim: 'gateway' },
      { kind: 'deliver events again', events: chance.whole(20, 60) },
      { kind: 'clock', victim: chance.pick([...subgraphs, 'gateway'] as const), byMs: chance.pick(clockJumps), holdMs: chance.whole(1_000, 3_000) },
    ];
    for (const fault of shuffled(faults, chance)) yield { afterMs: chance.whole(500, 1_500), fault };
  }
}

const ways = {
  gateway: (subgraph: Subgraph) => `the gateway and ${subgraph}`,
  database: (subgraph: Subgraph) => `${subgraph} and PostgreSQL`,
  provider: (subgraph: Subgraph) => `${subgraph} and the payment provider`,
};

export function inWords(fault: Fault): string {
  switch (fault.kind) {
    case 'kill':
      return `kill -9 of ${fault.victim}`;
    case 'kill the database':
      return 'kill -9 of PostgreSQL';
    case 'kill while charging':
      return 'kill -9 of accounts while it has a card charged';
    case 'link':
      return `${fault.fault} between ${ways[fault.between](fault.subgraph)} for ${fault.holdMs} ms`;
    case 'deliver events again':
      return `${fault.events} events three times more, shuffled`;
    case 'clock':
      return `the clock of ${fault.victim} wrong by ${fault.byMs / second} s for ${fault.holdMs} ms`;
  }
}

export function shuffled<Value>(values: readonly Value[], chance: Random): Value[] {
  const left = [...values];
  return values.map(() => left.splice(chance.whole(0, left.length - 1), 1)[0]!);
}
