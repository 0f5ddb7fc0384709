import type { ConsoleAction } from '../auth/permissions.js';
import type { Ask } from '../data/gql-fetch.js';
import type { DeviceImportProgressDocument, DeviceImportRejectionsDocument, PartImportProgressDocument, PartImportRejectionsDocument, RepairImportProgressDocument, RepairImportRejectionsDocument } from '../generated/operations.js';

export type Begun = { importId: string } | { message: string; typename: string };

/** What one kind of file that is imported has of its own. */
export interface FileKind {
  /** Where the texts are that differ. */
  texts: 'imports' | 'deviceImports' | 'partImports';
  action: ConsoleAction;
  /** What has changed when an import is over, and where it is seen. */
  resource: 'repairs' | 'devices' | 'parts';
  /** Set where the file is the manufacturer's own and no partner's. */
  uploadedFor?: 'catalogue';
  begin: (ask: Ask, uploadId: string) => Promise<Begun>;
  progress: typeof RepairImportProgressDocument | typeof DeviceImportProgressDocument | typeof PartImportProgressDocument;
  rejections: typeof RepairImportRejectionsDocument | typeof DeviceImportRejectionsDocument | typeof PartImportRejectionsDocument;
}

/** How far an import has come, of whichever kind. */
export interface ImportProgress {
  id: string;
  status: 'RUNNING' | 'DONE' | 'REFUSED';
  fileName: string | null;
  rowsTotal: number | null;
  rowsRead: number;
  rowsImported: number;
  rowsUnchanged: number;
  rowsRejected: number;
  refusedReason: string | null;
}
