import { expect, test } from 'vitest';

import { type Transfer, type TransferChange, transfersAfter } from './transfers.js';

const after = (...changes: TransferChange[]): readonly Transfer[] => changes.reduce<readonly Transfer[]>(transfersAfter, []);
const begins = (uploadId: string): TransferChange => ({ type: 'begins', uploadId, fileName: `${uploadId}.pdf` });

test('a file that failed stays to be sent again while the next ones are sent', () => {
  const transfers = after(begins('a'), { type: 'fails', uploadId: 'a', failure: '' }, begins('b'), { type: 'comes along', uploadId: 'b', share: 0.5 });
  expect(transfers.map(({ fileName, share, failure }) => [fileName, share, failure])).toEqual([['a.pdf', 0, ''], ['b.pdf', 0.5, null]]);
});

test('sent again, it keeps its place and its name and begins anew', () => {
  expect(after(begins('a'), { type: 'fails', uploadId: 'a', failure: 'too large' }, begins('b'), begins('a'))).toEqual([
    { uploadId: 'a', fileName: 'a.pdf', share: 0, failure: null },
    { uploadId: 'b', fileName: 'b.pdf', share: 0, failure: null },
  ]);
});

test('what has arrived, or was given up, is gone; of one that is not there nothing changes', () => {
  expect(after(begins('a'), begins('b'), { type: 'is over', uploadId: 'a' }).map(({ uploadId }) => uploadId)).toEqual(['b']);
  expect(after({ type: 'comes along', uploadId: 'a', share: 1 })).toEqual([]);
});
