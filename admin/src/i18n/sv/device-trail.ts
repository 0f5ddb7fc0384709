/** What the audit trail calls what happens to devices. */
export const deviceTrail = {
  actions: {
    registerDevices: 'Enheter registrerade',
    recordCoverages: 'Täckningar registrerade',
    retireDevices: 'Enheter tagna ur bruk',
    recordReplacement: 'Ersättning registrerad',
    importDevices: 'Import av enheter startad',
    finishDeviceImport: 'Import av enheter avslutad',
  },
  outcomes: {
    SAME_DEVICE: 'det är samma enhet',
    ALREADY_REPLACED: 'originalet är redan ersatt',
    REPLACES_ANOTHER: 'den ersätter en annan',
    MAKES_A_RING: 'kedjan skulle bli en ring',
    REPLACEMENT_RETIRED: 'ersättningen är tagen ur bruk',
    ORIGINAL_UNKNOWN: 'enheten finns inte',
  },
  fields: {
    rowsRegistered: 'Registrerade rader',
    rowsChanged: 'Ändrade rader',
    devicesRetired: 'Enheter tagna ur bruk',
    retiredOn: 'Ur bruk från',
    retirementReason: 'Varför tagen ur bruk',
    replacementId: 'Ersättning',
    replacedOn: 'Ersatt den',
    replacementGround: 'Hur ersatt',
  },
} as const;
