import { open } from 'node:fs/promises';

import { lineBytesMax } from './utf8-lines.js';

/** Spreadsheets of many languages separate by semicolon; the heading shows which it is. */
export async function delimiterOf(path: string): Promise<',' | ';'> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(lineBytesMax), 0, lineBytesMax, 0);
    const [heading = ''] = buffer.toString('latin1', 0, bytesRead).split('\n', 1);
    return heading.split(';').length > heading.split(',').length ? ';' : ',';
  } finally {
    await file.close();
  }
}
