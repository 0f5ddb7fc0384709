import type { Colour, Drawing } from './drawn-png.js';

interface Shape {
  colour: Colour;
  /** Left, top, right and bottom, each from 0 to 1. */
  at: readonly [number, number, number, number];
}

const wood: Colour = [168, 132, 98];
const steel: Colour = [132, 140, 150];
const screen: Colour = [38, 46, 58];

/** A row of boxes on a shelf. */
function boxes(y: number, colours: readonly Colour[]): Shape[] {
  return colours.map((colour, index) => ({ colour, at: [0.1 + index * 0.105, y, 0.185 + index * 0.105, y + 0.1] }));
}

const cardboard: readonly Colour[] = [[190, 158, 116], [178, 146, 104], [196, 166, 126], [184, 150, 110]];

const scenes = {
  reception: [
    { colour: [236, 236, 230], at: [0.12, 0.12, 0.34, 0.34] },
    { colour: [74, 92, 112], at: [0.74, 0.2, 0.92, 0.8] },
    { colour: [104, 76, 54], at: [0.06, 0.5, 0.64, 0.55] },
    { colour: wood, at: [0.08, 0.55, 0.62, 0.8] },
    { colour: screen, at: [0.42, 0.36, 0.54, 0.5] },
  ],
  building: [
    { colour: [206, 200, 190], at: [0.1, 0.1, 0.44, 0.72] },
    { colour: [224, 184, 66], at: [0.5, 0.3, 0.53, 0.8] },
    { colour: [224, 184, 66], at: [0.68, 0.3, 0.71, 0.8] },
    { colour: [224, 184, 66], at: [0.48, 0.34, 0.73, 0.38] },
    { colour: wood, at: [0.2, 0.62, 0.4, 0.8] },
  ],
  workshop: [
    { colour: [92, 104, 118], at: [0.06, 0.56, 0.94, 0.62] },
    { colour: steel, at: [0.1, 0.62, 0.14, 0.84] },
    { colour: steel, at: [0.86, 0.62, 0.9, 0.84] },
    { colour: [46, 92, 128], at: [0.14, 0.53, 0.5, 0.56] },
    { colour: screen, at: [0.56, 0.32, 0.76, 0.5] },
    { colour: [240, 238, 214], at: [0.3, 0.08, 0.7, 0.12] },
  ],
  'open shelf': [
    { colour: wood, at: [0.07, 0.16, 0.95, 0.2] },
    { colour: wood, at: [0.07, 0.42, 0.95, 0.46] },
    { colour: wood, at: [0.07, 0.68, 0.95, 0.72] },
    ...boxes(0.32, cardboard),
    ...boxes(0.58, [...cardboard, ...cardboard]),
    { colour: screen, at: [0.62, 0.34, 0.7, 0.42] },
  ],
  'locked cabinet': [
    { colour: [108, 118, 130], at: [0.18, 0.1, 0.82, 0.88] },
    { colour: steel, at: [0.2, 0.13, 0.495, 0.85] },
    { colour: steel, at: [0.505, 0.13, 0.8, 0.85] },
    { colour: [212, 176, 84], at: [0.46, 0.46, 0.48, 0.54] },
    { colour: [212, 176, 84], at: [0.52, 0.46, 0.54, 0.54] },
  ],
} as const satisfies Record<string, readonly Shape[]>;

export type Room = keyof typeof scenes;

/** A room of a partner as a camera without a flash might show it: what stands in it, darker away from the lamp, with some grain. */
export function drawnRoom(room: Room, seed: number): Drawing {
  const shapes: readonly Shape[] = scenes[room];
  const lamp = 0.3 + (seed % 5) * 0.1;
  return (x, y) => {
    const ground: Colour = y > 0.8 ? [126, 112, 98] : [214, 208, 198];
    const { colour } = shapes.findLast(({ at: [left, top, right, bottom] }) => x >= left && x < right && y >= top && y < bottom) ?? { colour: ground };
    const light = 1.1 - 0.55 * Math.hypot(x - lamp, (y - 0.15) * 0.8);
    const grain = 6 * (grainAt(x + seed, y) - 0.5);
    return colour.map((part) => Math.max(0, Math.min(255, Math.round(part * light + grain)))) as [number, number, number];
  };
}

function grainAt(x: number, y: number): number {
  const wave = Math.sin(x * 12_989.8 + y * 78_233) * 43_758.545;
  return wave - Math.floor(wave);
}
