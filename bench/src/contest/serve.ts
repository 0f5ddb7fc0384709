import { mkdtempSync } from 'node:fs';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Told {
  url?: string;
  /** Path of a socket on which it answers as well. */
  socket?: string;
  /** Headers of many callers, for a gateway that knows its callers. */
  authorizations?: string[];
  /** Milliseconds of processor time that this process has used so far. */
  cpuMs?: number;
  /** Megabytes in use once the collector has been through. */
  heapMb?: number;
}

/** Serves on a free port of this machine; answers its address. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Serves at a socket of this machine as well; answers its path. */
export async function serveAtSocket(listener: RequestListener): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'bench-')), 'socket');
  await new Promise<void>((resolve) => createServer(listener).listen(path, resolve));
  return path;
}

/** Tells the bench that this process is there, and what it has used whenever it is asked. It ends with the bench. */
export function tellBench(told: Told): void {
  process.on('disconnect', () => process.exit());
  process.on('message', (asked) => {
    if (asked === 'heap') {
      // There when the process was started with --expose-gc; twice, for what the first one lets go.
      globalThis.gc?.();
      globalThis.gc?.();
      return void process.send?.({ heapMb: process.memoryUsage().heapUsed / 1_048_576 } satisfies Told);
    }
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1_000 } satisfies Told);
  });
  process.send?.(told);
}
