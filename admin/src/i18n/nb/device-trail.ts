/** What the audit trail calls what happens to devices. */
export const deviceTrail = {
  actions: {
    registerDevices: 'Enheter registrert',
    recordCoverages: 'Dekninger registrert',
    retireDevices: 'Enheter tatt ut av bruk',
    recordReplacement: 'Erstatning registrert',
    importDevices: 'Import av enheter startet',
    finishDeviceImport: 'Import av enheter avsluttet',
  },
  outcomes: {
    SAME_DEVICE: 'det er samme enhet',
    ALREADY_REPLACED: 'originalen er allerede erstattet',
    REPLACES_ANOTHER: 'den erstatter en annen',
    MAKES_A_RING: 'kjeden ville blitt en ring',
    REPLACEMENT_RETIRED: 'erstatningen er tatt ut av bruk',
    ORIGINAL_UNKNOWN: 'enheten finnes ikke',
  },
  fields: {
    rowsRegistered: 'Registrerte rader',
    rowsChanged: 'Endrede rader',
    devicesRetired: 'Enheter tatt ut av bruk',
    retiredOn: 'Ute av bruk fra',
    retirementReason: 'Hvorfor tatt ut',
    replacementId: 'Erstatning',
    replacedOn: 'Erstattet den',
    replacementGround: 'Hvordan erstattet',
  },
} as const;
