import { expect, it } from 'vitest';

import { findRoute, type Routes } from './routes.js';

const [graphql, health, elsewhere] = [() => undefined, () => undefined, () => undefined];
const routes: Routes = { 'POST /graphql': graphql, 'GET /healthz': health };
const found = (method: string, url: string) => findRoute(routes, { method, url }, elsewhere);

it('a route is found by method and path, whatever follows the question mark', () => {
  expect(found('POST', '/graphql')).toBe(graphql);
  expect(found('GET', '/healthz?x=/graphql')).toBe(health);
});

it('another path is answered elsewhere, another method of a known path is not', () => {
  expect(found('GET', '/graphql/explorer')).toBe(elsewhere);
  expect(found('GET', '/')).toBe(elsewhere);
  expect([elsewhere, graphql]).not.toContain(found('GET', '/graphql'));
});
