/** How a text of so many bytes in UTF-8 is written to a socket: without signs of two bytes as it lies in memory. */
export function textEncoding(text: string, bytes: number): BufferEncoding {
  return bytes === text.length ? 'latin1' : 'utf8';
}
