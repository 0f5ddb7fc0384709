/** What is on record of a partner beside the items of its audit. */
export const standingChecks = {
  title: 'The partner, as the platform knows it',
  kinds: {
    CERTIFICATES: 'Certified technicians',
    ACCOUNT_STANDING: 'Standing of its accounts',
    RETURNS_ON_TIME: 'Returns on time',
    ADDRESS_KIND: 'Kind of its addresses',
  },
  on: {
    until: 'the first certificate ends %{date}',
    due: 'the next due %{date}',
  },
  technicians: '%{count} employed',
  returns: '%{count} to come back',
  unknown: 'Not known',
} as const;
