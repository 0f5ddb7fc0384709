import { expect, test } from 'vitest';

import { consolePages, destinationsOf, isAddressed, recordLists, routesOf, sourceOf } from '../../e2e/console-pages.js';

const routes = routesOf(sourceOf('app/Console.tsx'));
const destinations = destinationsOf(sourceOf('layout/navigation.ts'));

test('the browser visits every route of the console (else: name a record in admin/e2e/console-pages.ts)', () => {
  expect(routes.filter((route) => !isAddressed(route))).toEqual([]);
  expect(routes.length).toBeGreaterThan(20);
});

test('where the navigation leads is visited', () => {
  const records = Object.fromEntries(Object.keys(recordLists).map((route) => [route, 'one']));
  const visited = consolePages(routes, records);
  expect(destinations.filter((to) => !visited.includes(to))).toEqual([]);
  expect(destinations.length).toBeGreaterThan(12);
  expect(visited).toEqual(expect.arrayContaining([expect.stringMatching(/^\/partners\/.*\/show\/timeline$/), '/audits/one/show']));
});

test('a route of any form is found, and one whose record nobody knows is not passed over', () => {
  const planted = `<Admin><Resource name="things" list={Things}><Route path=":id/show" element={<X />} /></Resource><Resource name="bare" /><CustomRoutes><Route path="/alone" element={<Y />} /></CustomRoutes></Admin>`;
  expect(routesOf(planted)).toEqual(['/things', '/things/:id/show', '/alone']);
  expect(routesOf(planted).filter((route) => !isAddressed(route))).toEqual(['/things/:id/show']);
  expect(() => consolePages(routesOf(planted), {})).toThrow('Nobody knows a record for /things/:id/show');
});
