import type { reevaluations as en } from '../en/reevaluations.js';
import type { MessagesLike } from '../message-shape.js';

export const reevaluations: MessagesLike<typeof en> = {
  title: 'Neu beurteilt',
  open: 'Alle neu beurteilen',
  submit: 'Alle neu beurteilen',
  begun: 'Alle Teilnahmen werden neu beurteilt.',
  none: 'Noch nie wurden alle Teilnahmen dieses Programms neu beurteilt.',
  explained: 'Alle Teilnahmen an %{program} werden nach dem, was jetzt vorliegt, im Hintergrund neu beurteilt. Entscheidungen, die etwas Neues sagen, werden festgehalten.',
  asked: 'Verlangt von %{name}',
  terms: 'Bedingungen für %{region}, Version %{version}',
  progress: {
    QUEUED: 'Wartet: %{date}',
    RUNNING: '%{examined} von %{total} beurteilt, %{decided} neue Entscheidungen',
    DONE: '%{examined} beurteilt, %{decided} neue Entscheidungen',
  },
};
