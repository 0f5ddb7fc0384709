/** How far judging a whole programme anew has come. */
export const reevaluations = {
  title: 'Judged anew',
  open: 'Judge all anew',
  submit: 'Judge all anew',
  begun: 'All enrolments are being judged anew.',
  none: 'No enrolment of this programme has been judged anew as a whole.',
  explained: 'All enrolments in %{program} are judged anew by what is on record now, in the background. Decisions that say something new are recorded.',
  asked: 'Asked for by %{name}',
  terms: 'Terms of %{region}, version %{version}',
  progress: {
    QUEUED: 'Waits: %{date}',
    RUNNING: '%{examined} of %{total} judged, %{decided} new decisions',
    DONE: '%{examined} judged, %{decided} new decisions',
  },
} as const;
