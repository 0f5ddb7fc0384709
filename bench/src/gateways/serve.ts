import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Told {
  url?: string;
  authorization?: string;
  /** Milliseconds of processor time that this process has used so far. */
  cpuMs?: number;
}

/** Serves on a free port of this machine; answers its address. */
export async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Tells the bench that this process is there, and what it has used whenever it is asked. It ends with the bench. */
export function tellBench(told: Told): void {
  process.on('disconnect', () => process.exit());
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpuMs: (user + system) / 1_000 } satisfies Told);
  });
  process.send?.(told);
}
