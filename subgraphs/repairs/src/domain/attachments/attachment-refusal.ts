/** What a file is that belongs to a repair. */
export const AttachmentKind = { PHOTO: 'PHOTO', PROOF_OF_PURCHASE: 'PROOF_OF_PURCHASE', DIAGNOSTICS: 'DIAGNOSTICS', SIGNED_FORM: 'SIGNED_FORM', OTHER: 'OTHER' } as const;
export type AttachmentKind = keyof typeof AttachmentKind;

/** So many files are attached to one repair at a time, and so many photos to one inspection. */
export const attachmentsMax = 40;
export const photosMax = 20;

export interface FileToJudge {
  kind: AttachmentKind;
  /** Found out from the bytes. */
  mediaType: string;
  /** How many are attached already. */
  attached: number;
  max: number;
}

export type AttachmentRefusal = 'NOT_A_PICTURE' | 'TOO_MANY';

/**
 * A file is attached to a repair where it is what it is said to be, a photo a picture by its bytes, and where there is room for it:
 * at most 40 to a repair, 20 to an inspection. Null where nothing keeps it off.
 * @source IDS-14 ERS-14
 */
export function attachmentRefusal({ kind, mediaType, attached, max }: FileToJudge): AttachmentRefusal | null {
  if (kind === 'PHOTO' && !mediaType.startsWith('image/')) return 'NOT_A_PICTURE';
  return attached >= max ? 'TOO_MANY' : null;
}
