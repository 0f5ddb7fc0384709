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
  const names = (object: ts.Node | undefined): string[] => {
    if (object === undefined || !ts.isObjectLiteralExpression(object)) return [];
    return object.properties.flatMap((property) => (ts.isSpreadAssignment(property) ? names(property.expression) : property.name === undefined ? [] : [property.name.getText()]));
  };
  return names(changes);
}
