import { consoleHeaders } from '../auth/session.js';

/** Why a file was refused, where the console has words for it. */
export type FileFault = 'empty' | 'tooLarge' | 'typeNotTaken' | 'unreadable';

export class EvidenceRefused extends Error {
  override name = 'EvidenceRefused';

  constructor(
    message: string,
    readonly fault: FileFault | null = null,
  ) {
    super(message);
  }
}

const faultOfStatus: Readonly<Record<number, FileFault>> = { 413: 'tooLarge', 415: 'typeNotTaken', 422: 'unreadable' };
/** What may be otherwise in a moment: too slow, too many. */
const passing = new Set([408, 429]);

/** Where files go: what supports a claim, or what belongs to a repair. */
export type FileWay = '/evidence' | '/attachments';

interface Upload {
  file: File;
  way?: FileWay;
  /** Whom it is about. */
  organizationId: string;
  /** Names the upload: sent again after a broken connection, it is the same file. */
  uploadId: string;
  /** The part that has been sent, 0 to 1. */
  onProgress: (share: number) => void;
}

const tries = 3;
const waitMs = 800;

/** Sends a file; what did not arrive is sent again under the same name. Answers the file's id. */
export async function uploadEvidence(upload: Upload): Promise<string> {
  if (upload.file.size === 0) throw new EvidenceRefused('', 'empty');
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await sendOnce(upload);
    } catch (error) {
      if (error instanceof EvidenceRefused || attempt === tries) throw error;
      await new Promise((resolve) => setTimeout(resolve, waitMs * attempt));
    }
  }
}

function sendOnce({ file, way = '/evidence', organizationId, uploadId, onProgress }: Upload): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${way}?${new URLSearchParams({ organizationId, uploadId, fileName: file.name }).toString()}`);
    for (const [name, value] of Object.entries(consoleHeaders)) request.setRequestHeader(name, value);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const answer = request.response as { fileId?: unknown; error?: { message?: unknown } } | null;
      if (typeof answer?.fileId === 'string') resolve(answer.fileId);
      else if (request.status >= 400 && request.status < 500 && !passing.has(request.status)) reject(new EvidenceRefused(typeof answer?.error?.message === 'string' ? answer.error.message : '', faultOfStatus[request.status] ?? null));
      else reject(new Error('not arrived'));
    });
    request.addEventListener('error', () => reject(new Error('not arrived')));
    request.send(file);
  });
}
