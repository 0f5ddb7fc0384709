import type { workbenchViews as english } from '../en/workbench-views.js';
import type { MessagesLike } from '../message-shape.js';

export const workbenchViews: MessagesLike<typeof english> = {
  modes: { label: 'Visning', focus: 'Ett og ett', table: 'Tabell', compare: 'Sammenlign', report: 'Forhåndsvisning' },
  filters: { label: 'Vis', all: 'Alle', open: 'Ikke vurdert', unanswered: 'Ikke besvart', failing: 'Med avvik', unproven: 'Mangler dokumentasjon', changed: 'Endret siden sist', mine: 'Mine' },
  files: '%{smart_count} fil |||| %{smart_count} filer',
  table: {
    caption: 'Krav i revisjon %{number}',
    before: 'Før: %{result}',
    claims: 'Partneren sier: %{result}',
    choose: 'Velg …',
    missing: 'Mangler',
    restNotAsked: 'Sett det åpne til ikke aktuelt |||| Sett de %{smart_count} åpne til ikke aktuelt',
    setAside: '%{smart_count} satt til ikke aktuelt. |||| %{smart_count} satt til ikke aktuelt.',
    takeBack: 'Angre',
  },
  compare: {
    none: 'Det finnes ingen tidligere revisjon å sammenligne med.',
    title: '%{now} ved siden av %{before}',
    origin: '%{number}, avsluttet %{date}',
    now: 'Denne revisjonen',
    counts: 'Endringer',
    onlyDifferences: 'Bare forskjeller',
    notAskedBefore: 'Ikke spurt om i forrige revisjon.',
    notAskedAgain: 'Bare spurt om i forrige revisjon',
    change: { better: 'bedre', worse: 'dårligere', other: 'annerledes', same: 'uendret', open: 'ikke vurdert ennå', new: 'nytt' },
  },
  report: {
    language: 'Rapportens språk',
    before: 'Før du avslutter',
    ready: 'Ingenting står i veien.',
    show: 'Vis',
    notes: {
      open: '%{smart_count} ikke vurdert |||| %{smart_count} ikke vurdert',
      unsaved: '%{smart_count} ikke lagret |||| %{smart_count} ikke lagret',
      withoutAction: '%{smart_count} avvik uten korrigerende tiltak |||| %{smart_count} avvik uten korrigerende tiltak',
      unproven: '%{smart_count} uten dokumentasjon |||| %{smart_count} uten dokumentasjon',
    },
  },
  keys: {
    assess: 'Vurdere',
    move: 'Flytte seg',
    viewer: 'I et bilde',
    severity: 'Neste alvorlighetsgrad',
    action: 'Skriv det korrigerende tiltaket',
    nextOpen: 'Neste åpne krav',
    modes: 'Ett og ett, tabell, sammenlign, forhåndsvisning',
    zoom: 'Zoom inn, ut, hele bildet',
    rotate: 'Roter',
    pan: 'Flytt bildet',
  },
};
