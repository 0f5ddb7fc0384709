/** What actions and refusals about repairs are called in the audit trail. */
export const repairTrailWords = {
  actions: {
    moveRepair: 'Reparation förd ett steg vidare',
    assignRepair: 'Reparation given till en tekniker',
    reopenRepair: 'Reparation öppnad igen',
    recordRepairFindings: 'Fynd på en reparation registrerade',
    recordScreening: 'Screening registrerad',
  },
  outcomes: {
    MOVE_REFUSED: 'steget är inte möjligt',
    NOT_OPEN: 'den är inte öppen',
    TECHNICIAN_NOT_CERTIFIED: 'teknikern är inte certifierad för det',
    COMPLETION_LACKS: 'slutförandet är inte fullständigt',
    PART_LINE_UNKNOWN: 'delraden finns inte',
    PARTS_NOT_COMPLIANT: 'delarna är inte visade vara äkta och köpta direkt',
    NOT_ELIGIBLE: 'reparationen är inte tillåten',
    TOO_MANY_PARTS: 'för många delrader',
    FOUND_IN_THE_FUTURE: 'funnet i framtiden',
    REPLACEMENT_REFUSED: 'enheten kan inte ersätta den andra',
  },
  fields: {
    issues: 'Fel',
    parts: 'Delrader',
    faultCode: 'Felkod',
    quoteStatus: 'Offert',
    validUntil: 'Giltig till',
  },
} as const;
