/** What is to a partner’s credit, and how it is given back. */
export const balances = {
  kind: 'Balances given back',
  panel: 'To the partner’s credit',
  giveBack: 'Give it back',
  title: 'What is to the credit on invoice %{number}',
  how: 'How',
  payout: 'Pay it out by bank',
  against: 'Set it off against %{number}, %{amount} open',
  allOf: 'Empty: all of %{amount}',
  paysOut: '%{amount} paid out',
  setsOff: '%{amount} set off against %{number}',
} as const;
