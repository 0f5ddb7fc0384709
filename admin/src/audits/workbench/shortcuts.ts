import { resultChoices } from './finding.js';
import type { AuditResult } from '../../generated/operations.js';
import type { Mode } from './modes.js';

/** What a single key asks for in the workbench. */
export type Shortcut = { kind: 'result'; result: AuditResult } | { kind: 'view'; mode: Mode } | { kind: (typeof kinds)[keyof typeof kinds] };

interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  /** What has the focus. */
  target: { tagName: string; type?: string | undefined; isContentEditable: boolean; takesKeys?: boolean } | null;
}

const kinds = { j: 'next', k: 'previous', n: 'nextOpen', s: 'severity', o: 'observation', a: 'action', e: 'evidence', g: 'goTo', '?': 'help' } as const;
const views = { f: 'focus', t: 'table', c: 'compare', p: 'report' } as const satisfies Record<string, Mode>;
const withoutText = new Set(['radio', 'checkbox', 'button', 'submit']);

/** The shortcut that a key stands for; none while somebody types, and none together with a modifier. */
export function shortcutOf({ key, ctrlKey, metaKey, altKey, target }: KeyPress): Shortcut | null {
  if (ctrlKey || metaKey || altKey || isWritable(target)) return null;
  const result = resultChoices[Number(key) - 1];
  if (result !== undefined) return { kind: 'result', result };
  const mode = views[key.toLowerCase() as keyof typeof views];
  if (mode !== undefined) return { kind: 'view', mode };
  const kind = kinds[key.toLowerCase() as keyof typeof kinds];
  return kind === undefined ? null : { kind };
}

function isWritable(target: KeyPress['target']): boolean {
  // A choice in a row of the table takes no text; the keys stay the table's.
  if (target === null || target.takesKeys) return false;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  return target.tagName === 'INPUT' && !withoutText.has(target.type ?? 'text');
}
