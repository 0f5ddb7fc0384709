/** What the audit trail calls what happens to devices. */
export const deviceTrail = {
  actions: {
    registerDevices: 'Geräte erfasst',
    recordCoverages: 'Abdeckungen erfasst',
    retireDevices: 'Geräte außer Betrieb genommen',
    recordReplacement: 'Ersatz erfasst',
    importDevices: 'Geräteimport begonnen',
    finishDeviceImport: 'Geräteimport beendet',
  },
  outcomes: {
    SAME_DEVICE: 'es ist dasselbe Gerät',
    ALREADY_REPLACED: 'das Original wurde bereits ersetzt',
    REPLACES_ANOTHER: 'es ersetzt ein anderes',
    MAKES_A_RING: 'die Kette würde zum Ring',
    REPLACEMENT_RETIRED: 'der Ersatz ist außer Betrieb',
    ORIGINAL_UNKNOWN: 'kein solches Gerät',
  },
  fields: {
    rowsRegistered: 'Erfasste Zeilen',
    rowsChanged: 'Geänderte Zeilen',
    devicesRetired: 'Geräte außer Betrieb',
    retiredOn: 'Außer Betrieb seit',
    retirementReason: 'Warum außer Betrieb',
    replacementId: 'Ersatz',
    replacedOn: 'Ersetzt am',
    replacementGround: 'Wie ersetzt',
  },
} as const;
