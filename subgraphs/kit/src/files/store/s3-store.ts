import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';

import { CreateBucketCommand, DeleteObjectCommand, GetObjectCommand, HeadBucketCommand, NoSuchBucket, NoSuchKey, PutObjectCommand, S3Client, S3ServiceException } from '@aws-sdk/client-s3';

import { type FileStore, requireKey } from './file-store.js';

export interface S3Settings {
  /** Address of the storage, as `https://s3.eu-north-1.amazonaws.com`. */
  endpoint: string;
  region: string;
  bucket: string;
  accessKeyId: string;
  secretAccessKey: string;
}

/** Keeps files in a bucket of any storage that speaks the S3 API; the bucket is made when it is missing, as soon as it is needed. */
export function s3Store({ endpoint, region, bucket, accessKeyId, secretAccessKey }: S3Settings): FileStore {
  const client = new S3Client({
    endpoint,
    region,
    credentials: { accessKeyId, secretAccessKey },
    forcePathStyle: true,
    maxAttempts: 3,
    // Not every storage knows the checksums that are newer than the S3 API itself.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  let made: Promise<void> | null = null;
  const bucketMade = (): Promise<void> => {
    made ??= ensureBucket(client, bucket).catch((error: unknown) => {
      made = null;
      throw error;
    });
    return made;
  };
  const at = (key: string): { Bucket: string; Key: string } => ({ Bucket: bucket, Key: requireKey(key) });
  return {
    put: async (key, { path, mediaType }) => {
      await bucketMade();
      // As a whole, not as a stream: its hash is then part of the signature, and an attempt that breaks off is made again.
      await client.send(new PutObjectCommand({ ...at(key), Body: await readFile(path), ContentType: mediaType }));
    },
    get: async (key) => {
      try {
        const { Body, ContentLength = 0 } = await client.send(new GetObjectCommand(at(key)));
        return Body === undefined ? null : { bytes: Body as Readable, sizeBytes: ContentLength };
      } catch (error) {
        if (error instanceof NoSuchKey || error instanceof NoSuchBucket) return null;
        throw error;
      }
    },
    remove: async (key) => {
      await client.send(new DeleteObjectCommand(at(key)));
    },
    ready: async () => {
      await bucketMade();
      await client.send(new HeadBucketCommand({ Bucket: bucket }));
    },
  };
}

async function ensureBucket(client: S3Client, bucket: string): Promise<void> {
  try {
    await client.send(new HeadBucketCommand({ Bucket: bucket }));
  } catch (error) {
    if (!(error instanceof S3ServiceException) || error.$metadata.httpStatusCode !== 404) throw error;
    await client.send(new CreateBucketCommand({ Bucket: bucket })).catch(unlessMade);
  }
}

/** Two processes that start together may both make it. */
function unlessMade(error: unknown): void {
  if (!(error instanceof S3ServiceException && /^BucketAlready/.test(error.name))) throw error;
}
