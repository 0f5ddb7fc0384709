// Makes the database with its roles and schemas where they are missing, and brings them forward. Running it again changes nothing.
import { BadEnvironment, Environment } from '@platform/kit/process/environment.js';
import { bootstrapDatabase } from '@platform/local/database/bootstrap.js';
import { externalDatabase } from '@platform/local/database/platform-database.js';
import { stores } from '@platform/local/database/stores.js';
import { Refusal } from '@platform/local/refusal.js';

const say = (line) => process.stdout.write(`${line}\n`);

try {
  const environment = new Environment(process.env);
  const address = environment.url('DATABASE_URL', ['postgres:', 'postgresql:']);
  const passwords = Object.fromEntries(stores.map(({ schema }) => [schema, environment.text(`DATABASE_PASSWORD_${schema.toUpperCase()}`)]));
  environment.check();
  await bootstrapDatabase({ database: await externalDatabase(address), stores, passwords, onStep: say });
  say('the database is ready');
} catch (error) {
  if (!(error instanceof Refusal || error instanceof BadEnvironment)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
