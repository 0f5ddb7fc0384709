// Brings a subgraph that has lost its copies, or has begun to listen, to the current state; the services may run meanwhile:
//   node deploy/backfill.js <subgraph> [<event type>] [again]
// It goes on where it was interrupted. "again" has the subgraph apply what it has had already.
import { BadEnvironment, Environment } from '@platform/kit/process/environment.js';
import { stores } from '@platform/local/database/stores.js';
import { backfillConsumer } from '@platform/local/operator/backfill-consumer.js';
import { operate } from '@platform/local/operator/operate.js';
import { Refusal } from '@platform/local/refusal.js';

const say = (line) => process.stdout.write(`${line}\n`);

async function run(words) {
  const environment = new Environment(process.env);
  const address = environment.url('DATABASE_URL', ['postgres:', 'postgresql:']);
  const isAgain = words.at(-1) === 'again';
  const [consumer, type, ...more] = isAgain ? words.slice(0, -1) : words;
  if (consumer === undefined || more.length > 0) environment.refuse('the words after the script are not "<subgraph> [<event type>] [again]"');
  environment.check();
  await operate(address, (context) => backfillConsumer(context, { address, stores, consumer, type, isAgain, say }));
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Refusal || error instanceof BadEnvironment)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
