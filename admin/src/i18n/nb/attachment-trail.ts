import type { attachmentTrail as english } from '../en/attachment-trail.js';
import type { MessagesLike } from '../message-shape.js';

export const attachmentTrail: MessagesLike<typeof english> = {
  actions: {
    receiveAttachment: 'Fil til en reparasjon mottatt',
    attachToRepair: 'Fil lagt ved en reparasjon',
    detachFromRepair: 'Fil tatt av en reparasjon',
  },
  outcomes: {
    ATTACHMENT_UNKNOWN: 'ikke noe slikt vedlegg',
    ATTACHMENT_DETACHED: 'allerede tatt av',
    TOO_MANY: 'ikke plass til flere',
    NOT_A_PICTURE: 'ikke et bilde',
    PHOTO_MISSING: 'et bilde mangler',
    PHOTO_UNKNOWN: 'ikke noe slikt bilde',
  },
  fields: {
    attachmentId: 'Vedlegg',
    photos: 'Bilder',
  },
};
