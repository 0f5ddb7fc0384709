import type { reevaluations as en } from '../en/reevaluations.js';
import type { MessagesLike } from '../message-shape.js';

export const reevaluations: MessagesLike<typeof en> = {
  title: 'Bedömda på nytt',
  open: 'Bedöm alla på nytt',
  submit: 'Bedöm alla på nytt',
  begun: 'Alla deltaganden bedöms på nytt.',
  none: 'Inga deltaganden i programmet har bedömts på nytt som helhet.',
  explained: 'Alla deltaganden i %{program} bedöms på nytt efter det som är registrerat nu, i bakgrunden. Beslut som säger något nytt sparas.',
  asked: 'Beställt av %{name}',
  terms: 'Villkor för %{region}, version %{version}',
  progress: {
    QUEUED: 'Väntar: %{date}',
    RUNNING: '%{examined} av %{total} bedömda, %{decided} nya beslut',
    DONE: '%{examined} bedömda, %{decided} nya beslut',
  },
};
