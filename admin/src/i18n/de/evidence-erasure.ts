import type { evidenceErasure as en } from '../en/evidence-erasure.js';
import type { MessagesLike } from '../message-shape.js';

/** Erasing files of evidence that was taken off. */
export const evidenceErasure: MessagesLike<typeof en> = {
  title: 'Abgenommene Nachweise',
  erased: 'Gelöscht',
  erase: 'Löschen',
  of: 'Inhalt von %{name} löschen',
  done: 'Der Inhalt ist gelöscht.',
  note: 'Der Inhalt ist endgültig weg. Dass es die Datei gab, ihr Hash, wer sie gelöscht hat und warum, bleibt verzeichnet.',
  problems: {
    EvidenceFileNotFound: 'Diese Datei gibt es nicht.',
    EvidenceAttached: 'Die Datei ist noch an anderer Stelle angefügt. Nehmen Sie sie dort zuerst ab.',
    EvidenceCited: 'Ein Befund oder eine Entscheidung beruht auf dieser Datei: sie bleibt.',
  },
};
