import { ImportRepairsDocument, RepairImportProgressDocument, RepairImportRejectionsDocument } from '../../generated/operations.js';
import type { FileKind } from '../../imports/file-kind.js';
import { ImportPage } from '../../imports/ImportPage.js';

const repairFiles: FileKind = {
  texts: 'imports',
  action: 'repairs.import',
  resource: 'repairs',
  // The upload's id names the request: sent twice, it starts one import.
  begin: async (ask, uploadId) => {
    const { importRepairs } = (await ask(ImportRepairsDocument, { input: { uploadId }, idempotencyKey: uploadId })).data;
    return importRepairs.__typename === 'RepairImport' ? { importId: importRepairs.id } : { message: importRepairs.message, typename: importRepairs.__typename };
  },
  progress: RepairImportProgressDocument,
  rejections: RepairImportRejectionsDocument,
};

/** Takes a partner's own repair export. */
export default function ImportRepairs() {
  return <ImportPage kind={repairFiles} />;
}
