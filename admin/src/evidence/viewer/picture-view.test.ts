import { describe, expect, test } from 'vitest';

import { fittingScale, moved, turnedRight, wholePicture, withinStage, zoomed, zoomMax } from './picture-view.js';

const stage = { width: 400, height: 300 };
const picture = { width: 800, height: 400 };

describe('a picture', () => {
  test('fits its stage, also when it is turned', () => {
    expect(fittingScale({ stage, picture, quarterTurns: 0 })).toBe(0.5);
    expect(fittingScale({ stage, picture, quarterTurns: 1 })).toBe(0.375);
    expect(fittingScale({ stage, picture: { width: 10, height: 10 }, quarterTurns: 0 })).toBe(2);
    expect(fittingScale({ stage: { width: 0, height: 0 }, picture, quarterTurns: 0 })).toBe(1);
  });

  test('is zoomed between its fitting size and eight times that', () => {
    expect(zoomed(wholePicture, { by: 2 }).zoom).toBe(2);
    expect(zoomed(wholePicture, { by: 0.5 }).zoom).toBe(1);
    expect(zoomed(wholePicture, { by: 100 }).zoom).toBe(zoomMax);
  });

  test('keeps what lies under the pointer where it is while it is zoomed', () => {
    const at = { x: 100, y: -50 };
    const before = { ...wholePicture, x: 20, y: 10 };
    const after = zoomed(before, { by: 2, at });
    expect((at.x - after.x) / after.zoom).toBe((at.x - before.x) / before.zoom);
    expect((at.y - after.y) / after.zoom).toBe((at.y - before.y) / before.zoom);
  });

  test('is not drawn off its stage', () => {
    expect(withinStage(moved(wholePicture, { x: 90, y: 90 }), { stage, picture })).toMatchObject({ x: 0, y: 0 });
    const large = zoomed(wholePicture, { by: 2 });
    expect(withinStage(moved(large, { x: 900, y: -900 }), { stage, picture })).toMatchObject({ x: 200, y: -50 });
  });

  test('is upright again after four turns', () => {
    let view = wholePicture;
    for (const turns of [1, 2, 3, 0]) {
      view = turnedRight(view);
      expect(view.quarterTurns).toBe(turns);
    }
  });
});
