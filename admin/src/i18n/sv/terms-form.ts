import type { termsForm as english } from '../en/terms-form.js';
import type { MessagesLike } from '../message-shape.js';

export const termsForm: MessagesLike<typeof english> = {
  oneOnEachLine: 'Ett på varje rad.',
  published: 'Publicerat: %{value}',
  none: 'Ingen',
  word: 'Ord',
  reason: 'Skäl',
  choose: 'Välj …',
  remove: 'Ta bort',
  add: 'Lägg till ett ord',
  requirement: 'Kravet i ord',
  guidance: 'Vad en granskare tittar på',
  advanced: 'Redigera parametrarna som JSON',
  differences: 'Mot den publicerade versionen',
  unknownCheck: 'Den här typen av kontroll är ny för konsolen: parametrarna redigeras som JSON.',
  missing: 'Fyll i detta.',
  languages: { en: 'Engelska', nb: 'Norska', sv: 'Svenska', de: 'Tyska' },
  faults: { required: 'Fyll i detta.', wholeNumber: 'Ange ett heltal.', words: 'Ange minst ett ord.', twice: 'Ett ord står här två gånger.', reason: 'Varje ord behöver sitt skäl.' },
  jsonFaults: { notJson: 'Detta är inte ett JSON-objekt.', form: '%{name} har inte sin form.', stray: 'Parametern %{name} finns inte.' },
};
