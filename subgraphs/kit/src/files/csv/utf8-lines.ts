import { isUtf8 } from 'node:buffer';
import { Transform, type TransformCallback } from 'node:stream';

import { FileRefused } from './file-refused.js';

export const lineBytesMax = 64 * 1024;

const newline = 0x0a;

/** Lets bytes through as long as they are lines of UTF-8 text of bounded length; refuses the file at the first that are not. */
export class Utf8Lines extends Transform {
  private line = 1;
  private begun = false;
  /** The beginning of a line whose end has not yet come. */
  private rest: Buffer = Buffer.alloc(0);

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    const refusal = this.refusalOf(chunk);
    if (refusal === null) done(null, chunk);
    else done(refusal);
  }

  override _flush(done: TransformCallback): void {
    done(isUtf8(this.rest) ? null : this.notUtf8(this.rest));
  }

  private refusalOf(chunk: Buffer): FileRefused | null {
    if (!this.begun && isUtf16(chunk)) return new FileRefused('The file is UTF-16 text; save it as CSV in UTF-8 and send it again.');
    this.begun = true;
    const text = Buffer.concat([this.rest, chunk]);
    const end = text.lastIndexOf(newline) + 1;
    const lines = text.subarray(0, end);
    if (!isUtf8(lines)) return this.notUtf8(lines);
    const tooLong = this.tooLongLine(lines);
    if (tooLong !== null) return tooLong;
    this.rest = Buffer.from(text.subarray(end));
    return this.rest.length > lineBytesMax ? lineTooLong(this.line) : null;
  }

  /** Counts the lines of a whole number of them, unless one is too long. */
  private tooLongLine(lines: Buffer): FileRefused | null {
    for (let from = 0, end = lines.indexOf(newline); end >= 0; from = end + 1, end = lines.indexOf(newline, from)) {
      if (end - from > lineBytesMax) return lineTooLong(this.line);
      this.line += 1;
    }
    return null;
  }

  private notUtf8(lines: Buffer): FileRefused {
    let from = 0;
    for (let end = lines.indexOf(newline); end >= 0 && isUtf8(lines.subarray(from, end)); end = lines.indexOf(newline, from)) {
      from = end + 1;
      this.line += 1;
    }
    return new FileRefused(`Line ${this.line} is not UTF-8 text; save the file as CSV in UTF-8, not as Latin-1 or Windows-1252, and send it again.`);
  }
}

/** Text in UTF-16 begins with its byte-order mark, or has a zero byte in every letter of its heading. */
function isUtf16(beginning: Buffer): boolean {
  const mark = beginning.length < 2 ? 0 : beginning.readUInt16BE(0);
  return mark === 0xfeff || mark === 0xfffe || beginning.subarray(0, 64).includes(0);
}

function lineTooLong(line: number): FileRefused {
  return new FileRefused(`Line ${line} is longer than ${lineBytesMax / 1024} kB; is a quotation mark missing, or is this another kind of file?`);
}
