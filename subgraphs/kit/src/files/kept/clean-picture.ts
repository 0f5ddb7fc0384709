import sharp, { type Sharp } from 'sharp';

export interface CleanPicture {
  width: number;
  height: number;
  sizeBytes: number;
}

export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp';

const pixelsMax = 60_000_000;
const thumbnailPixels = 480;
const formats = { 'image/jpeg': { jpeg: { quality: 92 } }, 'image/png': { png: {} }, 'image/webp': { webp: { quality: 92 } } } as const;

sharp.cache(false);
sharp.concurrency(1);

/** One picture at a time is unfolded in memory. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Draws a picture anew, upright, from its pixels alone: what a camera writes beside them (place, time, device, name) is not
 * carried over, nor is anything hidden behind them. Null when it cannot be read or has too many pixels.
 */
export function cleanPicture(from: string, { type, to, thumbnail }: { type: PictureType; to: string; thumbnail: string }): Promise<CleanPicture | null> {
  const work = queue.then(async () => {
    try {
      const drawn = sharp(from, { limitInputPixels: pixelsMax, failOn: 'error' }).autoOrient();
      const { width, height, size } = await encoded(drawn, type).toFile(to);
      await sharp(to).resize({ width: thumbnailPixels, height: thumbnailPixels, fit: 'inside', withoutEnlargement: true }).webp({ quality: 75 }).toFile(thumbnail);
      return { width, height, sizeBytes: size };
    } catch (error) {
      if (isOfThePicture(error)) return null;
      throw error;
    }
  });
  queue = work.catch(() => undefined);
  return work;
}

function encoded(picture: Sharp, type: PictureType): Sharp {
  const format = formats[type];
  if ('jpeg' in format) return picture.jpeg(format.jpeg);
  return 'png' in format ? picture.png(format.png) : picture.webp(format.webp);
}

/** sharp throws plain errors: those of the disk have a code, those of the picture have none. */
function isOfThePicture(error: unknown): boolean {
  return error instanceof Error && (error as { code?: string }).code === undefined;
}
