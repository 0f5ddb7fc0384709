import type { Locale } from '../../generated/operations.js';

export type LetterChoice = 'APPROVE' | 'REQUEST_INFORMATION' | 'REFUSE' | 'NOT_CONSIDER';

interface Letter {
  choice: LetterChoice;
  /** The language the applicant reads, whatever the reviewer's. */
  locale: Locale;
  program: 'IDS' | 'SSA' | 'AASP';
  applicant: string;
  comment: string;
}

type Words = Readonly<Record<LetterChoice | 'greeting', string>> & { programs: Readonly<Record<Letter['program'], string>> };

const words: Readonly<Record<Locale, Words>> = {
  en: {
    greeting: 'To {applicant}',
    APPROVE: 'Your application to {program} has been approved. Your service account is being opened; we will send you its agreement.',
    REQUEST_INFORMATION: 'We are reviewing your application to {program} and need to know more:',
    REFUSE: 'Your application to {program} has not been accepted.',
    NOT_CONSIDER: 'Your application to {program} does not meet the requirements and is not considered.',
    programs: { IDS: 'iOS Direct Service', SSA: 'Self-Servicing Account', AASP: 'Apple Authorised Service Provider' },
  },
  nb: {
    greeting: 'Til {applicant}',
    APPROVE: 'Søknaden deres til {program} er godkjent. Servicekontoen opprettes nå; vi sender dere avtalen.',
    REQUEST_INFORMATION: 'Vi vurderer søknaden deres til {program} og trenger flere opplysninger:',
    REFUSE: 'Søknaden deres til {program} er ikke tatt til følge.',
    NOT_CONSIDER: 'Søknaden deres til {program} oppfyller ikke kravene og vurderes ikke.',
    programs: { IDS: 'Program for direkte iOS-service', SSA: 'Self-Servicing Account', AASP: 'Apple Authorised Service Provider' },
  },
  sv: {
    greeting: 'Till {applicant}',
    APPROVE: 'Er ansökan till {program} har godkänts. Servicekontot upprättas nu; vi skickar er avtalet.',
    REQUEST_INFORMATION: 'Vi granskar er ansökan till {program} och behöver fler uppgifter:',
    REFUSE: 'Er ansökan till {program} har inte antagits.',
    NOT_CONSIDER: 'Er ansökan till {program} uppfyller inte kraven och beaktas inte.',
    programs: { IDS: 'iOS Direct Service', SSA: 'Program för självbetjäningskonton', AASP: 'Program för auktoriserade Apple-servicepartner' },
  },
  de: {
    greeting: 'An {applicant}',
    APPROVE: 'Ihr Antrag zu {program} ist genehmigt. Ihr Service-Account wird eingerichtet; wir senden Ihnen die Vereinbarung.',
    REQUEST_INFORMATION: 'Wir prüfen Ihren Antrag zu {program} und benötigen weitere Angaben:',
    REFUSE: 'Ihr Antrag zu {program} wurde nicht angenommen.',
    NOT_CONSIDER: 'Ihr Antrag zu {program} erfüllt die Voraussetzungen nicht und wird nicht berücksichtigt.',
    programs: { IDS: 'iOS Direct Service', SSA: 'Self-Servicing-Account-Programm', AASP: 'Apple Authorised Service Provider' },
  },
};

/** What the applicant is told of a decision, in its own language: the sentence of the decision, and the comment if there is one. */
export function decisionLetter({ choice, locale, program, applicant, comment }: Letter): string {
  const { greeting, programs, [choice]: sentence } = words[locale];
  return [greeting.replace('{applicant}', applicant), sentence.replace('{program}', programs[program]), comment].filter((part) => part !== '').join('\n\n');
}
