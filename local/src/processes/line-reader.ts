import { StringDecoder } from 'node:string_decoder';

/** A line longer than this is cut: a program that never ends its line must not fill the memory. */
const longestLine = 64 * 1024;

/** Calls back with every line of a stream of bytes, without its end. */
export function lineReader(onLine: (line: string) => void): { write(chunk: Buffer): void; end(): void } {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const take = (text: string): void => {
    const lines = (rest + text).split('\n');
    rest = lines.pop()!;
    for (const line of lines) onLine(line.replace(/\r$/, ''));
    if (rest.length > longestLine) {
      onLine(rest);
      rest = '';
    }
  };
  return {
    write: (chunk) => take(decoder.write(chunk)),
    end: () => {
      take(decoder.end());
      if (rest !== '') onLine(rest);
      rest = '';
    },
  };
}
