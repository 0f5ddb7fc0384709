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
  /** CSV when nothing else is said. */
  mediaType?: string;
  signal: AbortSignal;
  /** The part that has been sent, 0 to 1. */
  onProgress: (share: number) => void;
}

/** Streams a file to the platform and answers its id, the part of the platform's answer that is called so. */
export async function uploadFile({ answered, ...upload }: Upload & { answered: string }): Promise<string> {
  const id = (await sendFile(upload))[answered];
  if (typeof id !== 'string') throw new UploadFailed('notArrived');
  return id;
}

/** Streams a file to the platform and answers what it says; only XMLHttpRequest tells how much of it has been sent. */
export function sendFile({ way, query, file, mediaType = 'text/csv', signal, onProgress }: Upload): Promise<Readonly<Record<string, unknown>>> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `${way}?${new URLSearchParams(query).toString()}`);
    for (const [name, value] of Object.entries(consoleHeaders)) request.setRequestHeader(name, value);
    request.setRequestHeader('content-type', mediaType);
    request.responseType = 'json';
    request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener('load', () => {
      if (request.status < 300 && request.response !== null) return resolve(request.response as Readonly<Record<string, unknown>>);
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
