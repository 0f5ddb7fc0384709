/** A file as a whole cannot be read; the message says why, to whoever sent it. */
export class FileRefused extends Error {
  override name = 'FileRefused';
}
