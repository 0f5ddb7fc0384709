import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';

import { moved, type PictureView, type Point, turnedRight, wholePicture, zoomed, zoomStep } from './picture-view.js';

type Change = (next: (view: PictureView) => PictureView) => void;

const panStep = 60;

const byKey: Readonly<Record<string, (view: PictureView) => PictureView>> = {
  '+': (view) => zoomed(view, { by: zoomStep }),
  '=': (view) => zoomed(view, { by: zoomStep }),
  '-': (view) => zoomed(view, { by: 1 / zoomStep }),
  '0': ({ quarterTurns }) => ({ ...wholePicture, quarterTurns }),
  r: turnedRight,
  ArrowLeft: (view) => moved(view, { x: panStep, y: 0 }),
  ArrowRight: (view) => moved(view, { x: -panStep, y: 0 }),
  ArrowUp: (view) => moved(view, { x: 0, y: panStep }),
  ArrowDown: (view) => moved(view, { x: 0, y: -panStep }),
};

/** Keys, wheel, drag and pinch on a picture's stage. */
export function usePictureHands(stage: RefObject<HTMLElement | null>, onChange: Change) {
  const change = useRef(onChange);
  change.current = onChange;
  const pointers = useRef(new Map<number, Point>());

  // React listens to the wheel passively, and the page would scroll behind the picture.
  useEffect(() => {
    const element = stage.current;
    if (element === null) return undefined;
    const turn = (event: WheelEvent): void => {
      event.preventDefault();
      change.current((view) => zoomed(view, { by: Math.exp(-event.deltaY / 400), at: fromMiddle(element, { x: event.clientX, y: event.clientY }) }));
    };
    element.addEventListener('wheel', turn, { passive: false });
    return () => element.removeEventListener('wheel', turn);
  }, [stage]);

  const drag = (event: PointerEvent<HTMLElement>): void => {
    const before = pointers.current.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    const [other] = [...pointers.current].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    pointers.current.set(event.pointerId, now);
    if (other === undefined) return change.current((view) => moved(view, { x: now.x - before.x, y: now.y - before.y }));
    const at = fromMiddle(event.currentTarget, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 });
    const by = distance(now, other) / Math.max(1, distance(before, other));
    change.current((view) => zoomed(view, { by, at }));
  };
  const letGo = ({ pointerId }: PointerEvent): void => void pointers.current.delete(pointerId);

  return {
    onKeyDown: (event: KeyboardEvent): void => {
      const next = event.ctrlKey || event.metaKey || event.altKey ? undefined : byKey[event.key.length === 1 ? event.key.toLowerCase() : event.key];
      if (next === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      change.current(next);
    },
    onDoubleClick: (event: React.MouseEvent<HTMLElement>): void => {
      const at = fromMiddle(event.currentTarget, { x: event.clientX, y: event.clientY });
      change.current((view) => (view.zoom > 1 ? { ...wholePicture, quarterTurns: view.quarterTurns } : zoomed(view, { by: 2.5, at })));
    },
    onPointerDown: (event: PointerEvent<HTMLElement>): void => {
      event.currentTarget.setPointerCapture(event.pointerId);
      pointers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
    },
    onPointerMove: drag,
    onPointerUp: letGo,
    onPointerCancel: letGo,
  };
}

function fromMiddle(element: Element, { x, y }: Point): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: x - left - width / 2, y: y - top - height / 2 };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
