import { expect, it } from 'vitest';

import { textType } from './text-type.js';

it.each([
  ['serial,product\nC02,Mac\nC03,Mac\n', 'text/csv'],
  ['serial;product\r\n"C02;x";Mac\r\n', 'text/csv'],
  ['a\tb\n1\t2', 'text/csv'],
  ['Dear all, we have\nmoved.\n', 'text/plain'],
  ['one line, with a comma', 'text/plain'],
  ['', 'text/plain'],
  ['<!doctype html><script>', 'markup'],
  ['\uFEFF  <svg onload=alert(1)>', 'markup'],
  ['<?xml version="1.0"?>', 'markup'],
  ['a < b', 'text/plain'],
])('%j is %s', (text, type) => {
  expect(textType(text)).toBe(type);
});
