import type { CompletionLackFragment } from '../../generated/operations.js';

/** What speaks against one field of a completion; the whole of it where no field asks for what is wrong. */
export function lacksOf(lacks: readonly CompletionLackFragment[], field: 'kbb' | 'kgb' | 'replacement' | 'whole', line: number | null = null): CompletionLackFragment[] {
  return lacks.filter((lack) => lack.line === line && fieldOf(lack) === field);
}

function fieldOf({ code, line }: CompletionLackFragment): 'kbb' | 'kgb' | 'replacement' | 'whole' {
  if (code === 'REPLACEMENT_MISSING' || code === 'REPLACEMENT_IS_THE_DEVICE') return 'replacement';
  if (line === null) return 'whole';
  return code.startsWith('KBB') ? 'kbb' : 'kgb';
}
