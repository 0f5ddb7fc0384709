import { resultChoices } from './finding.js';
import type { AuditResult } from '../../generated/operations.js';

/** What a single key asks for in the workbench. */
export type Shortcut = { kind: 'result'; result: AuditResult } | { kind: 'next' | 'previous' | 'observation' | 'evidence' | 'goTo' | 'help' };

interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** What has the focus. */
  target: { tagName: string; type?: string | undefined; isContentEditable: boolean } | null;
}

const kinds = { j: 'next', k: 'previous', o: 'observation', e: 'evidence', g: 'goTo', '?': 'help' } as const;
const withoutText = new Set(['radio', 'checkbox', 'button', 'submit']);

/** The shortcut that a key stands for; none while somebody types, and none together with a modifier. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, target }: KeyPress): Shortcut | null {
  if (ctrlKey || metaKey || altKey || isWritable(target)) return null;
  const result = resultChoices[Number(key) - 1];
  if (result !== undefined) return { kind: 'result', result };
  const kind = kinds[key.toLowerCase() as keyof typeof kinds];
  return kind === undefined ? null : { kind };
}

function isWritable(target: KeyPress['target']): boolean {
  if (target === null) return false;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  return target.tagName === 'INPUT' && !withoutText.has(target.type ?? 'text');
}
