import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { ledgerWords } from '../i18n/en/ledger-words.js';

const domain = new URL('../../../subgraphs/accounts/src/domain/ledger/', import.meta.url);
const listed = (file: string, list: string): string[] => {
  const [, names = ''] = new RegExp(`${list} = \\[([^\\]]*)\\]`).exec(readFileSync(new URL(file, domain), 'utf8')) ?? [];
  return [...names.matchAll(/'(\w+)'/g)].map((match) => match[1]!);
};

test('every account and every code of the ledger has its word', () => {
  const accounts = [...listed('account-codes.ts', 'capacityCodes'), ...listed('account-codes.ts', 'moneyCodes')];
  expect([accounts.length, accounts.filter((code) => !(code in ledgerWords.accounts))]).toEqual([Object.keys(ledgerWords.accounts).length, []]);
  const codes = listed('transfer-kind.ts', 'transferCodes');
  expect([codes.length, codes.filter((code) => !(code in ledgerWords.codes))]).toEqual([Object.keys(ledgerWords.codes).length, []]);
});
