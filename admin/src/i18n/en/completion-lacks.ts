/** What speaks against the serial numbers and reasons told with a completion. */
export const completionLacks = {
  KBB_MISSING: 'The serial number of the bad module that came out is missing.',
  KGB_MISSING: 'The serial number of the good module that went in is missing.',
  SERIALS_EQUAL: 'The module that came out cannot be the one that went in.',
  SERIAL_REPEATED: 'Another line tells this module already.',
  SERIALS_NOT_ASKED: 'Such parts have no serial numbers.',
  SERIAL_OF_THE_DEVICE: 'This is the device’s own serial number. Scan the module’s.',
  KGB_INSTALLED_ELSEWHERE: 'This module is in another device.',
  KGB_KNOWN_BAD: 'This module is owed back as defective.',
  KBB_OUT_ALREADY: 'This module came out of another device before.',
  REPLACEMENT_MISSING: 'The serial number of the replacement is missing.',
  REPLACEMENT_IS_THE_DEVICE: 'The replacement cannot be the device itself.',
  REPLACEMENT_NOT_ALONE: 'Where the whole unit is exchanged, it is the only part.',
  REPLACEMENT_NOT_ASKED: 'The device was repaired and not replaced.',
  CLASS_MISSING: 'Say why there was no repair.',
  CLASS_NOT_ASKED: 'There was a repair: nothing says why there was none.',
  PARTS_NOT_ASKED: 'A service without a repair uses no parts.',
} as const;
