/** Until when a depot takes orders, and how soon it sends. */
export const depotHours = {
  title: 'Hours of %{name}',
  save: 'Save',
  done: 'The hours are saved.',
  until: 'Orders until %{hour}:00',
  always: 'Orders at any hour',
  cutOff: 'Cut-off hour',
  cutOffHint: '0 to 24, by the clock of %{zone}: what is accepted at this hour or later counts as accepted on the next day. 24: never.',
  days: 'Sends within business days',
  daysHint: '0 to 30, where the programme’s terms name no number. What was promised stays promised.',
} as const;
