import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

const loopback = '127.0.0.1';

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: loopback, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

export interface PortWish {
  preferred: number;
  /** Ports that are free but meant for somebody else. */
  avoid?: ReadonlySet<number>;
}

const searchLength = 1_000;

/** The preferred port, or the next one above it that nobody uses. */
export async function freePortFrom({ preferred, avoid = new Set() }: PortWish): Promise<number> {
  for (let port = preferred; port < preferred + searchLength && port < 65_536; port += 1) {
    if (!avoid.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`No free port between ${preferred} and ${preferred + searchLength}.`);
}

// Below the range from which systems draw the local ports of outgoing connections: nobody takes one by chance between asking and listening.
const lowestRandomPort = 10_000;
const highestRandomPort = 32_000;

export async function anyFreePort(avoid: ReadonlySet<number> = new Set()): Promise<number> {
  for (let attempt = 0; attempt < searchLength; attempt += 1) {
    const port = randomInt(lowestRandomPort, highestRandomPort);
    if (!avoid.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`No free port between ${lowestRandomPort} and ${highestRandomPort}.`);
}
