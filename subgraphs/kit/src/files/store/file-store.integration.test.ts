import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readText } from 'node:stream/consumers';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { startS3, type S3UnderTest } from '../../testing/s3-server.js';
import type { FileStore, FileToStore } from './file-store.js';
import { folderStore } from './folder-store.js';
import { s3Store } from './s3-store.js';

let s3: S3UnderTest;
let folder: string;
const stores = new Map<string, FileStore>();

beforeAll(async () => {
  s3 = await startS3();
  folder = await mkdtemp(join(tmpdir(), 'platform-files-'));
  stores.set('a folder', await folderStore(join(folder, 'kept')));
  stores.set('the S3 API', s3Store(s3.settings));
});
afterAll(async () => {
  await s3.stop();
  await rm(folder, { recursive: true, force: true });
});

async function fileOf(content: string): Promise<FileToStore> {
  const path = join(folder, `sent-${Buffer.from(content).toString('hex').slice(0, 20)}`);
  await writeFile(path, content);
  return { path, mediaType: 'text/plain' };
}

async function read(store: FileStore, key: string): Promise<string | null> {
  const file = await store.get(key);
  if (file === null) return null;
  const text = await readText(file.bytes);
  expect(file.sizeBytes).toBe(Buffer.byteLength(text));
  return text;
}

describe.each(['a folder', 'the S3 API'])('what is kept through %s', (name) => {
  it('comes back as it was, and storing it again changes nothing', async () => {
    const store = stores.get(name)!;
    const file = await fileOf('Kvittering ÆØÅ');
    await store.put('tenant/abc', file);
    await store.put('tenant/abc', file);
    expect(await read(store, 'tenant/abc')).toBe('Kvittering ÆØÅ');
    await expect(store.ready()).resolves.toBeUndefined();
  });

  it('is gone once removed, and removing it again is harmless', async () => {
    const store = stores.get(name)!;
    await store.put('tenant/gone', await fileOf('x'));
    await store.remove('tenant/gone');
    await store.remove('tenant/gone');
    expect(await read(store, 'tenant/gone')).toBeNull();
  });

  it('is nothing under a key that was never used', async () => {
    expect(await read(stores.get(name)!, 'tenant/never')).toBeNull();
  });

  it.each(['../etc/passwd', 'tenant/../other', '/tenant', 'tenant', 'tenant/a b', 'tenant/A'])('is never kept under %j', async (key) => {
    const store = stores.get(name)!;
    const file = await fileOf('x');
    await expect(store.put(key, file)).rejects.toThrow('another form');
    await expect(store.get(key)).rejects.toThrow('another form');
  });

  it('is not half there when its source cannot be read', async () => {
    const store = stores.get(name)!;
    await expect(store.put('tenant/half', { path: join(folder, 'missing'), mediaType: 'text/plain' })).rejects.toThrow();
    expect(await read(store, 'tenant/half')).toBeNull();
  });
});

it('the folder holds no unfinished copies', async () => {
  expect((await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.part'))).toEqual([]);
});

it('a storage that knows another secret takes nothing', async () => {
  await expect(s3Store({ ...s3.settings, secretAccessKey: 'wrong' }).put('tenant/x', await fileOf('x'))).rejects.toMatchObject({ $metadata: { httpStatusCode: 403 } });
});

it('a second process finds the bucket that the first one made', async () => {
  await expect(s3Store(s3.settings).ready()).resolves.toBeUndefined();
});
