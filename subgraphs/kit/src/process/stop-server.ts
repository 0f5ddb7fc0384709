import type { Server } from 'node:http';

const sweepEveryMs = 50;

/** Takes no new connections, lets requests under way be answered for at most `graceMs`, and closes every connection as soon as it rests. */
export function stopServer(server: Server, { graceMs = 8_000 }: { graceMs?: number } = {}): Promise<void> {
  // Tells clients not to use their connection again.
  server.prependListener('request', (_request, response) => {
    response.shouldKeepAlive = false;
  });
  return new Promise((resolve) => {
    // Connections whose answer was under way at the beginning rest later.
    const sweep = setInterval(() => server.closeIdleConnections(), sweepEveryMs);
    const cutOff = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(sweep);
      clearTimeout(cutOff);
      resolve();
    });
    server.closeIdleConnections();
  });
}
