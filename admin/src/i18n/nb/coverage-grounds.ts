import type { coverageGrounds as english } from '../en/coverage-grounds.js';
import type { MessagesLike } from '../message-shape.js';

export const coverageGrounds: MessagesLike<typeof english> = {
  label: 'Grunnlag for betaling',
  unknown: 'Ikke kjent ennå',
  imei: 'IMEI',
  imeiHint: '15 sifre, hvis enheten har en.',
  codes: {
    LI: 'Begrenset garanti',
    PP: 'Beskyttelsesplan',
    C1: 'Ny beskyttelsesplan',
    CC: 'Egen avtale',
    QP: 'Kvalitetsprogram',
    VW: 'Forbrukerloven',
    RE: 'Tidligere service',
    PT: 'Dekning av delen',
    OO: 'Utenfor garanti',
    CS: 'Kulanse',
    DO: 'Død ved ankomst',
    MU: 'Manglet ved første bruk',
    PA: 'Deleavtale',
    RA: 'Reparasjonsavtale',
    TC: 'Skole eller myndighet',
    EC: 'Dekning av servicen',
    G9: 'Kontroll pågår',
  },
};
