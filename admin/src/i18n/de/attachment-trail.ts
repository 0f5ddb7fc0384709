import type { attachmentTrail as english } from '../en/attachment-trail.js';
import type { MessagesLike } from '../message-shape.js';

export const attachmentTrail: MessagesLike<typeof english> = {
  actions: {
    receiveAttachment: 'Datei einer Reparatur empfangen',
    attachToRepair: 'Datei an eine Reparatur angehängt',
    detachFromRepair: 'Datei von einer Reparatur abgenommen',
  },
  outcomes: {
    ATTACHMENT_UNKNOWN: 'kein solcher Anhang',
    ATTACHMENT_DETACHED: 'schon abgenommen',
    TOO_MANY: 'kein Platz für weitere',
    NOT_A_PICTURE: 'kein Bild',
    PHOTO_MISSING: 'ein Foto fehlt',
    PHOTO_UNKNOWN: 'kein solches Foto',
  },
  fields: {
    attachmentId: 'Anhang',
    photos: 'Fotos',
  },
};
