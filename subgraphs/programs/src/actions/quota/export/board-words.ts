import type { Locale } from '@platform/kit/pure/locale.js';
import type { Verdict } from '@platform/kit/pure/verdict.js';

interface BoardWords {
  head: readonly string[];
  verdicts: Readonly<Record<Verdict, string>>;
  running: Readonly<Record<'true' | 'false', string>>;
}

/** The words of the quarter board as a file; the reason stays the code that the API tells. */
export const boardWords: Readonly<Record<Locale, BoardWords>> = {
  en: {
    head: ['Partner', 'Partner id', 'Country', 'Quarter', 'Running', 'Repairs completed', 'Repairs opened', 'Required', 'Verdict', 'Reason', 'Projected'],
    verdicts: { MET: 'Met', NOT_MET: 'Not met', NEEDS_EVIDENCE: 'Open', NOT_APPLICABLE: 'Not applicable' },
    running: { true: 'yes', false: 'no' },
  },
  nb: {
    head: ['Partner', 'Partner-id', 'Land', 'Kvartal', 'Pågår', 'Fullførte reparasjoner', 'Åpnede reparasjoner', 'Krevd', 'Vurdering', 'Årsak', 'Anslag'],
    verdicts: { MET: 'Oppfylt', NOT_MET: 'Ikke oppfylt', NEEDS_EVIDENCE: 'Åpent', NOT_APPLICABLE: 'Ikke aktuelt' },
    running: { true: 'ja', false: 'nei' },
  },
  sv: {
    head: ['Partner', 'Partner-id', 'Land', 'Kvartal', 'Pågår', 'Slutförda reparationer', 'Öppnade reparationer', 'Krävt', 'Bedömning', 'Orsak', 'Prognos'],
    verdicts: { MET: 'Uppfyllt', NOT_MET: 'Inte uppfyllt', NEEDS_EVIDENCE: 'Öppet', NOT_APPLICABLE: 'Ej tillämpligt' },
    running: { true: 'ja', false: 'nej' },
  },
  de: {
    head: ['Partner', 'Partner-ID', 'Land', 'Quartal', 'Läuft', 'Abgeschlossene Reparaturen', 'Eröffnete Reparaturen', 'Verlangt', 'Bewertung', 'Grund', 'Hochrechnung'],
    verdicts: { MET: 'Erfüllt', NOT_MET: 'Nicht erfüllt', NEEDS_EVIDENCE: 'Offen', NOT_APPLICABLE: 'Nicht anwendbar' },
    running: { true: 'ja', false: 'nein' },
  },
};
