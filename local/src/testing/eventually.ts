import { setTimeout as pause } from 'node:timers/promises';

/** Waits until the condition holds; fails with its name when it never does. */
export async function eventually(name: string, condition: () => boolean | Promise<boolean>, patienceMs = 20_000): Promise<void> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await pause(50)) if (await condition()) return;
  throw new Error(`Not within ${patienceMs} ms: ${name}`);
}
