/** The evidence that a reviewer’s finding rests on. */
export const findingEvidence = {
  title: 'Rests on',
  hint: 'The finding holds no longer than what it rests on.',
} as const;
