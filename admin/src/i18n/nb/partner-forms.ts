import type { partnerForms as en } from '../en/partner-forms.js';
import type { MessagesLike } from '../message-shape.js';

/** The forms that register a partner and enrol it in a programme. */
export const partnerForms: MessagesLike<typeof en> = {
  register: 'Registrer en partner',
  registerSubmit: 'Registrer',
  registered: '%{name} er registrert.',
  alike: 'Allerede registrert under et lignende navn eller nummer:',
  legalNameHint: 'Som i foretaksregisteret; navnet over når feltet er tomt.',
  chooseLand: 'Velg …',
  landHint: 'Helligdagene der gjelder for virkedager.',
  numberHint: { NO: 'Ni sifre; kontrolleres før det lagres.', SE: 'Ti sifre; kontrolleres før det lagres.', DE: 'Mva-nummeret: DE og ni sifre; kontrolleres før det lagres.' },
  websiteHint: 'Som fjord.example.org',
  fields: { displayName: 'Navn', legalName: 'Registrert navn', land: 'Delstat', organizationNumber: 'Organisasjonsnummer', website: 'Nettsted' },
  enrol: 'Meld inn i et program',
  enrolOne: 'Meld %{name} inn i et program',
  enrolSubmit: 'Meld inn',
  enrolled: 'Partneren er meldt inn.',
  as: 'Hvordan den deltar',
  asAdmitted: 'Den deltar',
  asApplicant: 'Den har søkt og er ikke tatt opp ennå',
  approvedOn: 'Første dag som deltaker',
  approvedOnHint: 'I dag eller tidligere. Forpliktelsene følges fra denne dagen.',
  faults: {
    required: 'Fyll ut dette.',
    name: 'Skriv det på én linje, uten styretegn.',
    land: 'Velg delstat.',
    number: 'Dette er ikke et organisasjonsnummer i landet.',
    numberTaken: 'En annen partner i landet har dette nummeret.',
    website: 'Oppgi en http- eller https-adresse.',
  },
  problems: {
    OrganizationNotFound: 'Partneren finnes ikke lenger.',
    AlreadyEnrolled: 'Partneren har allerede sin plass i dette programmet.',
    ApprovedInTheFuture: 'Første dag kan ikke ligge etter i dag.',
  },
};
