import { join } from 'node:path';

/** Where an upload’s bytes are kept: its id alone names the file. */
export function uploadPath(uploadDir: string, uploadId: string): string {
  return join(uploadDir, `${uploadId}.csv`);
}
