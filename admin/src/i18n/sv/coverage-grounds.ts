import type { coverageGrounds as english } from '../en/coverage-grounds.js';
import type { MessagesLike } from '../message-shape.js';

export const coverageGrounds: MessagesLike<typeof english> = {
  label: 'Grund för betalning',
  unknown: 'Inte känt ännu',
  imei: 'IMEI',
  imeiHint: '15 siffror, om enheten har ett.',
  codes: {
    LI: 'Begränsad garanti',
    PP: 'Skyddsplan',
    C1: 'Ny skyddsplan',
    CC: 'Eget avtal',
    QP: 'Kvalitetsprogram',
    VW: 'Konsumentlagen',
    RE: 'Tidigare service',
    PT: 'Täckning av delen',
    OO: 'Utanför garantin',
    CS: 'Goodwill',
    DO: 'Död vid ankomst',
    MU: 'Saknades vid första användning',
    PA: 'Delavtal',
    RA: 'Reparationsavtal',
    TC: 'Skola eller myndighet',
    EC: 'Täckning av servicen',
    G9: 'Kontroll pågår',
  },
};
