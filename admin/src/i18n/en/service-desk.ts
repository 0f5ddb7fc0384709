/** The texts of the desk of an organisation that repairs or replaces devices. */
export const serviceDesk = {
  title: 'Service desk',
  returns: {
    title: 'To send back',
    all: 'All returns',
    none: 'Nothing has to be sent back.',
    overdue: '%{count} return is overdue and has been charged to your account. |||| %{count} returns are overdue and have been charged to your account.',
    charged: 'charged %{amount}',
  },
  orders: {
    title: 'Latest orders',
    all: 'All orders',
    none: 'Nothing has been ordered yet.',
    submitted: 'ordered %{date}',
    promised: 'leaves %{date}',
  },
  repairs: {
    title: 'Open repairs: %{count}',
    new: 'New repair',
    all: 'All repairs',
    none: 'No repair is open.',
  },
  accounts: {
    title: 'Accounts',
    none: 'No service account is open.',
    soldTo: 'Sold-to %{soldTo}',
  },
  steps: {
    title: 'Replacing a device',
    screen: { title: 'Screen the device', note: 'Find it among your devices and record what the screening found.' },
    repair: { title: 'Open the repair', note: 'Whether it may be replaced is answered while you type.' },
    order: { title: 'Order the replacement', note: 'It is promised to leave on the next business day, or you are told why not.' },
    return: { title: 'Send the defective one back', note: 'Within ten business days of the day the replacement left.' },
  },
  device: {
    export: 'Installed base as CSV',
    screenings: 'Screenings',
    screen: 'Record a screening',
    notScreened: 'This device has not been screened yet.',
    repair: 'Open a repair',
    order: 'Order parts',
  },
} as const;
