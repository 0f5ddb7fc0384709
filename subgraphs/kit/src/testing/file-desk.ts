import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { pino } from 'pino';
import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';

import type { FileWorld } from '../files/kept/file-world.js';
import { folderStore } from '../files/store/folder-store.js';
import type { Viewer } from '../identity/viewer.js';
import type { Route } from '../service/route.js';

export interface FileToSend {
  query?: string;
  body: string | Buffer;
}

export interface FileDesk {
  world: FileWorld;
  /** Where files are taken in and given out. */
  address: string;
  /** Who the gateway says is calling. */
  actAs(viewer: Viewer): void;
  send(viewer: Viewer, file: FileToSend): Promise<{ status: number; answer: { fileId: string; mediaType: string; sha256: string; sizeBytes: number; error?: { code: string; message: string } } }>;
  fetch(viewer: Viewer, fileId: string, size?: 'thumbnail'): Promise<{ status: number; bytes: Buffer; headers: Headers }>;
  /** Names of all files kept, and of those still on their way. */
  kept(): Promise<string[]>;
  close(): Promise<void>;
}

export interface DeskOf {
  dataSource: DataSource;
  /** As `/evidence`. */
  path: string;
  routes: (world: FileWorld) => Readonly<Record<string, Route>>;
}

export const deskBytesMax = 2 * 1024 * 1024;

/** The ways in and out for files of one kind, behind a server of their own. */
export async function openFileDesk({ dataSource, path, routes }: DeskOf): Promise<FileDesk> {
  const folder = await mkdtemp(join(tmpdir(), 'platform-files-'));
  const spoolDir = await mkdtemp(join(tmpdir(), 'platform-spool-'));
  const store = await folderStore(folder);
  const world: FileWorld = { dataSource, store, log: pino({ level: 'silent' }), spoolDir, bytesMax: deskBytesMax, now: () => new Date(), newId: () => newId() };
  const ways = routes(world);
  let viewer: Viewer;
  const server: Server = createServer((request, response) => {
    const way = ways[`${request.method} ${request.url?.split('?')[0]}`]!;
    way({ request, response, visitor: { viewer, requestId: newId(), body: Buffer.alloc(0) } }).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`;
  return {
    world,
    address,
    actAs: (who) => { viewer = who; },
    send: async (who, { query = '', body }) => {
      viewer = who;
      const response = await fetch(`${address}?${query}`, { method: 'POST', body: typeof body === 'string' ? body : new Uint8Array(body) });
      return { status: response.status, answer: (await response.json()) as never };
    },
    fetch: async (who, fileId, size) => {
      viewer = who;
      const response = await fetch(`${address}?id=${fileId}${size ? `&size=${size}` : ''}`);
      return { status: response.status, bytes: Buffer.from(await response.arrayBuffer()), headers: response.headers };
    },
    kept: async () => {
      const files = await readdir(folder, { recursive: true });
      return [...files.filter((name) => name.includes('/')), ...(await readdir(spoolDir))].sort();
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      for (const path of [folder, spoolDir]) await rm(path, { recursive: true, force: true });
    },
  };
}
