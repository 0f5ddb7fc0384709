/** What is done about e-mails, as the audit trail calls it. */
export const mailTrail = {
  actions: {
    sendMessage: 'E-Mail gesendet oder versucht',
    setMailContact: 'Adresse für E-Mails festgelegt',
    sendMessageAgain: 'E-Mail erneut eingereiht',
    takeBackMessage: 'E-Mail kam zurück',
  },
  outcomes: {
    MESSAGE_UNKNOWN: 'keine solche E-Mail',
    MESSAGE_NOT_GIVEN_UP: 'die E-Mail wurde nicht aufgegeben',
    ADDRESS_ERASED: 'die Adresse wurde gelöscht',
  },
  fields: {
    messageState: 'Stand der E-Mail',
    messageCameBackAs: 'Wie die E-Mail zurückkam',
    messageRecipient: 'An wen die E-Mail geht',
    addressIsCorrected: 'Adresse berichtigt',
    messageTemplate: 'Text der E-Mail',
    attempts: 'Versuche',
    mailLocale: 'Sprache der E-Mails',
    mailRecipient: 'Empfänger der E-Mails',
  },
} as const;
