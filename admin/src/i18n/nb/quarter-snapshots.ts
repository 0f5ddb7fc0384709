import type { quarterSnapshots as en } from '../en/quarter-snapshots.js';
import type { MessagesLike } from '../message-shape.js';

export const quarterSnapshots: MessagesLike<typeof en> = {
  title: 'Lukkede kvartaler',
  counted: '%{completed} fullført, %{required} kreves',
  at: 'Skrevet ned %{at}',
  reasons: {
    QUARTER_CLOSED: 'Lukket etter %{days} virkedagers frist',
    TOLD_LATE: 'Korrigert: fullføringer meldt for sent',
    REOPENED: 'Korrigert: reparasjoner åpnet igjen',
    RECOUNTED: 'Korrigert: telt på nytt',
  },
  replaced: 'Erstattet av en senere',
  unknown: 'Fullførte reparasjoner ikke kjent',
  repairs: 'Reparasjoner som teller i %{quarter}, som CSV',
  all: 'Vis alle %{count}',
  hash: 'SHA-256 %{sha256}',
};
