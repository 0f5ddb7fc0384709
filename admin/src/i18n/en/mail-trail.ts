/** What is done about e-mails, as the audit trail calls it. */
export const mailTrail = {
  actions: {
    sendMessage: 'E-mail sent or tried',
    setMailContact: 'Address for mail set',
    sendMessageAgain: 'E-mail queued anew',
    takeBackMessage: 'E-mail came back',
  },
  outcomes: {
    MESSAGE_UNKNOWN: 'no such e-mail',
    MESSAGE_NOT_GIVEN_UP: 'the e-mail was not given up',
    ADDRESS_ERASED: 'the address was erased',
  },
  fields: {
    messageState: 'State of the e-mail',
    messageCameBackAs: 'How the e-mail came back',
    messageRecipient: 'Whom the e-mail goes to',
    addressIsCorrected: 'Address corrected',
    messageTemplate: 'Text of the e-mail',
    attempts: 'Tries',
    mailLocale: 'Language of mail',
    mailRecipient: 'Recipient of mail',
  },
} as const;
