import { useRef, useState } from 'react';
import { useParams } from 'react-router-dom';

import { type Mode, modeIn, workbenchAddress } from './modes.js';
import type { WorkbenchItem } from './workbench-audit.js';

interface CurrentItem {
  position: number;
  /** The position as of this very moment, also between two key presses that no drawing separates. */
  positionNow: () => number;
  open: (position: number) => void;
  mode: Mode;
  choose: (mode: Mode) => void;
}

/**
 * Which requirement is being looked at, and in which way; both are in the address. The router would follow a moment later,
 * and a result typed in that moment would go to the requirement before: so they are kept here and only told to the address.
 */
export function useCurrentItem({ auditId, items }: { auditId: string; items: readonly WorkbenchItem[] }): CurrentItem {
  const { '*': wanted = '' } = useParams();
  const [position, setPosition] = useState(() => Math.max(0, items.findIndex(({ id }) => id === (window.location.pathname.split('/')[4] ?? wanted))));
  const [mode, setMode] = useState(() => modeIn(window.location.search));
  const now = useRef({ position, mode });
  const tell = (): void => window.history.replaceState(window.history.state, '', workbenchAddress({ auditId, itemId: items[now.current.position]?.id, mode: now.current.mode }));
  return {
    position,
    mode,
    positionNow: () => now.current.position,
    open: (next) => {
      if (items[next] === undefined) return;
      now.current.position = next;
      setPosition(next);
      tell();
    },
    choose: (next) => {
      now.current.mode = next;
      setMode(next);
      tell();
    },
  };
}
