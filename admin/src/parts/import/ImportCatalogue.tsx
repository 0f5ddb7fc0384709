import { ImportPartCatalogueDocument, PartImportProgressDocument, PartImportRejectionsDocument } from '../../generated/operations.js';
import type { FileKind } from '../../imports/file-kind.js';
import { ImportPage } from '../../imports/ImportPage.js';

const catalogueFiles: FileKind = {
  texts: 'partImports',
  action: 'parts.import',
  resource: 'parts',
  uploadedFor: 'catalogue',
  // The upload's id names the request: sent twice, it starts one import.
  begin: async (ask, uploadId) => {
    const { importPartCatalogue } = (await ask(ImportPartCatalogueDocument, { input: { uploadId }, idempotencyKey: uploadId })).data;
    return importPartCatalogue.__typename === 'PartImport' ? { importId: importPartCatalogue.id } : { message: importPartCatalogue.message, typename: importPartCatalogue.__typename };
  },
  progress: PartImportProgressDocument,
  rejections: PartImportRejectionsDocument,
};

/** Takes the manufacturer's catalogue of parts. */
export default function ImportCatalogue() {
  return <ImportPage kind={catalogueFiles} />;
}
