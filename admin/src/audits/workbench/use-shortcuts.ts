import { useEffect, useRef } from 'react';
import { useStore } from 'react-admin';

import { type Shortcut, shortcutOf } from './shortcuts.js';

export function useShortcutsEnabled(): [boolean, (enabled: boolean) => void] {
  return useStore('shortcuts', true);
}

/** Listens for single keys, unless they are switched off or a dialog is open. */
export function useShortcuts(onShortcut: (shortcut: Shortcut) => void): void {
  const [isEnabled] = useShortcutsEnabled();
  const handler = useRef(onShortcut);
  handler.current = onShortcut;
  useEffect(() => {
    if (!isEnabled) return;
    const listen = (event: KeyboardEvent): void => {
      if (document.querySelector('[role="dialog"], [role="menu"], [role="listbox"]') !== null) return;
      const shortcut = shortcutOf({ ...keysOf(event), target: event.target instanceof HTMLElement ? describe(event.target) : null });
      if (shortcut === null) return;
      event.preventDefault();
      handler.current(shortcut);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [isEnabled]);
}

function keysOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent) {
  return { key, ctrlKey, metaKey, altKey };
}

function describe(element: HTMLElement) {
  return { tagName: element.tagName, type: element instanceof HTMLInputElement ? element.type : undefined, isContentEditable: element.isContentEditable, takesKeys: element.dataset['keys'] === 'row' };
}
