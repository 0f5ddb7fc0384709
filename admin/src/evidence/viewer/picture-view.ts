/** How a picture lies on its stage: how large against its fitting size, how far from the middle in pixels, and how often turned to the right. */
export interface PictureView {
  zoom: number;
  x: number;
  y: number;
  quarterTurns: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

export const wholePicture: PictureView = { zoom: 1, x: 0, y: 0, quarterTurns: 0 };
export const zoomMax = 8;
export const zoomStep = 1.5;

/** The scale at which a turned picture fits its stage; a small picture is not blown up beyond twice its size. */
export function fittingScale({ stage, picture, quarterTurns }: { stage: Size; picture: Size; quarterTurns: number }): number {
  const { width, height } = turned(picture, quarterTurns);
  if (width === 0 || height === 0 || stage.width === 0 || stage.height === 0) return 1;
  return Math.min(stage.width / width, stage.height / height, 2);
}

/** Zooms so that what lies at the point, from the middle of the stage, stays there. */
export function zoomed(view: PictureView, { by, at = { x: 0, y: 0 } }: { by: number; at?: Point }): PictureView {
  const zoom = Math.min(zoomMax, Math.max(1, view.zoom * by));
  const grown = zoom / view.zoom;
  return { ...view, zoom, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown };
}

export function moved(view: PictureView, { x, y }: Point): PictureView {
  return { ...view, x: view.x + x, y: view.y + y };
}

export function turnedRight(view: PictureView): PictureView {
  return { ...view, quarterTurns: (view.quarterTurns + 1) % 4, x: 0, y: 0 };
}

/** No edge of the picture is drawn into the stage, and a picture smaller than it stays in the middle. */
export function withinStage(view: PictureView, { stage, picture }: { stage: Size; picture: Size }): PictureView {
  const scale = fittingScale({ stage, picture, quarterTurns: view.quarterTurns }) * view.zoom;
  const { width, height } = turned(picture, view.quarterTurns);
  const within = (value: number, room: number): number => Math.min(Math.max(value, -room), room) || 0;
  return { ...view, x: within(view.x, Math.max(0, (width * scale - stage.width) / 2)), y: within(view.y, Math.max(0, (height * scale - stage.height) / 2)) };
}

function turned({ width, height }: Size, quarterTurns: number): Size {
  return quarterTurns % 2 === 0 ? { width, height } : { width: height, height: width };
}
