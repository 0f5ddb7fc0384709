import { setTimeout as pause } from 'node:timers/promises';

import type pg from 'pg';

import type { Random } from '../demo/random.js';
import { deliverAgain } from './event-queues.js';
import type { FaultyPlatform } from './faulty-platform.js';
import type { Fault } from './schedule.js';

/** What was measured of a fault's end, in milliseconds. */
export interface Recovery {
  /** From the kill of one of our processes until its successor was ready. */
  readyAgainMs?: number;
  /** From when the database let connections in until every subgraph answered again. */
  poolHealedMs?: number;
}

export interface Scene {
  platform: FaultyPlatform;
  chance: Random;
  admin(): Promise<pg.Client>;
  /** Resolves once a question to all subgraphs is answered as a whole. */
  untilWhole(): Promise<void>;
}

const chargingMsMax = 5_000;

/** Resolves when a card is being charged and nobody has answered yet; after a while without one, all the same. */
async function untilCharging(admin: pg.Client): Promise<void> {
  for (const deadline = performance.now() + chargingMsMax; performance.now() < deadline; await pause(20)) {
    const { rows } = await admin.query(`select 1 from accounts.payment_operation where kind = 'CAPTURE' and state = 'UNKNOWN' and finished_at is null limit 1`);
    if (rows.length > 0) return;
  }
}

/** Lets one thing go wrong, puts it right again as an operator or the network would, and waits until all is well. */
export async function causeFault(fault: Fault, { platform, chance, admin, untilWhole }: Scene): Promise<Recovery> {
  switch (fault.kind) {
    case 'kill': {
      const readyAgainMs = await platform.killAndRestart(fault.victim);
      await untilWhole();
      return { readyAgainMs };
    }
    case 'kill the database': {
      await platform.killAndRestartDatabase();
      const acceptsAt = performance.now();
      await untilWhole();
      return { poolHealedMs: performance.now() - acceptsAt };
    }
    case 'kill while charging': {
      platform.toProvider.break('blackhole');
      await untilCharging(await admin());
      const killing = platform.killAndRestart('accounts');
      platform.toProvider.heal();
      const readyAgainMs = await killing;
      await untilWhole();
      return { readyAgainMs };
    }
    case 'link': {
      const proxy = fault.between === 'provider' ? platform.toProvider : (fault.between === 'gateway' ? platform.toSubgraph : platform.toDatabase)[fault.subgraph];
      proxy.break(fault.fault);
      await pause(fault.holdMs);
      proxy.heal();
      await untilWhole();
      return {};
    }
    case 'deliver events again':
      await deliverAgain(platform.adminUrl(), await admin(), { events: fault.events, chance });
      return {};
    case 'clock':
      platform.moveClock(fault.victim, fault.byMs);
      await pause(fault.holdMs);
      platform.moveClock(fault.victim, 0);
      await untilWhole();
      return {};
  }
}
