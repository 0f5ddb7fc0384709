import type { workbenchViews as english } from '../en/workbench-views.js';
import type { MessagesLike } from '../message-shape.js';

export const workbenchViews: MessagesLike<typeof english> = {
  modes: { label: 'Vy', focus: 'Ett i taget', table: 'Tabell', compare: 'Jämför', report: 'Förhandsvisning' },
  filters: { label: 'Visa', all: 'Alla', open: 'Inte bedömda', unanswered: 'Inte besvarade', failing: 'Med avvikelse', unproven: 'Saknar underlag', changed: 'Ändrade sedan sist', mine: 'Mina' },
  files: '%{smart_count} fil |||| %{smart_count} filer',
  table: {
    caption: 'Krav i revision %{number}',
    before: 'Förut: %{result}',
    claims: 'Partnern säger: %{result}',
    choose: 'Välj …',
    missing: 'Saknas',
    restNotAsked: 'Sätt det öppna till ej tillämpligt |||| Sätt de %{smart_count} öppna till ej tillämpligt',
    setAside: '%{smart_count} satt till ej tillämpligt. |||| %{smart_count} satta till ej tillämpligt.',
    takeBack: 'Ångra',
  },
  compare: {
    none: 'Det finns ingen tidigare revision att jämföra med.',
    title: '%{now} bredvid %{before}',
    origin: '%{number}, avslutad %{date}',
    now: 'Den här revisionen',
    counts: 'Ändringar',
    onlyDifferences: 'Bara skillnader',
    notAskedBefore: 'Inte frågat i föregående revision.',
    notAskedAgain: 'Frågat bara i föregående revision',
    change: { better: 'bättre', worse: 'sämre', other: 'annorlunda', same: 'oförändrat', open: 'inte bedömt än', new: 'nytt' },
  },
  report: {
    language: 'Rapportens språk',
    before: 'Innan du avslutar',
    ready: 'Inget står i vägen.',
    show: 'Visa',
    notes: {
      open: '%{smart_count} inte bedömt |||| %{smart_count} inte bedömda',
      unsaved: '%{smart_count} inte sparad |||| %{smart_count} inte sparade',
      withoutAction: '%{smart_count} avvikelse utan korrigerande åtgärd |||| %{smart_count} avvikelser utan korrigerande åtgärd',
      unproven: '%{smart_count} utan underlag |||| %{smart_count} utan underlag',
    },
  },
  keys: {
    assess: 'Bedöma',
    move: 'Förflytta sig',
    viewer: 'I en bild',
    severity: 'Nästa allvarlighetsgrad',
    action: 'Skriv den korrigerande åtgärden',
    nextOpen: 'Nästa öppna krav',
    modes: 'Ett i taget, tabell, jämför, förhandsvisning',
    zoom: 'Zooma in, ut, hela bilden',
    rotate: 'Rotera',
    pan: 'Flytta bilden',
  },
};
