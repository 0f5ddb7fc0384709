import { consoleHeaders } from '../auth/session.js';

export class UploadFailed extends Error {
  override name = 'UploadFailed';
  constructor(
    readonly reason: 'tooLarge' | 'cancelled' | 'notArrived' | 'refused',
    message = '',
    /** Which refusal it was, where the platform named one. */
    readonly code: string | null = null,
  ) {
    super(message);
  }
}

interface Upload {
  /** The way in, as `/uploads`. */
  way: string;
  /** What the platform is told beside the file. */
  query: Readonly<Record<string, string>>;
  file: File;
  /** The part of the answer that names what the file has become. */
  answered: string;
  signal: AbortSignal;
  /** The part that has been sent, 0 to 1. */
  onProgress: (share: number) => void;
}

/** Streams a CSV file to the platform; only XMLHttpRequest tells how much of it has been sent. */
export function uploadFile({ way, query, file, answered, signal, onProgress }: Upload): Promise<string> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${way}?${new URLSearchParams(query).toString()}`);
    for (const [name, value] of Object.entries(consoleHeaders)) request.setRequestHeader(name, value);
    request.setRequestHeader('content-type', 'text/csv');
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      const id = (request.response as Readonly<Record<string, unknown>> | null)?.[answered];
      if (typeof id === 'string') return resolve(id);
      const { code, message } = refusalIn(request.response);
      reject(request.status === 413 ? new UploadFailed('tooLarge') : new UploadFailed('refused', message, code));
    });
    request.addEventListener('error', () => reject(new UploadFailed('notArrived')));
    request.addEventListener('abort', () => reject(new UploadFailed('cancelled')));
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

function refusalIn(answer: unknown): { code: string | null; message: string } {
  const { code, message } = (answer as { error?: { code?: unknown; message?: unknown } } | null)?.error ?? {};
  return { code: typeof code === 'string' ? code : null, message: typeof message === 'string' ? message : '' };
}
