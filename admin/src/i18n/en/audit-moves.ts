export const auditMoves = {
  planning: {
    title: 'Audit planning',
    note: 'Partners without an open audit, those with the weightiest reasons first. The score orders; it judges nobody.',
    country: 'Country', everywhere: 'All countries', empty: 'No partner is without an open audit.', total: '%{count} partners', first: 'Back to the first', more: 'Next page',
    score: 'Score %{score}', lastAudit: 'last audited %{date}', never: 'never audited',
    reasons: {
      NEVER_AUDITED: 'Never audited', AUDIT_DUE: 'Last audit a year ago or more', AUDIT_LONG_AGO: 'Last audit two years ago or more', QUARTERS_FAILED: 'Quarters not met of the last four: %{count}', ACTIONS_OVERDUE: 'Corrective actions overdue: %{count}',
      ACTIONS_OPEN: 'Corrective actions open: %{count}', LOCATION_ADDED: 'New locations since the last audit: %{count}', NO_CERTIFIED_TECHNICIAN: 'Employs no certified technician', ACCOUNT_NOT_GOOD: 'Accounts on hold or suspended: %{count}', CERTIFICATES_EXPIRE: 'Certificates that end within 60 days: %{count}, the first on %{date}', RETURNS_OVERDUE: 'Parts not returned in time: %{count}',
    },
  },
  needed: 'This is needed.',
  ask: { open: 'Ask the partner', text: 'The partner says itself, requirement by requirement, how it stands, and adds pictures. You can start the review at any time without its answers.', due: 'To be answered by', submit: 'Ask for answers', done: 'The partner has been asked.' },
  submit: { open: 'Submit the answers', done: 'Your answers are submitted and will be reviewed.' },
  start: { without: 'Start without waiting', takeOver: 'Take over the review' },
  changes: { open: 'Request changes', text: 'The audit goes back to the partner, who answers again.', label: 'What is to be added or changed', submit: 'Send back', ofItem: 'Ask it of the requirement on the screen: %{text}', done: 'The audit went back to the partner.' },
  reopen: { open: 'Reopen the audit', text: 'The report it was closed with stays, with its hash. What is found from now on goes into a new one.', label: 'Why it is reopened', submit: 'Reopen', done: 'The audit is open again.' },
  report: { open: 'Report', draft: 'Draft of the report', pdf: 'As PDF', csv: 'As CSV', failed: 'The report could not be fetched. Try again.' },
  banner: {
    yourAnswers: 'Say how you stand with each requirement and submit your answers by %{date}.',
    awaitingAnswers: 'The partner is asked to answer by %{date}.',
    yourChanges: 'You are asked to add to your answers: %{reason}',
    awaitingChanges: 'The partner is asked to add to its answers: %{reason}',
    submitted: '%{name} submitted the partner’s answers, %{date}.',
    reopened: 'Reopened by %{name}, %{date}: %{reason}',
  },
} as const;

export const answers = {
  title: 'The partner’s own answer',
  asked: 'Asked of the partner: %{request}',
  by: '%{name}, %{date}',
  claim: 'How do you stand?',
  words: 'In your own words',
  wordsHint: 'What is there, where and since when.',
  wordsNeeded: 'Say what is missing, and what you do about it.',
  stage: { saved: 'Saved', pending: 'Saving …', incomplete: 'Not saved: say why.', failed: 'Could not be saved; it is tried again when you submit.', refused: 'Not saved.' },
} as const;

export const itemEvidence = {
  title: 'Files (%{count})',
  none: 'Nothing is attached to this requirement.',
  add: 'Attach a file',
  camera: 'Take a picture',
  say: 'Say more of it',
  sayLess: 'Say less',
} as const;

export const auditActions = {
  title: 'Corrective actions',
  note: 'What audits ordered: partners report it done, staff verify it.',
  empty: 'Nothing is to be done.',
  tile: 'Corrective actions overdue',
  tileReported: '%{count} to verify',
  tileOpen: '%{count} in all',
  columns: { action: 'Action', partner: 'Partner', owner: 'Owner', due: 'Due', status: 'Status', steps: 'Next' },
  doneNote: '%{name}: %{note}',
  rejectedNote: 'Not done, says %{name}: %{note}',
  reminder: 'Next reminder %{date} (%{count} sent)',
  steps: { done: 'Report as done', verify: 'Verify', reject: 'Not done' },
  stepTexts: { done: 'Say what was done. Staff then look at it.', verify: 'You have seen that it is done.', reject: 'The partner is to do it again and reads why.' },
  noteLabel: 'Note',
  moved: 'Noted.',
} as const;
