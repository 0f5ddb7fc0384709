import type { promises as english } from '../en/promises.js';
import type { MessagesLike } from '../message-shape.js';

/** How promised days of dispatch were kept. */
export const promises: MessagesLike<typeof english> = {
  title: 'Zugesagte Versandtage',
  none: 'Noch keine Bestellung mit zugesagtem Tag wurde versandt.',
  from: 'Monat',
  kept: 'Gehalten',
  broken: 'Verfehlt',
};
