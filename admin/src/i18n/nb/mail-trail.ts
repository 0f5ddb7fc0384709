/** What is done about e-mails, as the audit trail calls it. */
export const mailTrail = {
  actions: {
    sendMessage: 'E-post sendt eller forsøkt',
    setMailContact: 'Adresse for e-post satt',
    sendMessageAgain: 'E-post lagt i kø på nytt',
    takeBackMessage: 'E-post kom i retur',
  },
  outcomes: {
    MESSAGE_UNKNOWN: 'ingen slik e-post',
    MESSAGE_NOT_GIVEN_UP: 'e-posten er ikke oppgitt',
    ADDRESS_ERASED: 'adressen er slettet',
  },
  fields: {
    messageState: 'E-postens status',
    messageCameBackAs: 'Hvordan e-posten kom i retur',
    messageRecipient: 'Hvem e-posten går til',
    addressIsCorrected: 'Adresse rettet',
    messageTemplate: 'E-postens tekst',
    attempts: 'Forsøk',
    mailLocale: 'Språk for e-post',
    mailRecipient: 'Mottaker av e-post',
  },
} as const;
