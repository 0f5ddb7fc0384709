import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import type { Handler } from './routes.js';

export interface RunningServer {
  address: AddressInfo;
  /** Takes no new connections, lets requests under way be answered for a while, then ends. */
  stop(): Promise<void>;
}

/** An upload of the largest size over a slow line. Other bodies have their own, shorter limits. */
const requestMsMax = 15 * 60_000;
const graceMs = 8_500;

/** Serves HTTP until it is stopped. */
export async function startServer(handler: Handler, { port, host }: { port: number; host: string }): Promise<RunningServer> {
  let isStopping = false;
  const server = createServer({ requestTimeout: requestMsMax, headersTimeout: 10_000, keepAliveTimeout: 65_000, maxHeaderSize: 16 * 1024 }, (request, response) => {
    // Tells the client not to use the connection again, which would otherwise keep the server from ending.
    if (isStopping) response.shouldKeepAlive = false;
    void handler(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return {
    address: server.address() as AddressInfo,
    stop: () => {
      isStopping = true;
      return close(server);
    },
  };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // A connection whose last answer was begun before the stop rests afterwards.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}
