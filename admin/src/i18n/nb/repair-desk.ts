import type { repairDesk as english } from '../en/repair-desk.js';
import type { MessagesLike } from '../message-shape.js';

export const repairDesk: MessagesLike<typeof english> = {
  covered: 'Dekket i dag av',
  nothing: 'Ingenting: utenfor garanti',
  issues: {
    title: 'Hva som er galt',
    open: 'Si hva som er galt',
    submit: 'Lagre',
    done: 'Hva som er galt er registrert.',
    issue: 'Feil %{place}',
    modifier: 'Hvordan det viser seg',
    none: 'Ingen',
    another: 'Legg til en feil',
    by: 'Hvem som sa det',
    reporters: {
      CUSTOMER: 'Kunden',
      TECHNICIAN: 'Teknikeren',
    },
  },
  diagnostics: {
    open: 'Før inn en diagnosekjøring',
    submit: 'Før inn',
    done: 'Kjøringen er ført inn.',
    number: 'Kjøringens nummer',
    numberHint: '1 til 40 bokstaver og sifre.',
    suite: 'Testpakke',
    outcome: 'Resultat',
    group: 'Komponent som sviktet',
    noGroup: 'Ingen',
    ranAt: 'Når den ble kjørt',
  },
  entitlements: {
    title: 'Hva programmet gir',
    none: 'Organisasjonens kontoer gir ingenting for reparasjonene.',
  },
  bulk: {
    title: 'Fullfør reparasjoner',
    open: 'Fullfør de valgte',
    column: 'Velg',
    choose: 'Velg %{dispatch}',
    chosen: '%{smart_count} reparasjon valgt |||| %{smart_count} reparasjoner valgt',
    empty: 'Ingenting er valgt. Velg reparasjoner i listen først.',
    completed: 'Fullført',
    over: 'Allerede over',
    result: '%{done} av %{total} fullført; det som ble avvist sier hvorfor og kan prøves igjen.',
    back: 'Tilbake til listen',
  },
};
