import { expect, it } from 'vitest';

import { inWords, type ScheduledFault, schedule } from './schedule.js';

function take(seed: string, count: number): ScheduledFault[] {
  const faults = schedule(seed);
  return Array.from({ length: count }, () => faults.next().value as ScheduledFault);
}
const first = (seed: string, count: number): string[] => take(seed, count).map(({ afterMs, fault }) => `${afterMs} ${inWords(fault)}`);

it('a seed gives the same faults again, another seed others', () => {
  expect(first('a', 40)).toEqual(first('a', 40));
  expect(first('a', 40)).not.toEqual(first('b', 40));
});

it('each round of nine has every kind, and five rounds every fault of a link on every way', () => {
  const faults = take('c', 45).map(({ fault }) => fault);
  for (let round = 0; round < 5; round += 1) expect(new Set(faults.slice(9 * round, 9 * round + 9).map(({ kind }) => kind)).size).toBe(6);
  const links = faults.flatMap((fault) => (fault.kind === 'link' ? [`${fault.fault} ${fault.between}`] : []));
  expect(new Set(links).size).toBe(15);
});
