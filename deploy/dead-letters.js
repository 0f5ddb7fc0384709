// Lists the events that could not be applied after all attempts, or tries them again:
//   node deploy/dead-letters.js
//   node deploy/dead-letters.js retry <subgraph>
import { busSchema } from '@platform/kit/bus/bus-schema.js';
import { redriveLetter } from '@platform/kit/bus/dead-letters.js';
import { BadEnvironment, Environment } from '@platform/kit/process/environment.js';
import { PgBoss } from 'pg-boss';

const say = (line) => process.stdout.write(`${line}\n`);

async function letters(boss, subgraph) {
  const queues = (await boss.getQueues()).map(({ name }) => name).filter((name) => (subgraph === undefined ? name.endsWith('.dead') : name === `${subgraph}.dead`));
  if (queues.length === 0) throw new BadEnvironment(`There is no subgraph ${subgraph} that listens to events.`);
  const found = (await Promise.all(queues.map((name) => boss.findJobs(name, { queued: true })))).flat();
  return found.sort((a, b) => a.sourceCreatedOn - b.sourceCreatedOn || (a.sourceId < b.sourceId ? -1 : 1));
}

async function run([verb, subgraph]) {
  const environment = new Environment(process.env);
  const address = environment.url('DATABASE_URL', ['postgres:', 'postgresql:']);
  if (verb !== undefined && (verb !== 'retry' || subgraph === undefined)) environment.refuse('the words after the script are not "retry <subgraph>"');
  environment.check();
  const boss = new PgBoss({ connectionString: address, schema: busSchema, max: 2, migrate: false, createSchema: false, supervise: false, schedule: false });
  await boss.start();
  try {
    const found = await letters(boss, subgraph);
    for (const { name, data, createdOn, sourceOutput, output } of found) {
      say(`${name}  ${data.type}  ${data.aggregate.type}/${data.aggregate.id}  ${createdOn.toISOString()}  ${(sourceOutput ?? output)?.message ?? ''}`);
    }
    if (verb === 'retry') for (const letter of found) await redriveLetter(boss, letter);
    say(verb === 'retry' ? `${found.length} will be tried again` : `${found.length} could not be applied`);
  } finally {
    await boss.stop({ graceful: false });
  }
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadEnvironment)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
