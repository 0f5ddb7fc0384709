import { setTimeout as pause } from 'node:timers/promises';

import { Refusal } from '../refusal.js';

export interface Awaited {
  name: string;
  readyUrl: string;
}

const patienceMs = 60_000;

/** Waits until the address answers 200. */
export async function untilReady({ name, readyUrl }: Awaited, signal: AbortSignal): Promise<void> {
  let last = 'it never answered';
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await pause(40)) {
    signal.throwIfAborted();
    const status = await statusOf(readyUrl, signal);
    if (status === 200) return;
    if (status !== undefined) last = `its last answer was ${status}`;
  }
  throw new Refusal(`${name} was not ready after ${patienceMs / 1000} seconds: ${last}.`);
}

/** Makes sure that a browser would get the console. */
export async function checkConsole(consoleUrl: string): Promise<void> {
  const status = await statusOf(`${consoleUrl}/`, new AbortController().signal);
  if (status !== 200) throw new Refusal(`The console at ${consoleUrl} does not answer as it should (${status ?? 'not at all'}); build it with "npm run build".`);
}

/** The status of the answer; undefined when there was none. */
async function statusOf(url: string, signal: AbortSignal): Promise<number | undefined> {
  try {
    const response = await fetch(url, { signal: AbortSignal.any([signal, AbortSignal.timeout(3_000)]) });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}
