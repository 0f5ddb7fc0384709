import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

import { fileTypeFromBuffer } from 'file-type';

import { type MediaType, mediaTypes } from './media-type.js';
import { textType } from './text-type.js';

const headBytes = 64 * 1024;
const controls = /[\u0000-\u0008\u000B\u000E-\u001A\u001C-\u001F]/;

/** What a file is, by its bytes alone; null when it is nothing that is taken. */
export async function sniffFile(path: string): Promise<MediaType | null> {
  const head = await headOf(path);
  const found = await fileTypeFromBuffer(head);
  if (found !== undefined) return mediaTypes.find((type) => type === found.mime) ?? null;
  if (!(await isText(path))) return null;
  const type = textType(new TextDecoder().decode(head));
  return type === 'markup' ? null : type;
}

async function headOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** UTF-8 from the first byte to the last, without control characters. */
async function isText(path: string): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
      if (controls.test(decoder.decode(chunk, { stream: true }))) return false;
    }
    decoder.decode();
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
