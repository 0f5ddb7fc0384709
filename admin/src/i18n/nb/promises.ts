import type { promises as english } from '../en/promises.js';
import type { MessagesLike } from '../message-shape.js';

/** How promised days of dispatch were kept. */
export const promises: MessagesLike<typeof english> = {
  title: 'Lovede sendedager',
  none: 'Ingen ordre som var lovet en dag, er sendt ennå.',
  from: 'Måned',
  kept: 'Holdt',
  broken: 'Brutt',
};
