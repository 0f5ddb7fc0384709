import { readFileSync } from 'node:fs';

import { demonstrationPartner } from '@platform/local/issuer/demonstration-users.js';
import ts from 'typescript';

/** The ids of one record of each kind, by the path of the page that shows it. */
export type Records = Readonly<Record<string, string | undefined>>;

/** For the page of one record: the list of the API that knows an id. */
export const recordLists: Readonly<Record<string, string>> = {
  '/accounts/:id/show': 'serviceAccounts',
  '/applications/:id/show': 'applications',
  '/audit-seasons/:id': 'auditSeasons',
  '/audits/:id/show/*': 'audits',
  '/devices/:id/show': 'devices',
  '/bulk-returns/:id/show': 'bulkReturns',
  '/orders/:id/show': 'partOrders',
  '/parts/:id/show': 'parts',
  '/express/:id/show': 'expressReplacements',
  '/card-holds/:id/show': 'cardHolds',
  '/repairs/:id/show': 'repairs',
  '/returns/:id/show': 'returnOrders',
  '/technicians/:id/show': 'technicians',
  '/terms/drafts/:id': 'ruleSetDrafts',
};

const otherPages: Readonly<Record<string, readonly string[]>> = {
  '/partners/:id/show/*': tabsOf(sourceOf('partners/PartnerShow.tsx')).map((tab) => `/partners/${demonstrationPartner.id}/show/${tab}`),
  '/terms/:program/:region/:version': ['/terms/AASP/NO/1'],
};

/** More ways than one to look at a record. */
const views: Readonly<Record<string, readonly string[]>> = { '/audits/:id/show/*': ['', '?view=table', '?view=compare', '?view=report'] };

/** Every address to look at: each route, with a record where it names one; the home page, and one that does not exist. */
export function consolePages(routes: readonly string[], records: Records): string[] {
  return ['/', ...routes.flatMap((route) => addressesOf(route, records)), '/nowhere'];
}

function addressesOf(route: string, records: Records): readonly string[] {
  if (!/[:*]/.test(route)) return [route];
  const others = otherPages[route];
  if (others !== undefined) return others;
  const id = records[route];
  if (id === undefined) throw new Error(`Nobody knows a record for ${route} (admin/e2e/console-pages.ts).`);
  return (views[route] ?? ['']).map((view) => `${route.replace(':id', id).replace('/*', '')}${view}`);
}

/** Whether an address shows one record, and not a list or a page of its own. */
export function isOfRecord(address: string): boolean {
  return /\/[0-9a-f-]{36}|^\/terms\/./.test(address);
}

export function isAddressed(route: string): boolean {
  return !/[:*]/.test(route) || route in otherPages || route in recordLists;
}

export function sourceOf(path: string): string {
  return readFileSync(new URL(`../src/${path}`, import.meta.url), 'utf8');
}

/** The paths of the routes and resources that the console is put together of. */
export function routesOf(source: string): string[] {
  return routesIn(ts.createSourceFile('Console.tsx', source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX), '');
}

function routesIn(node: ts.Node, resource: string): string[] {
  const children = (within: string): string[] => {
    const found: string[] = [];
    node.forEachChild((child) => void found.push(...routesIn(child, within)));
    return found;
  };
  if (ts.isJsxElement(node)) return [...ownRoute(node.openingElement, resource), ...children(resourceOf(node.openingElement) ?? resource)];
  return ts.isJsxSelfClosingElement(node) ? [...ownRoute(node, resource), ...children(resource)] : children(resource);
}

function ownRoute(element: ts.JsxOpeningLikeElement, resource: string): string[] {
  const path = element.tagName.getText() === 'Route' ? attribute(element, 'path') : undefined;
  if (path !== undefined) return [path.startsWith('/') ? path : `${resource}/${path}`];
  const own = resourceOf(element);
  return own !== undefined && element.attributes.properties.some((one) => one.name?.getText() === 'list') ? [own] : [];
}

function resourceOf(element: ts.JsxOpeningLikeElement): string | undefined {
  return element.tagName.getText() === 'Resource' ? `/${attribute(element, 'name')}` : undefined;
}

function attribute(element: ts.JsxOpeningLikeElement, name: string): string | undefined {
  const found = element.attributes.properties.find((one): one is ts.JsxAttribute => ts.isJsxAttribute(one) && one.name.getText() === name);
  return found?.initializer !== undefined && ts.isStringLiteral(found.initializer) ? found.initializer.text : undefined;
}

/** Where the navigation leads. */
export function destinationsOf(source: string): string[] {
  return [...source.matchAll(/\bto: '([^']+)'/g)].map(([, to]) => to!);
}

/** The tabs of a page that are a part of its address. */
function tabsOf(source: string): string[] {
  return [...(/const tabs = \[([^\]]+)\] as const/.exec(source)?.[1] ?? '').matchAll(/'([^']+)'/g)].map(([, tab]) => tab!);
}
