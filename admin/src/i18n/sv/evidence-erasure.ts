import type { evidenceErasure as en } from '../en/evidence-erasure.js';
import type { MessagesLike } from '../message-shape.js';

/** Erasing files of evidence that was taken off. */
export const evidenceErasure: MessagesLike<typeof en> = {
  title: 'Underlag som har tagits bort',
  erased: 'Raderad',
  erase: 'Radera',
  of: 'Radera innehållet i %{name}',
  done: 'Innehållet är raderat.',
  note: 'Innehållet försvinner för gott. Att filen fanns, dess hash, vem som raderade den och varför står kvar.',
  problems: {
    EvidenceFileNotFound: 'Filen finns inte.',
    EvidenceAttached: 'Filen är bifogad på annat håll. Ta bort den där först.',
    EvidenceCited: 'En bedömning eller ett beslut bygger på filen: den står kvar.',
  },
};
