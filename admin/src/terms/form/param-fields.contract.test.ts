import { readFileSync } from 'node:fs';

import ts from 'typescript';
import { expect, test } from 'vitest';

import { type ParamField, paramFields } from './param-fields.js';

const root = new URL('../../../..', import.meta.url).pathname;
const source = (path: string): string => readFileSync(`${root}subgraphs/kit/src/pure/${path}`, 'utf8');

/** The members of each check's shape as they are written: `minimum: count`. */
function shapesIn(text: string): Record<string, Record<string, string>> {
  const file = ts.createSourceFile('params-shape.ts', text, ts.ScriptTarget.Latest, true);
  const found: Record<string, Record<string, string>> = {};
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isCallExpression(node.initializer) && node.initializer.expression.getText() === 'exactly') {
      const [members] = node.initializer.arguments;
      if (members && ts.isObjectLiteralExpression(members)) found[node.name.getText()] = Object.fromEntries(members.properties.filter(ts.isPropertyAssignment).map(({ name, initializer }) => [name.getText(), initializer.getText()]));
    }
    node.forEachChild(visit);
  };
  visit(file);
  return found;
}

const refusing = 'EXCLUDED DECLINED NOT_COVERED THIRD_PARTY_PRODUCT';

/** How the platform writes what the console asks for. */
function written(field: ParamField): string {
  const shape = {
    number: () => 'count',
    month: () => 'wholeNumber({ from: 1, to: 12 })',
    truth: () => 'truth',
    words: () => (field.kind === 'words' && field.atLeast === 1 ? 'someWords' : 'words'),
    choice: () => `oneWordOf(${listOf(field)})`,
    reasons: () => `recordOf(oneWordOf(${listOf(field)}))`,
  }[field.kind]();
  return field.isOptional ? `optional(${shape})` : shape;
}

function listOf(field: ParamField): string {
  return 'of' in field && field.of.join(' ') === refusing ? 'refusingReasons' : 'openReasons';
}

test('the form of a draft asks for each parameter that the platform knows, as what it is (else: admin/src/terms/form/param-fields.ts)', () => {
  const asked = Object.fromEntries(Object.entries(paramFields).map(([check, fields]) => [check, Object.fromEntries(fields.map((field) => [field.name, written(field)]))]));
  const known = shapesIn(source('rule-set-shape/params-shape.ts'));
  expect(Object.keys(known).length).toBeGreaterThan(9);
  expect(asked).toEqual(known);
});

test('the reasons to choose from are those of the platform', () => {
  const lists = source('checks/one-of.ts');
  for (const [name, field] of [['refusingReasons', 'refused'], ['openReasons', 'open']] as const) {
    const inSource = new RegExp(`${name} = \\[([^\\]]+)\\]`).exec(lists)![1]!.match(/[A-Z_]+/g);
    const asked = paramFields['oneOf']!.find(({ name: own }) => own === field)!;
    expect('of' in asked && [...asked.of]).toEqual(inSource);
  }
});

test('a planted parameter that nobody asks for is found', () => {
  expect(shapesIn('export const shapes = { newCheck: exactly<X>({ colour: text() }) };')).toEqual({ newCheck: { colour: 'text()' } });
});
