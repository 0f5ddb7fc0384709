// What `npm run backfill` and `npm run dead-letters` run: the operators' scripts of deploy/ on the platform of this machine.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (process.env.DATABASE_URL === undefined) {
  if (!existsSync(join(here, 'dist', 'operator', 'local-address.js'))) refuse('The platform is not running; start it with "npm start".');
  const { localAddress } = await import('./dist/operator/local-address.js');
  try {
    process.env.DATABASE_URL = localAddress(join(here, '..', '.local'));
  } catch (error) {
    refuse(error.message);
  }
}
const [script] = process.argv.splice(2, 1);
await import(`../deploy/${script}.js`);
