import { describe, expect, it } from 'vitest';

import { type AuditMove, auditMoves, AuditStatus, auditStatusAfter, takesAnswers } from './audit-moves.js';

const statuses = Object.values(AuditStatus);

describe('AASP-18: an audit moves only as the table says', () => {
  const legal: readonly [AuditMove, string, string][] = [
    ['ASK_PARTNER', 'PLANNED', 'SELF_ASSESSMENT'],
    ['SUBMIT_SELF_ASSESSMENT', 'SELF_ASSESSMENT', 'IN_REVIEW'],
    ['SUBMIT_SELF_ASSESSMENT', 'CHANGES_REQUESTED', 'IN_REVIEW'],
    ['START_REVIEW', 'PLANNED', 'IN_REVIEW'],
    ['START_REVIEW', 'SELF_ASSESSMENT', 'IN_REVIEW'],
    ['START_REVIEW', 'CHANGES_REQUESTED', 'IN_REVIEW'],
    ['TAKE_OVER', 'IN_REVIEW', 'IN_REVIEW'],
    ['REQUEST_CHANGES', 'IN_REVIEW', 'CHANGES_REQUESTED'],
    ['CLOSE', 'IN_REVIEW', 'CLOSED'],
    ['REOPEN', 'CLOSED', 'IN_REVIEW'],
  ];

  it.each(Object.keys(auditMoves) as AuditMove[])('AASP-18: %s goes where it says and is refused from everywhere else', (move) => {
    for (const from of statuses) {
      const to = legal.find(([name, start]) => name === move && start === from)?.[2] ?? null;
      expect(auditStatusAfter(move, from)).toBe(to);
    }
  });

  it('AASP-18: nothing but reopening leads out of a closed audit', () => {
    const ways = (Object.keys(auditMoves) as AuditMove[]).filter((move) => auditStatusAfter(move, AuditStatus.CLOSED) !== null);
    expect(ways).toEqual(['REOPEN']);
  });

  it('AASP-18: the partner answers in its self-assessment and when changes were requested, and at no other time', () => {
    expect(statuses.filter(takesAnswers)).toEqual([AuditStatus.SELF_ASSESSMENT, AuditStatus.CHANGES_REQUESTED]);
  });
});
