import { describe, expect, it } from 'vitest';

import { ApplicationMove, ApplicationStatus, isEditable, isOpen, statusAfter } from './application-moves.js';

const statuses = Object.values(ApplicationStatus);
const moves = Object.values(ApplicationMove);

describe('an application', () => {
  it.each<[ApplicationStatus, ApplicationMove, ApplicationStatus]>([
    ['DRAFT', 'SUBMIT', 'SUBMITTED'],
    ['SUBMITTED', 'START_REVIEW', 'UNDER_REVIEW'],
    ['UNDER_REVIEW', 'REQUEST_INFORMATION', 'INFORMATION_REQUESTED'],
    ['INFORMATION_REQUESTED', 'SUBMIT', 'UNDER_REVIEW'],
    ['UNDER_REVIEW', 'APPROVE', 'APPROVED'],
    ['UNDER_REVIEW', 'REFUSE', 'REFUSED'],
    ['UNDER_REVIEW', 'NOT_CONSIDER', 'NOT_CONSIDERED'],
    ['SUBMITTED', 'NOT_CONSIDER', 'NOT_CONSIDERED'],
    ['INFORMATION_REQUESTED', 'WITHDRAW', 'WITHDRAWN'],
  ])('IDS-07 SSA-50 that is %s becomes, by %s, %s', (from, move, to) => {
    expect(statusAfter(from, move)).toBe(to);
  });

  it('AASP-46 is approved or refused by a person who reviews it, never from anywhere else', () => {
    for (const status of statuses.filter((candidate) => candidate !== 'UNDER_REVIEW')) {
      expect([status, statusAfter(status, 'APPROVE'), statusAfter(status, 'REFUSE')]).toEqual([status, null, null]);
    }
  });

  it.each(['APPROVED', 'REFUSED', 'NOT_CONSIDERED', 'WITHDRAWN'] as const)('that is %s moves no more', (status) => {
    expect(moves.map((move) => statusAfter(status, move))).toEqual(moves.map(() => null));
    expect([isOpen(status), isEditable(status)]).toEqual([false, false]);
  });

  it('is written in while it is a draft and while information is asked for', () => {
    expect(statuses.filter(isEditable)).toEqual(['DRAFT', 'INFORMATION_REQUESTED']);
  });
});
