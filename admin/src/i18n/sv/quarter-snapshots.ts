import type { quarterSnapshots as en } from '../en/quarter-snapshots.js';
import type { MessagesLike } from '../message-shape.js';

export const quarterSnapshots: MessagesLike<typeof en> = {
  title: 'Stängda kvartal',
  counted: '%{completed} slutförda, %{required} krävs',
  at: 'Nedskrivet %{at}',
  reasons: {
    QUARTER_CLOSED: 'Stängt efter %{days} arbetsdagars frist',
    TOLD_LATE: 'Rättat: slutföranden meddelade för sent',
    REOPENED: 'Rättat: reparationer öppnade igen',
    RECOUNTED: 'Rättat: räknat på nytt',
  },
  replaced: 'Ersatt av ett senare',
  unknown: 'Slutförda reparationer inte kända',
  repairs: 'Reparationer som räknas i %{quarter}, som CSV',
  all: 'Visa alla %{count}',
  hash: 'SHA-256 %{sha256}',
};
