import type { IncomingMessage } from 'node:http';

const bodyBytesMax = 256 * 1024;

/** The bytes of a request that nobody signed in for; null when there are more than a notification has. */
export async function openBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > bodyBytesMax) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
