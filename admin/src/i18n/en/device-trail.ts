/** What the audit trail calls what happens to devices. */
export const deviceTrail = {
  actions: {
    registerDevices: 'Devices registered',
    recordCoverages: 'Coverages recorded',
    retireDevices: 'Devices retired',
    recordReplacement: 'Replacement recorded',
    importDevices: 'Import of devices started',
    finishDeviceImport: 'Import of devices ended',
  },
  outcomes: {
    SAME_DEVICE: 'it is the same device',
    ALREADY_REPLACED: 'the original was replaced already',
    REPLACES_ANOTHER: 'it stands in for another',
    MAKES_A_RING: 'the chain would close',
    REPLACEMENT_RETIRED: 'the replacement is no longer in use',
    ORIGINAL_UNKNOWN: 'no such device',
  },
  fields: {
    rowsRegistered: 'Rows registered',
    rowsChanged: 'Rows changed',
    devicesRetired: 'Devices retired',
    retiredOn: 'Retired on',
    retirementReason: 'Why retired',
    replacementId: 'Replacement',
    replacedOn: 'Replaced on',
    replacementGround: 'How replaced',
  },
} as const;
