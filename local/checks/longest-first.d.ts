import type { BaseSequencer } from 'vitest/node';

export function longestFirst(root: string, files: readonly string[]): typeof BaseSequencer;
