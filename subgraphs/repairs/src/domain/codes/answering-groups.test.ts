import { describe, expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { answeringGroups } from './answering-groups.js';
import { codeTableOn } from './code-table.js';

const table = codeTableOn(parseLocalDate('2026-05-20'));

describe('IDS-15: parts that answer an issue', () => {
  it.each([
    ['B05', 'an iPhone that shows no picture', ['B', '2']],
    ['F04', 'an iPad whose battery lasts too short', ['F', '6']],
    ['W03', 'a watch that does not charge', ['W', '6', 'A']],
    ['B16', 'an iPhone whose camera fails, which no component has', ['B']],
    ['205', 'a display that shows no picture', ['2']],
    ['603', 'power that does not charge', ['6']],
    ['B99', 'a fault that the table does not have', ['B']],
  ])('%s, %s, is answered by the groups %j', (code, _, groups) => expect(answeringGroups(code, table)).toEqual(groups));

  it('every issue of the table is answered by its own group first', () => {
    for (const { code, group } of table.issues) expect(answeringGroups(code, table)[0]).toBe(group);
  });
});
