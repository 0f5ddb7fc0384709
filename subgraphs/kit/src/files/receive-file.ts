import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';

export interface ReceivedFile {
  sizeBytes: number;
  /** In hexadecimal. */
  sha256: string;
}

class TooLarge extends Error {}

/** Writes a file as it streams in, under a path where nothing is yet; nothing stays of one that breaks off or is too large. */
export async function receiveFile(bytes: Readable, { path, bytesMax }: { path: string; bytesMax: number }): Promise<ReceivedFile | 'TOO_LARGE'> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const measure = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      sizeBytes += chunk.length;
      hash.update(chunk);
      if (sizeBytes > bytesMax) done(new TooLarge());
      else done(null, chunk);
    },
  });
  // The request is not destroyed with the pipeline: its sender is still to be answered.
  bytes.once('error', (error) => measure.destroy(error));
  bytes.once('close', () => { if (!bytes.readableEnded) measure.destroy(new Error('The sender went away.')); });
  bytes.pipe(measure);
  try {
    await pipeline(measure, createWriteStream(path, { flags: 'wx', mode: 0o600 }));
    return { sizeBytes, sha256: hash.digest('hex') };
  } catch (error) {
    await rm(path, { force: true });
    if (error instanceof TooLarge) return 'TOO_LARGE';
    throw error;
  }
}
