/** How quarters stood when they were closed. */
export const quarterSnapshots = {
  title: 'Closed quarters',
  counted: '%{completed} completed, %{required} asked for',
  at: 'Set down %{at}',
  reasons: {
    QUARTER_CLOSED: 'Closed after %{days} business days of grace',
    TOLD_LATE: 'Corrected: completions told of late',
    REOPENED: 'Corrected: repairs reopened',
    RECOUNTED: 'Corrected: counted anew',
  },
  replaced: 'Replaced by a later one',
  unknown: 'Completed repairs not known',
  repairs: 'Repairs counted in %{quarter}, as CSV',
  all: 'Show all %{count}',
  hash: 'SHA-256 %{sha256}',
} as const;
