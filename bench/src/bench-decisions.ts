import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';

import { pino } from 'pino';
import { v7 as newId } from 'uuid';

import { reevaluateProgram } from '@platform/programs/actions/decisions/reevaluate-program.js';
import { replayAllDecisions } from '@platform/programs/actions/decisions/replay-all-decisions.js';
import { runNextReevaluation } from '@platform/programs/actions/decisions/run-reevaluations.js';
import { entities, schema } from '@platform/programs/db/database.js';
import { ProgramCode } from '@platform/programs/db/program-code.js';
import { addManyPartners } from '@platform/programs/testing/many-partners.js';

import { openArranged } from './open-arranged.js';
import { writeResults } from './results.js';
import { say, seconds } from './say.js';
import { table } from './table.js';
import { watchStatements } from './watch-statements.js';

// `npm run bench:decisions -- --organizations 100000`: judges as many partners in one re-evaluation, then again, then replays.
const { values } = parseArgs({ options: { organizations: { type: 'string', default: '100000' } } });
const count = Number(values.organizations);
const today = new Date().toISOString().slice(0, 10);

const { dataSource, bus, stop } = await openArranged({ schema, entities }, async (client) => {
  const started = performance.now();
  await addManyPartners(client, { count, today });
  say(`${count} partners arranged in ${seconds(performance.now() - started)} s`);
});
const passes: (string | number)[][] = [];
try {
  const statements = watchStatements();
  const now = (): Date => new Date();
  const viewer = { subject: 'bench', name: 'The bench', roles: ['PROGRAM_MANAGER' as const], tenant: null, scope: 'program' as const };
  for (const pass of ['first, every decision new', 'second, nothing new']) {
    await reevaluateProgram({ viewer, requestId: newId(), dataSource, bus, log: pino({ level: 'silent' }), now, newId }, ProgramCode.AASP);
    let [examined, decided] = [0, 0];
    const before = statements.waitedMs();
    const started = performance.now();
    await runNextReevaluation({ dataSource, bus, now }, { onProgress: (progress) => { examined += progress.examined; decided += progress.decided; } });
    const elapsed = performance.now() - started;
    const outside = 1 - (statements.waitedMs() - before) / elapsed;
    const [perSecond, outsidePercent, memory] = [Math.round(examined / (elapsed / 1000)), Math.round(outside * 100), Math.round(process.memoryUsage().rss / 1024 / 1024)];
    passes.push([pass, examined, decided, elapsed / 1000, perSecond, outsidePercent, memory]);
    say(`${pass}: ${examined} judged, ${decided} recorded in ${seconds(elapsed)} s = ${perSecond} a second, ${outsidePercent} % of the time outside the database, ${memory} MB`);
  }
  const started = performance.now();
  const { replayed, different } = await replayAllDecisions({ dataSource });
  const replayedIn = performance.now() - started;
  const told = `${replayed} stored decisions were made once more in ${seconds(replayedIn)} s, ${Math.round(replayed / (replayedIn / 1000))} a second; ${different.length} were different.`;
  say(told);
  const heading = ['pass', 'partners judged', 'decisions recorded', 'seconds', 'partners a second', '% outside the database', 'memory MB'];
  writeResults('Decisions', [`\`npm run bench:decisions -- --organizations ${count}\`, on ${availableParallelism()} processors, in one process beside its own PostgreSQL.`, table(heading, passes), told].join('\n\n'));
} finally {
  await stop();
}
