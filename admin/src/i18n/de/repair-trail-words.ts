/** What actions and refusals about repairs are called in the audit trail. */
export const repairTrailWords = {
  actions: {
    moveRepair: 'Reparatur einen Schritt weitergeführt',
    assignRepair: 'Reparatur einem Techniker zugeteilt',
    reopenRepair: 'Reparatur wieder geöffnet',
    recordRepairFindings: 'Befunde zu einer Reparatur erfasst',
    recordScreening: 'Screening erfasst',
  },
  outcomes: {
    MOVE_REFUSED: 'der Schritt ist nicht möglich',
    NOT_OPEN: 'sie ist nicht offen',
    TECHNICIAN_NOT_CERTIFIED: 'der Techniker ist dafür nicht zertifiziert',
    COMPLETION_LACKS: 'der Abschluss ist nicht vollständig',
    PART_LINE_UNKNOWN: 'die Teilezeile gibt es nicht',
    PARTS_NOT_COMPLIANT: 'die Teile sind nicht als original und direkt gekauft belegt',
    NOT_ELIGIBLE: 'die Reparatur ist nicht zulässig',
    TOO_MANY_PARTS: 'zu viele Teilezeilen',
    FOUND_IN_THE_FUTURE: 'in der Zukunft befundet',
    REPLACEMENT_REFUSED: 'die Einheit kann das Gerät nicht ersetzen',
  },
  fields: {
    issues: 'Fehler',
    parts: 'Teilezeilen',
    faultCode: 'Fehlercode',
    quoteStatus: 'Angebot',
    validUntil: 'Gültig bis',
  },
} as const;
