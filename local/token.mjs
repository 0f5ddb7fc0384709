// What `npm run --silent token -- <user>` runs: prints an access token and nothing else.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

if (!existsSync(join(here, 'dist', 'token.js'))) refuse('The platform is not running; start it with "npm start".');
const { token } = await import('./dist/token.js');
try {
  process.stdout.write(`${await token(process.argv.slice(2), join(here, '..', '.local'))}\n`);
} catch (error) {
  refuse(error.message);
}
process.exit(0);
