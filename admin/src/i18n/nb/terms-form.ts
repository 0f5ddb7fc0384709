import type { termsForm as english } from '../en/terms-form.js';
import type { MessagesLike } from '../message-shape.js';

export const termsForm: MessagesLike<typeof english> = {
  oneOnEachLine: 'Ett på hver linje.',
  published: 'Publisert: %{value}',
  none: 'Ingen',
  word: 'Ord',
  reason: 'Grunn',
  choose: 'Velg …',
  remove: 'Fjern',
  add: 'Legg til et ord',
  requirement: 'Kravet i ord',
  guidance: 'Hva en vurderer ser etter',
  advanced: 'Rediger parameterne som JSON',
  differences: 'Mot den publiserte versjonen',
  unknownCheck: 'Denne typen kontroll er ny for konsollen: parameterne redigeres som JSON.',
  missing: 'Fyll ut dette.',
  languages: { en: 'Engelsk', nb: 'Norsk', sv: 'Svensk', de: 'Tysk' },
  faults: { required: 'Fyll ut dette.', wholeNumber: 'Oppgi et helt tall.', words: 'Oppgi minst ett ord.', twice: 'Et ord står her to ganger.', reason: 'Hvert ord trenger sin grunn.' },
  jsonFaults: { notJson: 'Dette er ikke et JSON-objekt.', form: '%{name} har ikke sin form.', stray: 'Parameteren %{name} finnes ikke.' },
};
