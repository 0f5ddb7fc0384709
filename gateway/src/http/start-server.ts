import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { stopServer } from '@platform/kit/process/stop-server.js';

import type { Handler } from './routes.js';

export interface RunningServer {
  address: AddressInfo;
  stop(): Promise<void>;
}

/** An upload of the largest size over a slow line. Other bodies have their own, shorter limits. */
const requestMsMax = 15 * 60_000;
const graceMs = 8_500;

/** Serves HTTP until it is stopped. */
export async function startServer(handler: Handler, { port, host }: { port: number; host: string }): Promise<RunningServer> {
  const server = createServer({ requestTimeout: requestMsMax, headersTimeout: 10_000, connectionsCheckingInterval: 2_000, keepAliveTimeout: 65_000, maxHeaderSize: 16 * 1024 }, (request, response) => {
    void handler(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { address: server.address() as AddressInfo, stop: () => stopServer(server, { graceMs }) };
}
