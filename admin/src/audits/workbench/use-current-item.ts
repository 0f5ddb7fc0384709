import { useRef, useState } from 'react';
import { useParams } from 'react-router-dom';

import type { WorkbenchItem } from './sections.js';

interface CurrentItem {
  position: number;
  /** The position as of this very moment, also between two key presses that no drawing separates. */
  positionNow: () => number;
  open: (position: number) => void;
}

/**
 * Which requirement is being assessed; it is in the address. The router would follow a moment later, and a result typed
 * in that moment would go to the requirement before: so the position is kept here and only told to the address.
 */
export function useCurrentItem({ auditId, items }: { auditId: string; items: readonly WorkbenchItem[] }): CurrentItem {
  const { '*': wanted = '' } = useParams();
  const [position, setPosition] = useState(() => Math.max(0, items.findIndex(({ id }) => id === wanted)));
  const now = useRef(position);
  return {
    position,
    positionNow: () => now.current,
    open: (next) => {
      const item = items[next];
      if (item === undefined) return;
      now.current = next;
      setPosition(next);
      window.history.replaceState(window.history.state, '', `/audits/${auditId}/show/${item.id}`);
    },
  };
}
