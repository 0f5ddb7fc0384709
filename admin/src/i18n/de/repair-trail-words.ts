/** What actions and refusals about repairs are called in the audit trail. */
export const repairTrailWords = {
  actions: {
    moveRepair: 'Reparatur einen Schritt weitergeführt',
    assignRepair: 'Reparatur einem Techniker zugeteilt',
    reopenRepair: 'Reparatur wieder geöffnet',
  },
  outcomes: {
    MOVE_REFUSED: 'der Schritt ist nicht möglich',
    NOT_OPEN: 'sie ist nicht offen',
    TECHNICIAN_NOT_CERTIFIED: 'der Techniker ist dafür nicht zertifiziert',
    COMPLETION_LACKS: 'der Abschluss ist nicht vollständig',
    PART_LINE_UNKNOWN: 'die Teilezeile gibt es nicht',
    PARTS_NOT_COMPLIANT: 'die Teile sind nicht als original und direkt gekauft belegt',
  },
} as const;
