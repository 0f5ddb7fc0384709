/** What an account was charged, and what it entitles to when it entitles to nothing. */
export const charges = {
  title: 'What was charged',
  empty: 'Nothing was charged.',
  unpriced: 'No price yet',
  unbilled: 'Not billed yet',
  free: 'Nothing',
  paidBy: {
    VOUCHER: 'Voucher',
    WAIVER: 'Waived',
    CARD: 'Paid by card',
    WRITE_OFF: 'Given up',
  },
  noEntitlements: {
    notActive: 'Nothing now: the account is not in use.',
    suspended: 'Nothing now: the account is suspended.',
    noneNamed: 'The text of this programme names no benefits that come with an account of this kind (%{type}); what its partners may use hangs on their approval.',
  },
} as const;
