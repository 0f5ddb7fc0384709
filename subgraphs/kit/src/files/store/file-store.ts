import type { Readable } from 'node:stream';

export interface FileToStore {
  /** Where its bytes are now. */
  path: string;
  mediaType: string;
}

export interface StoredFile {
  bytes: Readable;
  sizeBytes: number;
}

/** Where the bytes of files are kept, by key: whole or not at all. What is kept under a key never changes. */
export interface FileStore {
  put(key: string, file: FileToStore): Promise<void>;
  /** Null when nothing is kept under the key. */
  get(key: string): Promise<StoredFile | null>;
  /** Also when there is nothing. */
  remove(key: string): Promise<void>;
  /** Rejects while it cannot be used. */
  ready(): Promise<void>;
}

const keyForm = /^[a-z0-9-]+(\/[a-z0-9-]+)+$/;

/** A key has parts of small letters, digits and hyphens, and leads nowhere else. */
export function requireKey(key: string): string {
  if (!keyForm.test(key)) throw new Error('The key of a stored file has another form.');
  return key;
}
