import type { coverageGrounds as english } from '../en/coverage-grounds.js';
import type { MessagesLike } from '../message-shape.js';

export const coverageGrounds: MessagesLike<typeof english> = {
  label: 'Grundlage der Bezahlung',
  unknown: 'Noch nicht bekannt',
  imei: 'IMEI',
  imeiHint: '15 Ziffern, falls das Gerät eine hat.',
  codes: {
    LI: 'Eingeschränkte Garantie',
    PP: 'Schutzplan',
    C1: 'Neuer Schutzplan',
    CC: 'Eigener Vertrag',
    QP: 'Qualitätsprogramm',
    VW: 'Verbraucherrecht',
    RE: 'Früherer Service',
    PT: 'Deckung des Teils',
    OO: 'Außerhalb der Garantie',
    CS: 'Kulanz',
    DO: 'Defekt geliefert',
    MU: 'Fehlte bei erster Nutzung',
    PA: 'Teilevertrag',
    RA: 'Reparaturvertrag',
    TC: 'Bildung oder Behörde',
    EC: 'Deckung des Service',
    G9: 'Prüfung läuft',
  },
};
