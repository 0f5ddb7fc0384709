import { setTimeout as pause } from 'node:timers/promises';

import type { Callers } from './callers.js';
import type { History } from './history.js';
import type { SentOperation } from './sent-operation.js';
import type { Finding } from './workload.js';

export interface Unresolved {
  callers: Callers;
  sent: ReadonlyMap<string, SentOperation>;
  history: History;
}

const attemptsMax = 20;
const atOnce = 8;
/** Known ones that are asked again all the same: a sample tells whether their answers last. */
const sampleEvery = 10;

/**
 * Asks again, under its own key, for every change whose outcome nobody knows, until it is known; then once more, for its answer must
 * not change. What stays unknown although nothing is wrong any more is a finding.
 */
export async function resolveUnknown({ callers, sent, history }: Unresolved): Promise<Finding[]> {
  const known = new Set(history.entries.flatMap(({ key, outcome }) => (key !== null && outcome !== 'unknown' ? [key] : [])));
  const findings: Finding[] = [];
  const left = [...sent].filter(([key], index) => !known.has(key) || index % sampleEvery === 0);
  const resolve = async (): Promise<void> => {
    for (let next = left.pop(); next !== undefined; next = left.pop()) {
      const [key, { workload, operation }] = next;
      let outcome = await callers.carryOut(workload, operation);
      for (let attempt = 1; outcome === 'unknown' && attempt < attemptsMax; attempt += 1) {
        await pause(250);
        outcome = await callers.carryOut(workload, operation);
      }
      if (outcome === 'unknown') findings.push({ figure: 'contradictions', what: `${key} stays unknown: ${history.entries.findLast((entry) => entry.key === key)?.answer ?? 'no answer'}` });
      else await callers.carryOut(workload, operation);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, resolve));
  return findings;
}
