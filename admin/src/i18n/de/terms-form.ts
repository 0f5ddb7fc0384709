import type { termsForm as english } from '../en/terms-form.js';
import type { MessagesLike } from '../message-shape.js';

export const termsForm: MessagesLike<typeof english> = {
  oneOnEachLine: 'Eins in jeder Zeile.',
  published: 'Veröffentlicht: %{value}',
  none: 'Keine',
  word: 'Wort',
  reason: 'Grund',
  choose: 'Auswählen …',
  remove: 'Entfernen',
  add: 'Wort hinzufügen',
  requirement: 'Anforderung in Worten',
  guidance: 'Worauf die Prüfung achtet',
  advanced: 'Parameter als JSON bearbeiten',
  differences: 'Gegen die veröffentlichte Version',
  unknownCheck: 'Diese Art von Prüfung ist der Konsole neu: Ihre Parameter werden als JSON bearbeitet.',
  missing: 'Füllen Sie dies aus.',
  languages: { en: 'Englisch', nb: 'Norwegisch', sv: 'Schwedisch', de: 'Deutsch' },
  faults: { required: 'Füllen Sie dies aus.', wholeNumber: 'Geben Sie eine ganze Zahl an.', words: 'Geben Sie mindestens ein Wort an.', twice: 'Ein Wort steht hier zweimal.', reason: 'Jedes Wort braucht seinen Grund.' },
  jsonFaults: { notJson: 'Das ist kein JSON-Objekt.', form: '%{name} hat nicht die nötige Form.', stray: 'Es gibt keinen Parameter %{name}.' },
};
