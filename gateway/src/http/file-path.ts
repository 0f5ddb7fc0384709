import type { IncomingMessage } from 'node:http';

import { Refusal } from './refusal.js';

const pathCharactersMax = 2_000;

/** The path of a file as it came: what follows the question mark is for the subgraph to read. */
export function filePath({ url = '' }: Pick<IncomingMessage, 'url'>): string {
  if (url.length <= pathCharactersMax && /^[\x21-\x7e]+$/.test(url)) return url;
  throw new Refusal(414, 'BAD_USER_INPUT', { message: `The address is longer than ${pathCharactersMax} characters, or has some that need escaping.` });
}
