/** Registering a depot. */
export const depotRegister = {
  open: 'Register depot',
  title: 'Register a depot',
  submit: 'Register',
  done: 'The depot is registered. What it has comes with its first goods.',
  fields: {
    code: 'Code',
    name: 'Name',
    countries: 'Sends to',
    calendarRegion: 'Business days of',
    timeZone: 'Time zone',
    cutOffHour: 'Cut-off hour',
    dispatchBusinessDays: 'Sends within business days',
  },
  hints: {
    name: 'As it stands on the page, for example its town.',
    code: '2 to 24 letters, digits and hyphens; no other depot has it.',
    countries: 'Two letters for each country, as FI EE. No other depot may send there.',
    calendarRegion: 'Whose holidays the depot keeps.',
    timeZone: 'As Europe/Oslo. The cut-off hour is read on its clock.',
    cutOffHour: '0 to 24; 24: never.',
    dispatchBusinessDays: '0 to 30, where the terms name no number.',
  },
} as const;
