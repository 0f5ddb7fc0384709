import type { promises as english } from '../en/promises.js';
import type { MessagesLike } from '../message-shape.js';

/** How promised days of dispatch were kept. */
export const promises: MessagesLike<typeof english> = {
  title: 'Utlovade avsändningsdagar',
  none: 'Ingen order som utlovats en dag har skickats ännu.',
  from: 'Månad',
  kept: 'Hållna',
  broken: 'Brutna',
};
