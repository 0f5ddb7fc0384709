import { expect, test } from 'vitest';

import { CookieJar } from './cookie-jar.js';

const answer = (...cookies: string[]): Response => {
  const headers = new Headers();
  for (const cookie of cookies) headers.append('set-cookie', cookie);
  return new Response(null, { headers });
};

test('cookies are kept, replaced and forgotten as the server says', () => {
  const jar = new CookieJar();
  expect(jar.header()).toBe('');
  jar.keep(answer('a=1; path=/; httponly', 'b=x=y==; expires=Fri, 31 Dec 2099 23:59:59 GMT'));
  expect(jar.header()).toBe('a=1; b=x=y==');
  jar.keep(answer('a=2', 'b=; expires=Thu, 01 Jan 1970 00:00:00 GMT'));
  expect(jar.header()).toBe('a=2');
});
