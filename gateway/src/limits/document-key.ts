import { hash } from 'node:crypto';

/** What is remembered of thousands of documents is to stay within some megabytes. */
const textLengthMax = 2_000;

/** By what a document is known in this process: a short one by its text, a long one by its hash, behind a sign that no document has. */
export function documentKey(query: string): string {
  return query.length <= textLengthMax ? query : `\0${hash('sha256', query, 'base64url')}`;
}
