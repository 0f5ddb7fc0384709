import { consoleHeaders } from '../../auth/session.js';

export class UploadFailed extends Error {
  override name = 'UploadFailed';
  constructor(
    readonly reason: 'tooLarge' | 'cancelled' | 'notArrived' | 'refused',
    message = '',
  ) {
    super(message);
  }
}

interface Upload {
  file: File;
  /** Whose repairs they are; the sender's own organisation when null. */
  organizationId: string | null;
  signal: AbortSignal;
  /** The part that has been sent, 0 to 1. */
  onProgress: (share: number) => void;
}

/** Streams a file to the platform; only XMLHttpRequest tells how much of it has been sent. */
export function uploadFile({ file, organizationId, signal, onProgress }: Upload): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    const query = new URLSearchParams({ fileName: file.name, ...(organizationId === null ? {} : { organizationId }) });
    request.open('POST', `/uploads?${query.toString()}`);
    for (const [name, value] of Object.entries(consoleHeaders)) request.setRequestHeader(name, value);
    request.setRequestHeader('content-type', 'text/csv');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const uploadId = (request.response as { uploadId?: unknown } | null)?.uploadId;
      if (typeof uploadId === 'string') resolve(uploadId);
      else reject(request.status === 413 ? new UploadFailed('tooLarge') : new UploadFailed('refused', messageOf(request.response)));
    });
    request.addEventListener('error', () => reject(new UploadFailed('notArrived')));
    request.addEventListener('abort', () => reject(new UploadFailed('cancelled')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function messageOf(answer: unknown): string {
  const message = (answer as { error?: { message?: unknown } } | null)?.error?.message;
  return typeof message === 'string' ? message : '';
}
