/** What actions and refusals about repairs are called in the audit trail. */
export const repairTrailWords = {
  actions: {
    moveRepair: 'Reparasjon ført ett steg videre',
    assignRepair: 'Reparasjon gitt til en tekniker',
    reopenRepair: 'Reparasjon åpnet igjen',
    recordRepairFindings: 'Funn på en reparasjon registrert',
    recordScreening: 'Screening registrert',
  },
  outcomes: {
    MOVE_REFUSED: 'steget er ikke mulig',
    NOT_OPEN: 'den er ikke åpen',
    TECHNICIAN_NOT_CERTIFIED: 'teknikeren er ikke sertifisert for det',
    COMPLETION_LACKS: 'fullføringen er ikke komplett',
    PART_LINE_UNKNOWN: 'delelinjen finnes ikke',
    PARTS_NOT_COMPLIANT: 'delene er ikke vist å være originale og kjøpt direkte',
    NOT_ELIGIBLE: 'reparasjonen er ikke tillatt',
    TOO_MANY_PARTS: 'for mange delelinjer',
    FOUND_IN_THE_FUTURE: 'funnet i framtiden',
    REPLACEMENT_REFUSED: 'enheten kan ikke erstatte den andre',
  },
  fields: {
    issues: 'Feil',
    parts: 'Delelinjer',
    faultCode: 'Feilkode',
    quoteStatus: 'Tilbud',
    validUntil: 'Gyldig til',
  },
} as const;
