import type { attachmentTrail as english } from '../en/attachment-trail.js';
import type { MessagesLike } from '../message-shape.js';

export const attachmentTrail: MessagesLike<typeof english> = {
  actions: {
    receiveAttachment: 'Fil till en reparation mottagen',
    attachToRepair: 'Fil bifogad till en reparation',
    detachFromRepair: 'Fil borttagen från en reparation',
  },
  outcomes: {
    ATTACHMENT_UNKNOWN: 'ingen sådan bilaga',
    ATTACHMENT_DETACHED: 'redan borttagen',
    TOO_MANY: 'inte plats för fler',
    NOT_A_PICTURE: 'ingen bild',
    PHOTO_MISSING: 'en bild saknas',
    PHOTO_UNKNOWN: 'ingen sådan bild',
  },
  fields: {
    attachmentId: 'Bilaga',
    photos: 'Bilder',
  },
};
