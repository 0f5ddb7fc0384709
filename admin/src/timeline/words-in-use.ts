import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

export interface WordsInUse {
  /** The names that actions enter themselves under. */
  actions: string[];
  /** The codes with which they refuse. */
  outcomes: string[];
  /** The values whose change they note. */
  fields: string[];
}

const sources = ['subgraphs/{programs,accounts,repairs,certification}/src/{actions,domain}/**/*.ts', 'subgraphs/kit/src/{pure,four-eyes,audit-trail}/**/*.ts'];

/** The words that the subgraphs' actions put into the audit trail, read from their sources. */
export function wordsInUse(root: string, read: (path: string) => string = (path) => readFileSync(join(root, path), 'utf8')): WordsInUse {
  const files = globSync(sources, { cwd: root }).filter((path) => !path.includes('.test.'));
  const parsed = files.map((path) => ({ path, file: ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true) }));
  const aliases = new Map<string, ts.TypeNode>();
  const found = { actions: new Set<string>(), outcomes: new Set<string>(), fields: new Set<string>() };
  for (const { file } of parsed) {
    for (const node of file.statements) if (ts.isTypeAliasDeclaration(node)) aliases.set(node.name.text, node.type);
  }
  for (const { path, file } of parsed) if (path.includes('/actions/')) collect(file, { aliases, found });
  return { actions: [...found.actions].sort(), outcomes: [...found.outcomes].sort(), fields: [...found.fields].sort() };
}

interface Collecting {
  aliases: ReadonlyMap<string, ts.TypeNode>;
  found: Record<keyof WordsInUse, Set<string>>;
}

function collect(node: ts.Node, collecting: Collecting): void {
  const { found } = collecting;
  const named = nameAndValue(node);
  if (named !== null && (named.name === 'action' || named.name === 'operation') && /^[a-z]\w*$/.test(named.text)) found.actions.add(named.text);
  if (named?.name === 'refused') found.outcomes.add(named.text);
  if (ts.isPropertySignature(node) && node.name.getText() === 'refused' && node.type) for (const code of codesOf(node.type, collecting.aliases)) found.outcomes.add(code);
  if (ts.isFunctionDeclaration(node) && /^Record<string, Change>$/.test(node.type?.getText() ?? '')) for (const field of returned(node)) found.fields.add(field);
  if (ts.isCallExpression(node) && /\bentry\.changes$/.test(node.expression.getText())) for (const field of fieldsOf(node)) found.fields.add(field);
  node.forEachChild((child) => collect(child, collecting));
}

/** A property or constant that is given a text. */
function nameAndValue(node: ts.Node): { name: string; text: string } | null {
  if (!ts.isPropertyAssignment(node) && !ts.isVariableDeclaration(node)) return null;
  const value = node.initializer && ts.isAsExpression(node.initializer) ? node.initializer.expression : node.initializer;
  return value !== undefined && ts.isStringLiteral(value) ? { name: node.name.getText(), text: value.text } : null;
}

/** The texts of a union, by whatever names its parts have elsewhere. */
function codesOf(type: ts.TypeNode, aliases: ReadonlyMap<string, ts.TypeNode>): string[] {
  if (ts.isUnionTypeNode(type)) return type.types.flatMap((part) => codesOf(part, aliases));
  if (ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal)) return [type.literal.text];
  if (!ts.isTypeReferenceNode(type)) return [];
  const meant = aliases.get(type.typeName.getText());
  return meant === undefined ? [] : codesOf(meant, aliases);
}

function fieldsOf({ arguments: [changes] }: ts.CallExpression): string[] {
  return keysOf(changes);
}

/** The changes that a function puts together for others to note. */
function returned(node: ts.Node): string[] {
  const own = ts.isReturnStatement(node) ? keysOf(node.expression) : [];
  node.forEachChild((child) => void own.push(...returned(child)));
  return own;
}

function keysOf(object: ts.Node | undefined): string[] {
  if (object === undefined || !ts.isObjectLiteralExpression(object)) return [];
  return object.properties.flatMap((property) => {
    if (ts.isSpreadAssignment(property)) return keysOf(property.expression);
    if (property.name === undefined) return [];
    return ts.isComputedPropertyName(property.name) ? textsIn(property.name) : [property.name.getText()];
  });
}

/** A computed name is one of the texts that it chooses from. */
function textsIn(node: ts.Node): string[] {
  if (ts.isBinaryExpression(node)) return [];
  const own = ts.isStringLiteral(node) ? [node.text] : [];
  node.forEachChild((child) => void own.push(...textsIn(child)));
  return own;
}
