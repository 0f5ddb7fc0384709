import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { hook, sourceFolder } from './source-process.js';

/**
 * A stand-in for each built process: it answers like one, tells its environment, and can be asked to misbehave.
 * `/die` ends it with a last word; `deaf` in its name's file keeps it from hearing anything.
 */
const standIn = `
const { createServer } = require('node:http');
const { appendFileSync, existsSync } = require('node:fs');
const { basename, dirname, join } = require('node:path');
const place = dirname(dirname(__dirname));
const name = basename(place);
const checkout = name === 'gateway' || name === 'local' ? dirname(place) : dirname(dirname(place));
const note = (what) => appendFileSync(join(checkout, 'events.txt'), name + ' ' + what + '\\n');
const log = (level, msg) => console.log(JSON.stringify({ level, time: new Date().toISOString(), msg }));
if (existsSync(join(checkout, name + '.broken'))) {
  console.error('Cannot find my left shoe');
  process.exit(2);
}
const isDeaf = existsSync(join(checkout, name + '.deaf'));
const server = createServer((request, response) => {
  if (request.url === '/env') return response.end(JSON.stringify({ pid: process.pid, env: process.env }));
  if (request.url === '/warn') { log('warn', 'the milk is sour'); return response.end(); }
  if (request.url === '/die') {
    log('info', 'nothing wrong so far');
    log('fatal', 'something terrible happened');
    response.end(() => setTimeout(() => process.exit(3), 20));
    return;
  }
  response.end('ok');
});
server.listen(Number(process.env.PORT), process.env.HOST, () => { note('started'); log('info', 'started'); });
const end = () => { if (isDeaf) return; note('stopped'); process.exit(0); };
process.on('SIGTERM', end);
process.on('disconnect', end);
`;

/** A folder that looks like a built checkout, with stand-ins for all processes; the real issuer runs when asked for. */
export function fakeCheckout(folder: string, { realIssuer = false } = {}): string {
  const checkout = join(folder, 'checkout');
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
  };
  write('events.txt', '');
  for (const subgraph of ['programs', 'accounts', 'repairs', 'certification']) write(`subgraphs/${subgraph}/dist/packed/main.js`, standIn);
  write('gateway/dist/packed/main.js', standIn);
  const main = pathToFileURL(join(sourceFolder, 'issuer', 'main.ts')).href;
  // The folders of local stand for processes of their own.
  const stand = standIn.replace("const name = basename(place);", "const name = 'issuer';").replace(/const checkout = .*;/, 'const checkout = dirname(place);');
  write('local/dist/card-simulator/main.js', stand.replace("'issuer'", "'cards'"));
  write('local/dist/mailbox/main.js', stand.replace("'issuer'", "'mail'"));
  write('local/dist/issuer/main.js', realIssuer ? `import(${JSON.stringify(hook)}).then(() => import(${JSON.stringify(main)}));` : stand);
  return checkout;
}
