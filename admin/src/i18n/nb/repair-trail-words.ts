/** What actions and refusals about repairs are called in the audit trail. */
export const repairTrailWords = {
  actions: {
    moveRepair: 'Reparasjon ført ett steg videre',
    assignRepair: 'Reparasjon gitt til en tekniker',
    reopenRepair: 'Reparasjon åpnet igjen',
  },
  outcomes: {
    MOVE_REFUSED: 'steget er ikke mulig',
    NOT_OPEN: 'den er ikke åpen',
    TECHNICIAN_NOT_CERTIFIED: 'teknikeren er ikke sertifisert for det',
    COMPLETION_LACKS: 'fullføringen er ikke komplett',
    PART_LINE_UNKNOWN: 'delelinjen finnes ikke',
    PARTS_NOT_COMPLIANT: 'delene er ikke vist å være originale og kjøpt direkte',
  },
} as const;
