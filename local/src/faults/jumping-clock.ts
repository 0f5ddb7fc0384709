/** Read by the process under test several times a second: by how many milliseconds its clock is wrong. */
export const clockFileVariable = 'FAULTS_CLOCK_FILE';

/**
 * A module that a Node process loads first and that moves its clock by what the file says. The services take the time as an
 * argument, from a clock read where a request begins: that clock jumps, and timers go on as they were.
 */
const source = `
import { readFileSync } from 'node:fs';
const file = process.env.${clockFileVariable};
const RealDate = Date;
const realNow = Date.now;
let offset = 0;
const look = () => { try { offset = Number(readFileSync(file, 'utf8')) || 0; } catch { offset = 0; } };
setInterval(look, 100).unref();
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) => Reflect.construct(target, args.length === 0 ? [realNow() + offset] : args, newTarget),
  apply: () => new RealDate(realNow() + offset).toString(),
  get: (target, name, receiver) => (name === 'now' ? () => realNow() + offset : Reflect.get(target, name, receiver)),
});
`;

/** Settings under which a process has a clock that can be moved through the file. */
export function withJumpingClock(env: Readonly<Record<string, string>>, file: string): Record<string, string> {
  return { ...env, [clockFileVariable]: file, NODE_OPTIONS: `--import "data:text/javascript,${encodeURIComponent(source)}"` };
}
