import { createReadStream } from 'node:fs';
import { access, constants, copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

import { type FileStore, requireKey } from './file-store.js';

/** Keeps files in a folder; every process of the subgraph must see the same one. */
export async function folderStore(folder: string): Promise<FileStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const pathOf = (key: string): string => join(folder, requireKey(key));
  return {
    put: async (key, { path }) => {
      const target = pathOf(key);
      await mkdir(dirname(target), { recursive: true, mode: 0o700 });
      const part = `${target}.${basename(path)}.part`;
      try {
        await copyFile(path, part);
        await rename(part, target);
      } finally {
        await rm(part, { force: true });
      }
    },
    get: async (key) => {
      const path = pathOf(key);
      const sizeBytes = await stat(path).then(({ size }) => size, absent);
      return sizeBytes === null ? null : { bytes: createReadStream(path), sizeBytes };
    },
    remove: (key) => rm(pathOf(key), { force: true }),
    ready: () => access(folder, constants.W_OK),
  };
}

function absent(error: unknown): null {
  if ((error as { code?: string }).code === 'ENOENT') return null;
  throw error;
}
