/** What actions and refusals about repairs are called in the audit trail. */
export const repairTrailWords = {
  actions: {
    moveRepair: 'Repair taken a step further',
    assignRepair: 'Repair given to a technician',
    reopenRepair: 'Repair reopened',
    recordRepairFindings: 'Findings on a repair recorded',
    recordScreening: 'Screening recorded',
  },
  outcomes: {
    MOVE_REFUSED: 'the step is not possible',
    NOT_OPEN: 'it is not open',
    TECHNICIAN_NOT_CERTIFIED: 'the technician is not certified for it',
    COMPLETION_LACKS: 'the completion is not whole',
    PART_LINE_UNKNOWN: 'no such part line',
    PARTS_NOT_COMPLIANT: 'the parts are not shown to be genuine and bought direct',
    NOT_ELIGIBLE: 'the repair is not eligible',
    TOO_MANY_PARTS: 'too many part lines',
    FOUND_IN_THE_FUTURE: 'found in the future',
    REPLACEMENT_REFUSED: 'the unit cannot stand in for the device',
  },
  fields: {
    issues: 'Issues',
    parts: 'Part lines',
    faultCode: 'Fault code',
    quoteStatus: 'Quote',
    validUntil: 'Valid until',
  },
} as const;
