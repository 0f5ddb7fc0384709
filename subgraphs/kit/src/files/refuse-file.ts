import type { IncomingMessage, ServerResponse } from 'node:http';

export interface FileRefusal {
  status: number;
  code: string;
  message: string;
}

const lingerMs = 2_000;

/** Answers while the body may still be coming; without reading on for a moment, the sender would see a reset and not the reason. */
export function refuseFile(request: IncomingMessage, response: ServerResponse, { status, code, message }: FileRefusal): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify({ error: { code, message } }));
  if (request.complete) return;
  request.resume();
  setTimeout(() => request.destroy(), lingerMs).unref();
}
