import { parse } from 'graphql';
import { expect, it } from 'vitest';

import { measureOperations, type OperationMeasure } from './measure-operation.js';

const measure = (query: string): OperationMeasure => [...measureOperations(parse(query)).values()][0]!;

it('depth is the longest way down, through fragments of every kind', () => {
  expect(measure('{ a }').depth).toBe(1);
  expect(measure('{ a { b { c } } d { e } }').depth).toBe(3);
  expect(measure('{ a { ... on X { b { c } } } }').depth).toBe(3);
  expect(measure('{ a { ...F } } fragment F on X { b { ...G } } fragment G on Y { c { d } }').depth).toBe(4);
});

it('introspection is as deep as it is, and counts as one level', () => {
  expect(measure('{ __schema { types { fields { type { ofType { ofType { name } } } } } } a { b } }').depth).toBe(2);
});

it('aliases and directives are counted where a fragment is used, not where it is written', () => {
  expect(measure('{ x: a { ...F } y: a { ...F } } fragment F on X { p: b q: c @skip(if: false) }')).toMatchObject({ aliases: 6, directives: 2 });
  expect(measure('query @a { ...F @b } fragment F on X @c { a @d ... @e { b } }').directives).toBe(5);
});

it('root fields are those of the operation itself, fragments unfolded', () => {
  expect(measure('{ a { x y z } ...F ... on Query { b } } fragment F on Query { c ...G } fragment G on Query { d }').rootFields).toBe(4);
});

it('fragments that multiply are measured as fast as they are read', () => {
  const generations = 300;
  const fragments = Array.from({ length: generations }, (_, index) => `fragment F${index} on X { ${index === generations - 1 ? 'p: a' : `...F${index + 1} ...F${index + 1}`} }`);
  const startedAt = performance.now();
  expect(measure(`{ a { ...F0 } } ${fragments.join(' ')}`).aliases).toBe(2 ** (generations - 1));
  expect(performance.now() - startedAt).toBeLessThan(200);
});

it('a fragment within itself ends', () => {
  expect(measure('{ ...F } fragment F on X { a ...F }').rootFields).toBe(1);
});

it('every operation of a document is measured by itself', () => {
  expect([...measureOperations(parse('query A { a } query B { b { c } }')).values()].map(({ depth }) => depth)).toEqual([1, 2]);
});
