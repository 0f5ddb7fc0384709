// What `npm start` runs. Plain JavaScript without dependencies: it works before anything is built, on any Node.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const oldestNode = 22;
const checkout = dirname(dirname(fileURLToPath(import.meta.url)));

function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function build() {
  const turbo = join(checkout, 'node_modules', 'turbo', 'bin', 'turbo');
  if (!existsSync(turbo)) refuse('The dependencies are not installed: run "npm ci" first.');
  const beganAt = Date.now();
  const isTerminal = process.stdout.isTTY === true;
  process.stdout.write(isTerminal ? 'Building' : 'Building\n');
  return new Promise((resolve) => {
    const args = [turbo, 'run', 'build', '--output-logs=errors-only', '--log-order=grouped'];
    const env = { ...process.env, TURBO_TELEMETRY_DISABLED: '1', TURBO_NO_UPDATE_NOTIFIER: '1' };
    const child = spawn(process.execPath, args, { cwd: checkout, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
    const relay = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, relay);
    child.on('error', (error) => refuse(`The build cannot start: ${error.message}.`));
    child.on('close', (code, signal) => {
      for (const name of ['SIGINT', 'SIGTERM']) process.off(name, relay);
      if (signal !== null || code === 130) process.exit(0);
      if (code !== 0) {
        process.stderr.write(`\n${output}`);
        refuse('The build failed; what it said stands above.');
      }
      process.stdout.write(`${isTerminal ? '\r\u001B[K✓ ' : ''}Built (${((Date.now() - beganAt) / 1000).toFixed(1)} s)\n`);
      resolve();
    });
  });
}

if (Number(process.versions.node.split('.')[0]) < oldestNode) {
  refuse(`Node ${process.versions.node} is too old: Node ${oldestNode} or newer is needed, and "npm ci" brings one along.`);
}
// A terminal that was closed, or a pipe that nobody reads, must not keep the platform from stopping in order.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);

const launcher = process.ppid;
await build();
// Whoever ran this is gone and cannot say stop any more.
if (process.ppid !== launcher) process.exit(1);
const { start } = await import('./dist/start.js');
process.exit(await start({ args: process.argv.slice(2), stack: { dir: join(checkout, '.local') } }));
