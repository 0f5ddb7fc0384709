import type { evidenceErasure as en } from '../en/evidence-erasure.js';
import type { MessagesLike } from '../message-shape.js';

/** Erasing files of evidence that was taken off. */
export const evidenceErasure: MessagesLike<typeof en> = {
  title: 'Bevis som er tatt av',
  erased: 'Slettet',
  erase: 'Slett',
  of: 'Slett innholdet i %{name}',
  done: 'Innholdet er slettet.',
  note: 'Innholdet blir borte for godt. At filen fantes, hashen, hvem som slettet den og hvorfor, blir stående.',
  problems: {
    EvidenceFileNotFound: 'Filen finnes ikke.',
    EvidenceAttached: 'Filen er lagt ved et annet sted. Ta den av der først.',
    EvidenceCited: 'En vurdering eller en avgjørelse bygger på filen: den blir stående.',
  },
};
