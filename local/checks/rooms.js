import { dirname, posix, relative, resolve, sep } from 'node:path';

import { recordedWrites } from './recorded-writes.js';

/**
 * The house: which room may import which. A room that a table does not name may not be imported.
 * `packages` says whether the room may use npm packages and Node's own modules.
 */
export const rooms = {
  domain: { rooms: ['domain'], kit: ['pure'], packages: [] },
  db: { rooms: ['domain', 'db'], kit: '*', packages: '*' },
  actions: { rooms: ['domain', 'db', 'actions', 'payment', 'mail'], kit: '*', packages: '*' },
  graphql: { rooms: ['domain', 'db', 'actions', 'catalogue', 'graphql'], kit: '*', packages: '*' },
  // What speaks to a payment provider or a mail server: it decides nothing and keeps nothing.
  payment: { rooms: ['domain', 'payment'], kit: '*', packages: '*' },
  mail: { rooms: ['domain', 'mail'], kit: '*', packages: '*' },
  'rule-sets': { rooms: ['domain', 'rule-sets'], kit: ['pure'], packages: [] },
  catalogue: { rooms: ['catalogue'], kit: ['pure'], packages: [] },
};

const testPackages = ['vitest', 'fast-check'];
const subgraphs = ['programs', 'accounts', 'repairs', 'certification'];

/** Which workspaces each workspace may import; only `schema`, `local` and `bench` know them all. */
export const workspaces = {
  kit: [],
  programs: ['kit'],
  accounts: ['kit'],
  repairs: ['kit'],
  certification: ['kit'],
  gateway: ['kit'],
  admin: [],
  schema: ['kit', ...subgraphs],
  local: ['kit', 'gateway', 'schema', ...subgraphs],
  bench: ['kit', 'gateway', 'schema', 'local', ...subgraphs],
};

/** Where a file of the repository belongs: its workspace and, in a subgraph or kit, the first folder below src. */
export function placeOf(path) {
  const match = /^(?:subgraphs\/)?([a-z-]+)\/(?:src\/(?:([a-z-]+)\/)?)?/.exec(path);
  if (match === null || !(match[1] in workspaces)) return null;
  return { workspace: match[1], room: match[2] ?? null };
}

function targetOf(specifier, file, root) {
  if (specifier.startsWith('.')) {
    return placeOf(relative(root, resolve(dirname(file), specifier)).split(sep).join(posix.sep));
  }
  const match = /^@platform\/([a-z-]+)(?:\/([a-z-]+)\/)?/.exec(specifier);
  return match === null ? null : { workspace: match[1], room: match[2] ?? null };
}

function refusal({ from, to, specifier, isTest }) {
  if (to === null) return packageRefusal({ from, specifier, isTest });
  if (to.workspace !== from.workspace) {
    // The contract's text is what everybody goes by.
    if (/\/schema\/\w+\.graphql(\?raw)?$/.test(specifier)) return null;
    const isEndToEnd = from.workspace === 'admin' && to.workspace === 'local' && isTest;
    if (!isEndToEnd && !workspaces[from.workspace].includes(to.workspace)) return `${from.workspace} may not import ${to.workspace}`;
    const rule = rooms[from.room];
    if (subgraphs.includes(from.workspace) && rule && to.workspace === 'kit' && rule.kit !== '*' && !rule.kit.includes(to.room)) {
      return `${from.room} may import only ${rule.kit.join(', ')} of kit, not ${to.room}`;
    }
    return null;
  }
  if (from.workspace === 'kit') return from.room === 'pure' && to.room !== 'pure' ? 'kit/pure may import only itself' : null;
  const rule = subgraphs.includes(from.workspace) ? rooms[from.room] : undefined;
  if (rule && !isTest && !rule.rooms.includes(to.room)) return `${from.room} may not import ${to.room ?? 'the top of its subgraph'}`;
  return null;
}

function packageRefusal({ from, specifier, isTest }) {
  if (isTest && testPackages.includes(specifier)) return null;
  const isPure = (from.workspace === 'kit' && from.room === 'pure') || (subgraphs.includes(from.workspace) && rooms[from.room]?.packages.length === 0);
  return isPure ? `${from.room} is pure: it may not import ${specifier}` : null;
}

/** ESLint rule: every import stays within what its room may know. */
export const imports = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{reason}}.' } },
  create(context) {
    const file = context.filename;
    const path = relative(context.cwd, file).split(sep).join(posix.sep);
    const from = placeOf(path);
    if (from === null) return {};
    const isTest = /\.(test|spec)\.tsx?$/.test(path) || path.startsWith('admin/e2e/');
    const check = (node) => {
      if (typeof node.source?.value !== 'string') return;
      const specifier = node.source.value;
      const reason = refusal({ from, to: targetOf(specifier, file, context.cwd), specifier, isTest });
      if (reason !== null) context.report({ node, messageId: 'refused', data: { reason } });
    };
    return { ImportDeclaration: check, ExportNamedDeclaration: check, ExportAllDeclaration: check, ImportExpression: check };
  },
};

const vague = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'types', 'misc', 'index', 'shared']);

/** ESLint rule: a file is named for its one main export, in kebab-case (a component in PascalCase), and never for nothing. */
export const fileNames = {
  meta: { type: 'problem', schema: [], messages: { vague: '{{name}} says nothing about what the file holds.', form: '{{name}} is not kebab-case.' } },
  create(context) {
    const path = relative(context.cwd, context.filename).split(sep).join(posix.sep);
    const name = posix.basename(path).replace(/\.[a-z.]+$/, '');
    const isConsole = path.startsWith('admin/');
    return {
      Program(node) {
        if (vague.has(name) && !isConsole) context.report({ node, messageId: 'vague', data: { name } });
        else if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name) && !(isConsole && /^([A-Z][A-Za-z0-9]+|use[A-Z]\w+|[a-z][A-Za-z]+)$/.test(name))) {
          context.report({ node, messageId: 'form', data: { name } });
        }
      },
    };
  },
};

const clockAndChance = /^(actions|service|testing|bus|identity|process)$/;

/** ESLint rule: the clock, ids and chance are arguments; they are read where a request or a process begins. */
export const pureValues = {
  meta: { type: 'problem', schema: [], messages: { impure: '{{what}} is read only in actions and where a process begins; take it as an argument.' } },
  create(context) {
    const path = relative(context.cwd, context.filename).split(sep).join(posix.sep);
    const place = placeOf(path);
    const isGuarded = place !== null && (subgraphs.includes(place.workspace) || place.workspace === 'kit') && place.room !== null && !clockAndChance.test(place.room);
    if (!isGuarded || /\.(test|spec)\.ts$/.test(path)) return {};
    const report = (node, what) => context.report({ node, messageId: 'impure', data: { what } });
    return {
      NewExpression(node) {
        if (node.callee.name === 'Date' && node.arguments.length === 0) report(node, 'new Date()');
      },
      CallExpression(node) {
        const { object, property, name } = node.callee;
        if (object?.name === 'Date' && property?.name === 'now') report(node, 'Date.now()');
        if (object?.name === 'Math' && property?.name === 'random') report(node, 'Math.random()');
        if (name === 'randomUUID' || property?.name === 'randomUUID') report(node, 'randomUUID()');
      },
    };
  },
};

export const housePlugin = { meta: { name: 'house' }, rules: { imports, 'file-names': fileNames, 'pure-values': pureValues, 'recorded-writes': recordedWrites } };
