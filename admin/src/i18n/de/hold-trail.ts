import type { holdTrail as english } from '../en/hold-trail.js';
import type { MessagesLike } from '../message-shape.js';

/** What actions, refusals and values of card holds are called in the audit trail. */
export const holdTrail: MessagesLike<typeof english> = {
  actions: {
    requestCardHold: 'Kartenreservierung angefragt',
    cancelCardHold: 'Kartenreservierung abgebrochen',
    noteReplacementShipped: 'Ersatzgerät versandt',
    noteReturnReceived: 'Original eingegangen',
    noteReturnInspected: 'Original geprüft',
    sweepCardHold: 'Kartenreservierung nach Termin angesehen',
    settleHoldPayment: 'Antwort des Zahlungsdienstleisters vermerkt',
    receivePaymentNotification: 'Meldung des Zahlungsdienstleisters befolgt',
    decideCardHold: 'Kartenreservierung entschieden',
    proposeHoldRuling: 'Entscheidung über eine Kartenreservierung vorgeschlagen',
    decideHoldProposal: 'Vorgeschlagene Entscheidung über eine Kartenreservierung entschieden',
    askForOtherCard: 'Karteninhaber um eine andere Karte gebeten',
    openCardEntry: 'Kartenfelder geöffnet',
  },
  outcomes: {
    HOLD_UNKNOWN: 'keine solche Reservierung',
    HOLD_NOT_IN_REVIEW: 'die Reservierung steht nicht zur Prüfung',
    NOTHING_TO_REFUND: 'es wurde nichts belastet',
    NO_FEE_TO_CHARGE: 'keine bepreiste Gebühr gefunden',
    ONE_PERSON_DECIDES: 'eine Person entscheidet dies',
    HOLD_IS_SECURED: 'die Reservierung ist gesichert',
    AMOUNT_DIFFERS: 'es würde ein anderer Betrag bewegt',
    EXTENT_KNOWN: 'das Ausmaß ist bekannt, oder nichts ist geprüft',
    NOTHING_OWED: 'es wird nichts geschuldet',
    NO_CARD_AWAITED: 'es wird keine Karte erwartet',
    PROVIDER_UNAVAILABLE: 'der Zahlungsdienstleister hat nicht geantwortet',
  },
  fields: {
    holdState: 'Zustand der Reservierung',
    requestId: 'Anfrage',
    operation: 'Vom Zahlungsdienstleister verlangt',
    ruling: 'Entscheidung',
    authorization: 'Autorisierung',
  },
};
