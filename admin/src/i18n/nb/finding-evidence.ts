import type { findingEvidence as en } from '../en/finding-evidence.js';
import type { MessagesLike } from '../message-shape.js';

/** The evidence that a reviewer’s finding rests on. */
export const findingEvidence: MessagesLike<typeof en> = {
  title: 'Bygger på',
  hint: 'Vurderingen gjelder ikke lenger enn det den bygger på.',
};
