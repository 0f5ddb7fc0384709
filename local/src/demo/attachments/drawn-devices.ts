import type { Colour, Drawing } from '../evidence/drawn-png.js';

/** What a picture of a device shows. */
export type DeviceView = 'front' | 'cracked' | 'back' | 'broken back' | 'swollen' | 'other device';

const mat: Colour = [74, 92, 108];
const glass: Colour = [24, 27, 33];
const shell: Readonly<Record<DeviceView, Colour>> = { front: [196, 198, 204], cracked: [196, 198, 204], back: [148, 162, 178], 'broken back': [148, 162, 178], swollen: [206, 200, 190], 'other device': [176, 62, 58] };

/** A telephone on a bench mat, a little turned, as a camera above it shows it: lit from one side, with some grain. */
export function drawnDevice(view: DeviceView, seed: number): Drawing {
  const turn = ((seed % 7) - 3) * 0.025;
  const impact = { x: -0.05 + (seed % 4) * 0.035, y: -0.18 + (seed % 5) * 0.08 };
  return (left, top) => {
    // Around the middle, as high as wide.
    const [u, v] = [(left - 0.5) * 1.2, top - 0.5];
    const [x, y] = [u * Math.cos(turn) - v * Math.sin(turn), u * Math.sin(turn) + v * Math.cos(turn)];
    const light = 1.08 - 0.5 * Math.hypot(left - 0.3, top - 0.2);
    const grain = 7 * (grainAt(left + seed, top) - 0.5);
    return colourAt(view, { x, y, impact }).map((part) => Math.max(0, Math.min(255, Math.round(part * light + grain)))) as [number, number, number];
  };
}

interface Point {
  x: number;
  y: number;
  impact: { x: number; y: number };
}

const halfWidth = 0.19;
const halfHeight = 0.4;

function colourAt(view: DeviceView, point: Point): Colour {
  const { x, y } = point;
  const bulge = view === 'swollen' ? 0.035 * Math.cos((y / halfHeight) * 1.4) : 0;
  const inside = distanceToEdge(x, y, bulge);
  if (inside < 0) return grid(x, y);
  if (inside < 0.012) return shell[view].map((part) => part * 0.72) as [number, number, number];
  if (view === 'back' || view === 'broken back' || view === 'other device') return backAt(view, point);
  if (inside < 0.026) return glass;
  if (view === 'cracked' && isCrack(point)) return [214, 222, 230];
  if (Math.abs(x) < 0.045 && y < -halfHeight + 0.05 && y > -halfHeight + 0.036) return [8, 9, 11];
  return view === 'swollen' ? [34, 38, 48] : [46 + 60 * (0.5 - y), 74 + 40 * (0.5 - y), 122];
}

function backAt(view: DeviceView, point: Point): Colour {
  const { x, y } = point;
  for (const [cx, cy] of [[-0.1, -0.31], [-0.1, -0.21]] as const) {
    const away = Math.hypot(x - cx, y - cy);
    if (away < 0.022) return [12, 14, 18];
    if (away < 0.036) return [58, 62, 70];
  }
  if (view === 'broken back' && isCrack(point)) return [232, 236, 240];
  return shell[view];
}

/** Cracks run from where something struck, and rings join them. */
function isCrack({ x, y, impact }: Point): boolean {
  const [dx, dy] = [x - impact.x, y - impact.y];
  const away = Math.hypot(dx, dy);
  const angle = Math.atan2(dy, dx) + 0.05 * Math.sin(away * 60);
  const spoke = Math.abs(((angle / (2 * Math.PI)) * 11 + 11) % 1 - 0.5);
  const isOnSpoke = spoke > 0.5 - 0.0022 / Math.max(away, 0.02) && away < 0.34;
  const isOnRing = Math.abs((away % 0.07) - 0.035) < 0.0014 && away < 0.16;
  return away < 0.012 || isOnSpoke || isOnRing;
}

/** How far a point lies within the outline with its round corners; below 0 outside. */
function distanceToEdge(x: number, y: number, bulge: number): number {
  const round = 0.05;
  const [ax, ay] = [Math.abs(x) - (halfWidth + bulge - round), Math.abs(y) - (halfHeight - round)];
  return round - Math.hypot(Math.max(ax, 0), Math.max(ay, 0)) - Math.min(Math.max(ax, ay), 0);
}

function grid(x: number, y: number): Colour {
  const isLine = Math.abs((x + 2) % 0.1) < 0.003 || Math.abs((y + 2) % 0.1) < 0.003;
  return isLine ? [96, 114, 130] : mat;
}

function grainAt(x: number, y: number): number {
  const wave = Math.sin(x * 12_989.8 + y * 78_233) * 43_758.545;
  return wave - Math.floor(wave);
}
