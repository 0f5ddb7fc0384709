import { ImportDevicesDocument, DeviceImportProgressDocument, DeviceImportRejectionsDocument } from '../../generated/operations.js';
import type { FileKind } from '../../imports/file-kind.js';
import { ImportPage } from '../../imports/ImportPage.js';

const deviceFiles: FileKind = {
  texts: 'deviceImports',
  action: 'devices.import',
  resource: 'devices',
  // The upload's id names the request: sent twice, it starts one import.
  begin: async (ask, uploadId) => {
    const { importDevices } = (await ask(ImportDevicesDocument, { input: { uploadId }, idempotencyKey: uploadId })).data;
    return importDevices.__typename === 'DeviceImport' ? { importId: importDevices.id } : { message: importDevices.message, typename: importDevices.__typename };
  },
  progress: DeviceImportProgressDocument,
  rejections: DeviceImportRejectionsDocument,
};

/** Takes a partner's devices and their coverages. */
export default function ImportDevices() {
  return <ImportPage kind={deviceFiles} />;
}
