import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as pause } from 'node:timers/promises';

import { pino } from 'pino';
import { v7 as newId } from 'uuid';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember } from '@platform/kit/testing/viewers.js';

import { receiveUpload } from '../actions/import/receive-upload.js';
import { startImports } from '../imports.js';
import type { KnownNetwork, KnownPartner } from './known-network.js';

export interface ImportReport {
  id: string;
  status: string;
  fileName: string | null;
  rowsTotal: number | null;
  rowsRead: number;
  rowsImported: number;
  rowsUnchanged: number;
  rowsRejected: number;
  refusedReason: string | null;
  finishedAt: Date | null;
  rejections: { totalCount: number; nodes: { line: number; column: string | null; value: string | null; code: string; reason: string }[] };
}

/** Sends files and has them imported, as a partner does it. */
export interface ImportDesk {
  uploadDir: string;
  /** Keeps a file without importing it. */
  send(partner: KnownPartner, bytes: Iterable<string | Buffer> | AsyncIterable<string | Buffer>): Promise<string>;
  /** Asks for an upload’s import. */
  begin(viewer: Viewer, input: { uploadId: string; organizationId?: string }, key?: string): Promise<{ __typename: string; id?: string; importId?: string }>;
  report(partner: KnownPartner, importId: string): Promise<ImportReport>;
  /** Sends a file and waits for its report. */
  import(partner: KnownPartner, bytes: Iterable<string | Buffer> | AsyncIterable<string | Buffer>): Promise<ImportReport>;
  /** Waits until the import no longer runs. */
  settled(partner: KnownPartner, importId: string): Promise<ImportReport>;
  startWorking(): Promise<void>;
  stopWorking(): Promise<void>;
  close(): Promise<void>;
}

const reportFields = `id status fileName rowsTotal rowsRead rowsImported rowsUnchanged rowsRejected refusedReason finishedAt
  rejections(first: 100) { totalCount nodes { line column value code reason } }`;

export async function openImportDesk(network: KnownNetwork): Promise<ImportDesk> {
  const uploadDir = await mkdtemp(join(tmpdir(), 'platform-uploads-'));
  const { dataSource, bus } = network;
  let stopWorking: () => Promise<void> = async () => undefined;
  const desk: ImportDesk = {
    uploadDir,
    send: async (partner, bytes) => {
      const world = { dataSource, uploadDir, uploadBytesMax: 200 * 1024 * 1024, now: () => new Date(), newId: () => newId() };
      const sent = { viewer: partnerMember(partner.id), requestId: newId(), organizationId: partner.id, fileName: 'export.csv', bytes: Readable.from(bytes, { objectMode: false }) };
      const received = await receiveUpload(world, sent);
      if ('refused' in received) throw new Error(`The upload was refused: ${received.refused}.`);
      return received.uploadId;
    },
    begin: async (viewer, input, key = newId()) => {
      const asked = `mutation ($input: ImportRepairsInput!, $key: ID!) { importRepairs(input: $input, idempotencyKey: $key) {
        __typename ... on RepairImport { id status fileName rowsRead organization { id } } ... on UploadAlreadyImported { importId } ... on RepairImportRunning { importId } } }`;
      const { data, errors } = await network.ask<{ importRepairs: { __typename: string } }>(viewer, asked, { input, key });
      if (errors.length > 0) throw new Error(errors[0]!.message);
      return data!.importRepairs;
    },
    report: async (partner, id) => {
      const { data } = await network.ask<{ repairImport: ImportReport }>(partnerMember(partner.id), `query ($id: ID!) { repairImport(id: $id) { ${reportFields} } }`, { id });
      return data!.repairImport;
    },
    import: async (partner, bytes) => {
      const begun = await desk.begin(partnerMember(partner.id), { uploadId: await desk.send(partner, bytes) });
      if (begun.id === undefined) throw new Error(`The import did not begin: ${begun.__typename}.`);
      return desk.settled(partner, begun.id);
    },
    settled: async (partner, importId) => {
      for (;;) {
        const report = await desk.report(partner, importId);
        if (report.status !== 'RUNNING') return report;
        await pause(20);
      }
    },
    startWorking: async () => {
      stopWorking = await startImports({ dataSource, bus, log: pino({ level: 'silent' }), uploadDir }, { lookEveryMs: 20 });
    },
    stopWorking: () => stopWorking(),
    close: async () => {
      await stopWorking();
      await rm(uploadDir, { recursive: true, force: true });
    },
  };
  return desk;
}
