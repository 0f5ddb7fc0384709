/** What is done about e-mails, as the audit trail calls it. */
export const mailTrail = {
  actions: {
    sendMessage: 'E-post skickad eller försökt',
    setMailContact: 'Adress för e-post angiven',
    sendMessageAgain: 'E-post lagd i kö på nytt',
    takeBackMessage: 'E-post kom tillbaka',
  },
  outcomes: {
    MESSAGE_UNKNOWN: 'ingen sådan e-post',
    MESSAGE_NOT_GIVEN_UP: 'e-posten är inte uppgiven',
    ADDRESS_ERASED: 'adressen är raderad',
  },
  fields: {
    messageState: 'E-postens status',
    messageCameBackAs: 'Hur e-posten kom tillbaka',
    messageRecipient: 'Vem e-posten går till',
    addressIsCorrected: 'Adress rättad',
    messageTemplate: 'E-postens text',
    attempts: 'Försök',
    mailLocale: 'Språk för e-post',
    mailRecipient: 'Mottagare av e-post',
  },
} as const;
