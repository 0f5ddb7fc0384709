// Lists the events that could not be applied after all attempts, tries them again, or gives one up:
//   node deploy/dead-letters.js
//   node deploy/dead-letters.js retry <subgraph>
//   node deploy/dead-letters.js discard <id> <reason>
import { busSchema } from '@platform/kit/bus/bus-schema.js';
import { BadEnvironment, Environment } from '@platform/kit/process/environment.js';
import { operate } from '@platform/local/operator/operate.js';
import { discardDelivery, redriveDeliveries } from '@platform/programs/actions/deliveries/decide-deliveries.js';

const say = (line) => process.stdout.write(`${line}\n`);
const usage = 'the words after the script are not "retry <subgraph>" or "discard <id> <reason>"';
const isId = (word) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(word);

async function letters({ dataSource }, subgraph) {
  const queue = subgraph === undefined ? '%.dead' : `${subgraph}.dead`;
  const [{ known }] = await dataSource.query(`select exists (select 1 from ${busSchema}.queue where name like $1) as known`, [queue]);
  if (!known) throw new BadEnvironment(`There is no subgraph ${subgraph} that listens to events.`);
  return dataSource.query(
    `select id, name, data, created_on as "createdOn", coalesce(source_output->>'message', output->>'message', '') as cause
     from ${busSchema}.job where name like $1 and state = 'created' order by source_created_on, source_id`,
    [queue],
  );
}

const print = (found) => found.forEach(({ id, name, data, createdOn, cause }) => say(`${id}  ${name}  ${data.type}  ${data.aggregate?.type}/${data.aggregate?.id}  ${createdOn.toISOString()}  ${cause}`));

const verbs = {
  retry: async (context, [subgraph]) => {
    print(await letters(context, subgraph));
    const { redriven = 0 } = await redriveDeliveries(context, { consumer: subgraph });
    say(`${redriven} will be tried again`);
  },
  discard: async (context, [id, reason]) => {
    const { discarded = 0 } = await discardDelivery(context, { id, reason });
    if (discarded === 0) throw new BadEnvironment(`There is no event ${id} that was given up on.`);
    say('it will not be applied; the reason is entered in the audit trail');
  },
  list: async (context) => {
    const found = await letters(context);
    print(found);
    say(`${found.length} could not be applied`);
  },
};

async function run([verb = 'list', ...words]) {
  const environment = new Environment(process.env);
  const address = environment.url('DATABASE_URL', ['postgres:', 'postgresql:']);
  const isUnderstood = { list: words.length === 0, retry: words.length === 1, discard: words.length === 2 && isId(words[0]) && words[1].trim() !== '' }[verb] ?? false;
  if (!isUnderstood) environment.refuse(usage);
  environment.check();
  await operate(address, (context) => verbs[verb](context, words));
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof BadEnvironment)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
