import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

import type { ReceivedFile } from '../receive-file.js';

import { cleanPicture, type PictureType } from './clean-picture.js';
import type { MediaType } from './media-type.js';
import { sniffFile } from './sniff-file.js';

/** A file as it is to be kept. */
export interface PreparedFile extends ReceivedFile {
  path: string;
  /** Path of a small picture of it; null of what is no picture. */
  thumbnail: string | null;
  mediaType: MediaType;
  width: number | null;
  height: number | null;
}

/** Finds out what a file is, and takes out of a picture what its sender did not mean to send. */
export async function prepareFile(path: string, received: ReceivedFile): Promise<PreparedFile | 'TYPE_NOT_TAKEN' | 'PICTURE_UNREADABLE'> {
  const mediaType = await sniffFile(path);
  if (mediaType === null) return 'TYPE_NOT_TAKEN';
  if (!isPicture(mediaType)) return { ...received, path, thumbnail: null, mediaType, width: null, height: null };
  const to = `${path}.clean`;
  const thumbnail = `${path}.thumbnail`;
  const picture = await cleanPicture(path, { type: mediaType, to, thumbnail });
  return picture === null ? 'PICTURE_UNREADABLE' : { ...picture, path: to, thumbnail, mediaType, sha256: await sha256Of(to) };
}

function isPicture(type: MediaType): type is PictureType {
  return type.startsWith('image/');
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}
