import { crc32, deflateSync } from 'node:zlib';

export type Colour = readonly [number, number, number];

/** What is drawn: a colour for each point, its place from 0 to 1 in both directions. */
export type Drawing = (x: number, y: number) => Colour;

/** A picture as PNG, drawn point by point: eight bits a channel, without alpha. */
export function drawnPng({ width, height }: { width: number; height: number }, draw: Drawing): Buffer {
  const rows = Buffer.alloc(height * (1 + 3 * width));
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) rows.set(draw(x / width, y / height), y * (1 + 3 * width) + 1 + 3 * x);
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), chunk('IHDR', head), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]);
}

function chunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}

/** A reception as a child would draw it: a wall, a counter, a door and the floor. */
export function reception(warmth: number): Drawing {
  const wall: Colour = [214 + warmth, 208, 196 - warmth];
  return (x, y) => {
    if (y > 0.78) return [120, 104, 88];
    if (x > 0.72 && x < 0.9 && y > 0.22) return [86, 110, 128];
    if (x > 0.08 && x < 0.6 && y > 0.5) return y < 0.55 ? [92, 70, 52] : [158, 128, 98];
    if (x > 0.15 && x < 0.35 && y > 0.12 && y < 0.3) return [246, 246, 242];
    return wall;
  };
}
