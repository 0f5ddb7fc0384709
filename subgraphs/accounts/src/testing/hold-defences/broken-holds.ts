import { assertIsolation } from '@platform/kit/database/isolation-check.js';

import { type HoldGround, told } from './hold-ground.js';
import { holdTableProbes, type Probe } from './hold-table-probes.js';
import { brokenMove, moveProbes } from './move-probes.js';
import { paymentProbes } from './payment-probes.js';
import { serviceProbes } from './service-probes.js';

/** Everything that is tried on card holds. */
export async function holdProbes(ground: HoldGround): Promise<Probe[]> {
  return [...holdTableProbes(ground), ...paymentProbes(ground), ...moveProbes(ground), ...(await serviceProbes(ground))];
}

/** The first thing that is not refused as it must be, or is refused and must not be, what is about a defence before all others; null when all hold. */
export async function brokenHolds(ground: HoldGround, probes: readonly Probe[], defence?: string): Promise<string | null> {
  const isAbout = ({ refusedBy, of }: Probe): boolean => refusedBy === defence || of === defence;
  return (
    (await firstBroken(ground, probes.filter(isAbout))) ??
    (await openTable(ground)) ??
    (await brokenMove(ground)) ??
    firstBroken(ground, probes.filter((probe) => !isAbout(probe)))
  );
}

async function firstBroken(ground: HoldGround, probes: readonly Probe[]): Promise<string | null> {
  for (const { refusedBy, statements, as, of } of probes) {
    const found = await told(ground, statements, as);
    if (found !== refusedBy) return `${refusedBy ?? `nothing (${of})`} was to refuse ${statements.at(-1)![0]}; ${found ?? 'nothing'} did`;
  }
  return null;
}

/** What each process asks before it starts. */
async function openTable({ admin }: HoldGround): Promise<string | null> {
  await admin.query('savepoint isolation');
  try {
    await admin.query('set local role accounts_app');
    await assertIsolation({ query: async (text: string, values?: unknown[]) => (await admin.query(text, values)).rows } as never, 'accounts');
    return null;
  } catch (error) {
    return (error as Error).message;
  } finally {
    await admin.query('rollback to isolation');
  }
}
