/** What the audit trail calls what happens to pictures and papers of repairs. */
export const attachmentTrail = {
  actions: {
    receiveAttachment: 'File of a repair received',
    attachToRepair: 'File attached to a repair',
    detachFromRepair: 'File taken off a repair',
  },
  outcomes: {
    ATTACHMENT_UNKNOWN: 'no such attachment',
    ATTACHMENT_DETACHED: 'taken off already',
    TOO_MANY: 'no more room',
    NOT_A_PICTURE: 'no picture',
    PHOTO_MISSING: 'a photo is missing',
    PHOTO_UNKNOWN: 'no such photo',
  },
  fields: {
    attachmentId: 'Attachment',
    photos: 'Photos',
  },
} as const;
