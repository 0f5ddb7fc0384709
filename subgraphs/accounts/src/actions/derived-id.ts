import { v5 } from 'uuid';

const namespace = '6f1c7d1e-3c52-4f0e-9a27-6b8f5c2d9e41';

/** An id that is the same whenever it is derived from the same words: what is booked under it is booked once. */
export function derivedId(...words: readonly string[]): string {
  return v5(words.join('/'), namespace);
}
