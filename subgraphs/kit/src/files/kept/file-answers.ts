import { pipeline } from 'node:stream/promises';

import type { Route } from '../../service/route.js';
import type { FileRefusal } from '../refuse-file.js';
import type { StoredFile } from '../store/file-store.js';
import type { FileKept, FileRefused } from './keep-file.js';
import type { FileWorld } from './file-world.js';
import type { KeptFile } from './kept-file.js';

type Visit = Parameters<Route>[0];

export const fileNotFound: FileRefusal = { status: 404, code: 'NOT_FOUND', message: 'There is no such file.' };

export function badFile(message: string): FileRefusal {
  return { status: 400, code: 'BAD_USER_INPUT', message };
}

export function fileTooLarge(bytesMax: number): FileRefusal {
  return { status: 413, code: 'PAYLOAD_TOO_LARGE', message: `The file is larger than ${Math.floor(bytesMax / 1024 / 1024)} MB.` };
}

const refusals: Readonly<Record<Exclude<FileRefused, 'TOO_LARGE'>, FileRefusal>> = {
  EMPTY: badFile('The file is empty.'),
  TYPE_NOT_TAKEN: { status: 415, code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send a PDF, a picture (JPEG, PNG, WebP), a CSV or a plain text in UTF-8. Whatever its name, this file is none of them; a HEIC picture of a telephone is to be saved as JPEG first.' },
  PICTURE_UNREADABLE: { status: 422, code: 'PICTURE_UNREADABLE', message: 'The picture is damaged, or has more than 60 million pixels.' },
  UPLOAD_ID_USED: { status: 409, code: 'CONFLICT', message: 'uploadId: belongs to another file; use a new one.' },
};

/** Tells a sender which file is kept now; or answers why none is. */
export function tellKept(kept: FileKept, { response }: Pick<Visit, 'response'>, bytesMax: number): FileRefusal | null {
  if ('refused' in kept) return kept.refused === 'TOO_LARGE' ? fileTooLarge(bytesMax) : refusals[kept.refused];
  const { id, mediaType, sizeBytes, sha256 } = kept.file;
  response.writeHead(kept.isKnown ? 200 : 201, { 'content-type': 'application/json' }).end(JSON.stringify({ fileId: id, mediaType, sizeBytes, sha256 }));
  return null;
}

export interface FileToGive {
  stored: StoredFile;
  file: Pick<KeptFile, 'id' | 'fileName' | 'mediaType' | 'sha256'>;
  isThumbnail: boolean;
}

/** Gives a file out, to be saved under its name. */
export async function giveFile({ log }: Pick<FileWorld, 'log'>, { response, visitor: { requestId } }: Visit, { stored, file, isThumbnail }: FileToGive): Promise<void> {
  response.writeHead(200, {
    'content-type': isThumbnail ? 'image/webp' : typeTold(file.mediaType),
    'content-length': stored.sizeBytes,
    'content-disposition': attachment(file.fileName ?? `file-${file.id}`),
    etag: `"${isThumbnail ? 'thumbnail-' : ''}${file.sha256}"`,
  });
  // One who leaves, or a storage that breaks off, ends the answer short of its announced length.
  await pipeline(stored.bytes, response).catch((error: unknown) => log.info({ err: error, requestId }, 'a file was not sent to its end'));
}

function typeTold(mediaType: string): string {
  return mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType;
}

/** A browser saves it under its name, whichever letters that has. */
function attachment(fileName: string): string {
  const plain = fileName.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
