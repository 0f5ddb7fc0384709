/** Erasing files of evidence that was taken off. */
export const evidenceErasure = {
  title: 'Evidence that was taken off',
  erased: 'Erased',
  erase: 'Erase',
  of: 'Erase the content of %{name}',
  done: 'The content is erased.',
  note: 'The content is gone for good. That the file was there, its hash, who erased it and why stay on record.',
  problems: {
    EvidenceFileNotFound: 'There is no such file.',
    EvidenceAttached: 'The file is attached elsewhere. Take it off there first.',
    EvidenceCited: 'A finding or a decision rests on this file: it stays.',
  },
} as const;
