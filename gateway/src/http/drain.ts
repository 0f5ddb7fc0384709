import type { IncomingMessage } from 'node:http';

const drainMs = 2_000;

/**
 * Lets pass for a moment what a sender still sends although it has its answer. Were the connection closed at once, the
 * sender would see it break and never read why.
 */
export function drain(request: IncomingMessage): void {
  if (request.complete || request.destroyed) return;
  request.unpipe();
  request.resume();
  const cutOff = setTimeout(() => request.destroy(), drainMs).unref();
  request.once('close', () => clearTimeout(cutOff));
}
