import type { partnerForms as en } from '../en/partner-forms.js';
import type { MessagesLike } from '../message-shape.js';

/** The forms that register a partner and enrol it in a programme. */
export const partnerForms: MessagesLike<typeof en> = {
  register: 'Partner registrieren',
  registerSubmit: 'Registrieren',
  registered: '%{name} ist registriert.',
  alike: 'Unter einem ähnlichen Namen oder einer ähnlichen Nummer bereits registriert:',
  legalNameHint: 'Wie im Handelsregister; ohne Angabe der Name oben.',
  chooseLand: 'Wählen …',
  landHint: 'Die Feiertage dort gelten für Werktage.',
  numberHint: { NO: 'Neun Ziffern; wird vor dem Speichern geprüft.', SE: 'Zehn Ziffern; wird vor dem Speichern geprüft.', DE: 'Die USt-IdNr.: DE und neun Ziffern; wird vor dem Speichern geprüft.' },
  websiteHint: 'Zum Beispiel fjord.example.org',
  fields: { displayName: 'Name', legalName: 'Eingetragener Name', land: 'Bundesland', organizationNumber: 'Organisationsnummer', website: 'Website' },
  enrol: 'In ein Programm aufnehmen',
  enrolOne: '%{name} in ein Programm aufnehmen',
  enrolSubmit: 'Aufnehmen',
  enrolled: 'Der Partner ist aufgenommen.',
  as: 'Wie er teilnimmt',
  asAdmitted: 'Er nimmt teil',
  asApplicant: 'Er hat sich beworben und ist noch nicht zugelassen',
  approvedOn: 'Erster Tag der Teilnahme',
  approvedOnHint: 'Heute oder früher. Von diesem Tag an werden die Pflichten beobachtet.',
  faults: {
    required: 'Bitte ausfüllen.',
    name: 'Bitte in einer Zeile, ohne Steuerzeichen.',
    land: 'Bitte ein Bundesland wählen.',
    number: 'Das ist keine Organisationsnummer dieses Landes.',
    numberTaken: 'Ein anderer Partner des Landes hat diese Nummer.',
    website: 'Bitte eine http- oder https-Adresse angeben.',
  },
  problems: {
    OrganizationNotFound: 'Diesen Partner gibt es nicht mehr.',
    AlreadyEnrolled: 'Der Partner hat in diesem Programm bereits seinen Platz.',
    ApprovedInTheFuture: 'Der erste Tag kann nicht nach heute liegen.',
  },
};
