/** Places of service of a partner, added and looked at by staff. */
export const sites = {
  premises: {
    open: 'Record what was seen',
    title: 'What was seen at %{name}',
    submit: 'Record it',
    done: 'It is recorded.',
    hint: 'It replaces what was recorded before; earlier observations stay in the history. What nobody looked at is not known, and not a no.',
    observedAt: 'When it was seen',
    observedAtHint: 'Now, where nothing is chosen.',
  },
  add: {
    open: 'Add a site',
    submit: 'Add it',
    done: 'The site is added.',
  },
  fields: {
    shipTo: 'Ship-To',
    name: 'Name of the site',
    street: 'Street and number',
    postalCode: 'Postal code',
    city: 'City',
    timeZone: 'Time zone',
    phone: 'Telephone',
  },
  shipToHint: 'Up to ten letters and digits; digits alone are filled to ten.',
  zoneWrong: 'Give a time zone such as Europe/Oslo.',
  zoneHint: 'As Europe/Oslo. Repairs are counted by the date there.',
  problems: {
    OrganizationNotFound: 'There is no such partner.',
    ShipToTaken: 'Another site has this Ship-To.',
    ServiceLocationNotFound: 'There is no such site.',
    ObservedInTheFuture: 'It cannot have been seen in the future.',
  },
} as const;
