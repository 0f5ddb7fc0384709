import { expect, test } from 'vitest';

import { jsonFault } from './json-fault.js';
import { paramFields } from './param-fields.js';

test.each([
  ['minCount', '{"minimum":200}', null],
  ['minCount', '{"minimum":200,"quarterStartMonth":12}', null],
  ['minCount', '{"minimum":', { kind: 'notJson', name: '' }],
  ['minCount', '[200]', { kind: 'notJson', name: '' }],
  ['minCount', '{"minimum":"200"}', { kind: 'form', name: 'minimum' }],
  ['minCount', '{}', { kind: 'form', name: 'minimum' }],
  ['minCount', '{"minimum":200,"quarterStartMonth":13}', { kind: 'form', name: 'quarterStartMonth' }],
  ['minCount', '{"minimum":200,"maximum":300}', { kind: 'stray', name: 'maximum' }],
  ['oneOf', '{"accepted":["A"],"refused":{"B":"EXCLUDED"},"open":{}}', null],
  ['oneOf', '{"accepted":["A"],"refused":{"B":"BECAUSE"},"open":{}}', { kind: 'form', name: 'refused' }],
  ['oneOf', '{"accepted":[],"refused":{},"open":{}}', { kind: 'form', name: 'accepted' }],
  ['flag', '{"expected":"yes"}', { kind: 'form', name: 'expected' }],
])('parameters of %s as %s', (check, json, fault) => {
  expect(jsonFault(paramFields[check], json)).toEqual(fault);
});

test('of a check that is new to the console, any object may be written', () => {
  expect(jsonFault(undefined, '{"anything":1}')).toBeNull();
  expect(jsonFault(undefined, '1')).toEqual({ kind: 'notJson', name: '' });
});
