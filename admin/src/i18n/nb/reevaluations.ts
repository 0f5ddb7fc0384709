import type { reevaluations as en } from '../en/reevaluations.js';
import type { MessagesLike } from '../message-shape.js';

export const reevaluations: MessagesLike<typeof en> = {
  title: 'Vurdert på nytt',
  open: 'Vurder alle på nytt',
  submit: 'Vurder alle på nytt',
  begun: 'Alle deltakelser vurderes på nytt.',
  none: 'Ingen deltakelser i dette programmet er vurdert på nytt samlet.',
  explained: 'Alle deltakelser i %{program} vurderes på nytt etter det som er registrert nå, i bakgrunnen. Beslutninger som sier noe nytt, lagres.',
  asked: 'Bestilt av %{name}',
  terms: 'Vilkår for %{region}, versjon %{version}',
  progress: {
    QUEUED: 'Venter: %{date}',
    RUNNING: '%{examined} av %{total} vurdert, %{decided} nye beslutninger',
    DONE: '%{examined} vurdert, %{decided} nye beslutninger',
  },
};
