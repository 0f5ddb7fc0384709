import { afterAll, beforeAll, expect, it } from 'vitest';

import { staffMember } from '@platform/kit/testing/viewers.js';

import { type ProgramsUnderTest, startPrograms } from '../../testing/programs-under-test.js';
import { addManyPartners } from '../../testing/many-partners.js';
import { reevaluateProgram } from './reevaluate-program.js';
import { runNextReevaluation } from './run-reevaluations.js';

const count = 600;
const now = '2026-05-04T08:00:00Z';
let programs: ProgramsUnderTest;

beforeAll(async () => {
  programs = await startPrograms();
  programs.setNow(new Date(now));
  await addManyPartners({ query: programs.look as never }, { count, today: '2026-05-04' });
});
afterAll(() => programs.stop());

const runAll = async (): Promise<{ examined: number; decided: number; batches: number }> => {
  await reevaluateProgram(programs.actionContext(staffMember()), 'AASP' as never);
  const sum = { examined: 0, decided: 0, batches: 0 };
  await runNextReevaluation({ dataSource: programs.dataSource, bus: programs.bus, now: () => new Date(now) }, {
    onProgress: ({ examined, decided }) => Object.assign(sum, { examined: sum.examined + examined, decided: sum.decided + decided, batches: sum.batches + 1 }),
  });
  return sum;
};

it('AASP-17: many partners are judged in batches, each decided by its own facts, and a second time nothing is new', async () => {
  expect(await runAll()).toEqual({ examined: count, decided: count, batches: 3 });
  const [states] = await programs.look<{ short: number; risk: number; met: number }>(
    `select count(*) filter (where overall = 'NOT_ELIGIBLE')::int as short, (select count(*)::int from programs.enrollment where state = 'AT_RISK') as risk, count(*) filter (where overall = 'PENDING')::int as met from programs.decision`,
  );
  const failing = Array.from({ length: count }, (_, index) => index + 1).filter((n) => n % 70 === 0 || n % 110 === 0).length;
  expect(states).toEqual({ short: failing, risk: failing, met: count - failing });
  expect(await runAll()).toMatchObject({ examined: count, decided: 0 });
});
