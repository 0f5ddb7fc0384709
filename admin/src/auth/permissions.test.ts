import { describe, expect, test } from 'vitest';

import { consoleActions, fieldsOfAction, isPermitted } from './permissions.js';

describe('what the console offers', () => {
  test.each(consoleActions)('%s takes every field of the API that it uses', (action) => {
    const fields = fieldsOfAction(action);
    expect(isPermitted(new Set(fields), action)).toBe(true);
    for (const field of fields) expect(isPermitted(new Set(fields.filter((other) => other !== field)), action)).toBe(false);
  });

  test('is nothing to somebody without permissions', () => {
    expect(consoleActions.filter((action) => isPermitted(new Set(), action))).toEqual([]);
  });

  test('leaves out an action that nobody described', () => {
    expect(isPermitted(new Set(['Query.organizations', 'Mutation.closeAudit']), 'partners.delete')).toBe(false);
    expect(isPermitted(new Set(['Query.organizations']), 'toString')).toBe(false);
  });
});
