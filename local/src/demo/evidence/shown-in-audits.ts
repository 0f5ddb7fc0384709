import type { Paper } from './audit-papers.js';

/** The partners whose audits have something to look at. */
export const showingPartners: ReadonlySet<number> = new Set([0, 12, 18]);

const premises = (name: string): string => `AASP.PREMISES.${name}`;

/** What was seen at the visit of last year. */
export const seenLastYear: readonly Paper[] = [
  { criterion: premises('RECEPTION'), shows: 'building', fileName: 'reception-during-works.png', note: 'The reception while it was rebuilt.' },
  { criterion: premises('SECURED_WORKSHOP'), shows: 'open shelf', fileName: 'intake-shelf.png', note: 'Devices handed in, behind the counter.' },
  { criterion: premises('DEDICATED_STAFF'), shows: 'staff', fileName: 'service-staff.pdf', note: 'Who is there on which days.' },
];

/** What the partner shows with its own answers. */
export const shownByPartner: readonly Paper[] = [
  { criterion: premises('RECEPTION'), shows: 'reception', fileName: 'reception.png', note: 'The finished reception.' },
  { criterion: premises('SECURED_WORKSHOP'), shows: 'workshop', fileName: 'workshop.png', note: 'The repair benches behind the locked door.' },
];

/** What the auditor makes of the partner's pictures, and adds. */
export const seenNow: readonly Paper[] = [
  { criterion: premises('SECURED_WORKSHOP'), shows: 'locked cabinet', fileName: 'intake-cabinet.png', note: 'The cabinet for devices handed in, locked.' },
  { criterion: premises('DEDICATED_STAFF'), shows: 'staff', fileName: 'service-staff.pdf', note: 'Who is there on which days.', rejected: 'The list is of another location.' },
];
