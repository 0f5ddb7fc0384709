/** What is done about e-mails, as the audit trail calls it. */
export const mailTrail = {
  actions: {
    sendMessage: 'E-Mail gesendet oder versucht',
    setMailContact: 'Adresse für E-Mails festgelegt',
    sendMessageAgain: 'E-Mail erneut eingereiht',
  },
  outcomes: {
    MESSAGE_UNKNOWN: 'keine solche E-Mail',
    MESSAGE_NOT_GIVEN_UP: 'die E-Mail wurde nicht aufgegeben',
  },
  fields: {
    messageState: 'Stand der E-Mail',
    messageTemplate: 'Text der E-Mail',
    attempts: 'Versuche',
    mailLocale: 'Sprache der E-Mails',
    mailRecipient: 'Empfänger der E-Mails',
  },
} as const;
