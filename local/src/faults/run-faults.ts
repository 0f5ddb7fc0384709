import { setTimeout as pause } from 'node:timers/promises';

import pg from 'pg';

import { PaymentLedger } from '../card-simulator/payment-ledger.js';
import type { SimulatedPayment } from '../card-simulator/simulated-payment.js';
import { Random } from '../demo/random.js';
import { tokenMint } from '../testing/minted-tokens.js';
import { Callers } from './callers.js';
import { causeFault, type Recovery, type Scene } from './cause-fault.js';
import { givenUp, settle } from './event-queues.js';
import { audience, type FaultyPlatform, startFaultyPlatform } from './faulty-platform.js';
import type { Figure } from './figures.js';
import { History } from './history.js';
import { resolveUnknown } from './resolve-unknown.js';
import { inWords, schedule } from './schedule.js';
import { callDirectly, comeWithForgedTokens, type Probing } from './trust-probes.js';
import type { FigureName, Finding, World } from './workload.js';
import { workloads } from './workloads.js';
import type { SentOperation } from './sent-operation.js';

export interface FaultsRun {
  dir: string;
  seed: string;
  /** How long faults go on; starting before and settling afterwards come on top. */
  seconds: number;
  onStep: (step: string) => void;
}

export interface FaultsReport {
  figures: Figure[];
  /** Everything that must not be, in words. */
  findings: string[];
  asked: Readonly<Record<'ok' | 'refused' | 'unknown', number>>;
  faults: string[];
}

const callersAtOnce = 6;
const pauseMs = 60;
const pauseAfterFailureMs = 250;
const wholeMsMax = 60_000;

/** Puts the whole platform under load, lets one thing after another go wrong, and holds what was acknowledged against what is there. */
export async function runFaults({ dir, seed, seconds, onStep }: FaultsRun): Promise<FaultsReport> {
  const platform = await startFaultyPlatform(dir, onStep);
  const [database, others] = [new Administrator(platform), new Administrator(platform)];
  try {
    const history = new History();
    const leaks: string[] = [];
    const mint = await tokenMint({ keysFile: platform.issuerKeysFile, issuer: platform.issuerUrl, audience });
    const callers = new Callers({ graphqlUrl: platform.graphqlUrl, mint, history, onLeak: (what) => leaks.push(what) });
    const loads = workloads(String(new Random(seed).whole(100_000, 999_999)));
    const worldOf = async (asker: Administrator): Promise<World> => ({ admin: await asker.client(), cardsUrl: platform.cardsUrl, payments: () => paymentsIn(platform.paymentsFile) });
    const worldNow = (): Promise<World> => worldOf(database);
    const world = await worldNow();
    for (const [workload] of loads) await workload.prepare(world);
    // The demonstration network has an event that nobody can apply, for people to see.
    await settle(world.admin);
    const deadBefore = await givenUp(world.admin);

    const load = startLoad({ callers, loads, seed, worldNow: () => worldOf(others) });
    const { recoveries, faults, broken } = await letThingsGoWrong({ platform, seed, seconds, onStep, untilWhole: () => untilWhole(callers), database, loads, worldNow });
    await load.stop();
    onStep('asking again for what is not known, and waiting for the events');
    const unresolved = await resolveUnknown({ callers, sent: load.sent, history });
    const admin = await database.client();
    let left = await settle(admin);
    for (const [workload] of loads) await workload.comeToRest?.(await worldNow());
    left += await settle(admin);
    const findings: Finding[] = [...broken, ...unresolved];
    if (left > 0) findings.push({ figure: 'contradictions', what: `${left} events never arrived` });
    const dead = (await givenUp(admin)) - deadBefore;
    if (dead > 0) findings.push({ figure: 'contradictions', what: `${dead} events were given up` });
    for (const [workload] of loads) findings.push(...(await workload.check(await worldNow(), history)));
    onStep('coming past the gateway, and with forged tokens');
    const [direct, forged] = [await callDirectly(platform), await comeWithForgedTokens(platform)];
    return {
      figures: figuresOf({ history, findings, leaks, recoveries, direct, forged, counted: Object.assign({}, ...loads.map(([workload]) => workload.counted?.() ?? {})) as Counted }),
      findings: [...findings.map(({ figure, what }) => `${figure}: ${what}`), ...leaks.map((what) => `leak: ${what}`), ...direct.accepted, ...forged.accepted],
      asked: { ok: history.count('ok'), refused: history.count('refused'), unknown: history.count('unknown') },
      faults,
    };
  } finally {
    await Promise.all([database.end(), others.end()]);
    await platform.stop();
  }
}

async function paymentsIn(file: string): Promise<readonly SimulatedPayment[]> {
  return [...new PaymentLedger(file).payments.values()];
}

/** An administrator's connection, made anew when the server was killed under it. */
class Administrator {
  private connected: Promise<pg.Client> | undefined;

  constructor(private readonly platform: FaultyPlatform) {}

  client(): Promise<pg.Client> {
    // Whoever comes while the server is down must not find that for ever.
    this.connected ??= this.connect().catch((error: unknown) => {
      this.connected = undefined;
      throw error;
    });
    return this.connected;
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: this.platform.adminUrl() });
    client.on('error', () => (this.connected = undefined));
    await client.connect();
    return client;
  }

  async end(): Promise<void> {
    await (await this.connected?.catch(() => undefined))?.end().catch(() => undefined);
  }
}

interface Load {
  callers: Callers;
  loads: ReturnType<typeof workloads>;
  seed: string;
  worldNow: () => Promise<World>;
}

/** Several callers who ask one thing after another until told to stop. */
function startLoad({ callers, loads, seed, worldNow }: Load): { sent: Map<string, SentOperation>; stop(): Promise<void> } {
  const sent = new Map<string, SentOperation>();
  let isOver = false;
  const call = async (caller: number): Promise<void> => {
    const chance = new Random(`${seed} caller ${caller}`);
    while (!isOver) {
      const workload = chance.weighted(loads);
      const operation = workload.next(chance);
      if (operation.key !== null) sent.set(operation.key, { workload, operation });
      const outcome = await callers.carryOut(workload, operation);
      await pause(outcome === 'unknown' ? pauseAfterFailureMs : pauseMs);
    }
  };
  const others = async (): Promise<void> => {
    for (; !isOver; await pause(pauseAfterFailureMs)) for (const [workload] of loads) await worldNow().then((world) => workload.meanwhile?.(world)).catch(() => undefined);
  };
  const calling = Promise.all([others(), ...Array.from({ length: callersAtOnce }, (_, caller) => call(caller))]);
  return {
    sent,
    stop: async () => {
      isOver = true;
      await calling;
    },
  };
}

interface Trouble {
  platform: FaultyPlatform;
  seed: string;
  seconds: number;
  onStep: (step: string) => void;
  untilWhole: () => Promise<void>;
  database: Administrator;
  loads: Load['loads'];
  worldNow: () => Promise<World>;
}

async function letThingsGoWrong({ platform, seed, seconds, onStep, untilWhole, database, loads, worldNow }: Trouble): Promise<{ recoveries: Recovery[]; faults: string[]; broken: Finding[] }> {
  const scene: Scene = { platform, chance: new Random(`${seed} scene`), admin: () => database.client(), untilWhole };
  const [recoveries, faults, broken]: [Recovery[], string[], Finding[]] = [[], [], []];
  const endsAt = performance.now() + seconds * 1_000;
  for (const { afterMs, fault } of schedule(seed)) {
    await pause(afterMs);
    if (performance.now() > endsAt) break;
    const beganAt = performance.now();
    const recovery = await causeFault(fault, scene);
    recoveries.push(recovery);
    const told = `${inWords(fault)}; all well after ${Math.round(performance.now() - beganAt)} ms`;
    faults.push(told);
    onStep(told);
    for (const [workload] of loads) broken.push(...((await workload.invariant?.(await worldNow())) ?? []));
  }
  return { recoveries, faults, broken };
}

const partOfEach = '{ repairs(first: 1) { totalCount } organizations(first: 1) { nodes { displayName employedCertifiedTechnicians openRepairCount serviceAccounts { soldTo } } } }';

/** Resolves once all four subgraphs answer through the gateway. */
async function untilWhole(callers: Callers): Promise<void> {
  const bearer = { subject: 'faults-watcher', role: 'PROGRAM_MANAGER', tenant: null } as const;
  for (const deadline = performance.now() + wholeMsMax; performance.now() < deadline; await pause(50)) {
    const { answer } = await callers.ask({ bearer, query: partOfEach, variables: {} });
    if (answer?.errors.length === 0 && answer.data !== null) return;
  }
  throw new Error(`The platform does not answer as a whole ${wholeMsMax / 1_000} seconds after the end of a fault.`);
}

interface Measured {
  history: History;
  findings: readonly Finding[];
  leaks: readonly string[];
  recoveries: readonly Recovery[];
  direct: Probing;
  forged: Probing;
  counted: Counted;
}

/** Of how many, where a figure belongs to one load alone. */
type Counted = Partial<Record<FigureName, number>>;

function figuresOf({ history, findings, leaks, recoveries, direct, forged, counted }: Measured): Figure[] {
  const changes = new Set(history.entries.flatMap(({ key, outcome }) => (key !== null && outcome === 'ok' ? [key] : []))).size;
  const count = (figure: Finding['figure']): number => findings.filter((finding) => finding.figure === figure).length;
  // What did not happen in this run is not told as reached.
  const longest = (name: string, of: (recovery: Recovery) => number | undefined): Figure[] => {
    const times = recoveries.map(of).filter((time) => time !== undefined);
    return times.length === 0 ? [] : [{ name, value: Math.max(...times) / 1_000, unit: 's', most: 2 }];
  };
  return [
    { name: 'acknowledged writes lost', value: count('acknowledged writes lost'), most: 0, of: changes },
    { name: 'duplicate effects', value: count('duplicate effects'), most: 0, of: changes },
    { name: 'contradictions of history and database', value: count('contradictions'), most: 0 },
    ...Object.entries(counted).map(([name, of]) => ({ name, value: count(name as FigureName), most: 0, of })),
    { name: 'leaks', value: leaks.length, most: 0, of: history.entries.length },
    { name: 'direct calls accepted', value: direct.accepted.length, most: 0, of: direct.tried },
    { name: 'forged tokens accepted', value: forged.accepted.length, most: 0, of: forged.tried },
    ...longest('ready again after a killed process', ({ readyAgainMs }) => readyAgainMs),
    ...longest('pool healed after a killed database', ({ poolHealedMs }) => poolHealedMs),
    { name: 'longest request', value: history.longestMs() / 1_000, unit: 's', most: 10 },
  ];
}
