import type { AttachEvidenceInput, EvidenceKind } from '../generated/operations.js';

/** What is said of files when they are chosen; what is empty is not said. */
export interface Sayings {
  kind: EvidenceKind;
  /** The last day they prove anything. */
  validUntil: string;
  note: string;
}

export function told({ validUntil, note }: Sayings): Pick<AttachEvidenceInput, 'validUntil' | 'note'> {
  return { validUntil: validUntil === '' ? null : validUntil, note: note.trim() === '' ? null : note.trim() };
}

/** A photograph is a picture: a file that is none is another document, where nothing else was said of it. */
export function kindOf({ kind }: Sayings, file: { type: string }): EvidenceKind {
  return kind === 'PHOTO' && !file.type.startsWith('image/') ? 'OTHER' : kind;
}
