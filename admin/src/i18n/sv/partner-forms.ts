import type { partnerForms as en } from '../en/partner-forms.js';
import type { MessagesLike } from '../message-shape.js';

/** The forms that register a partner and enrol it in a programme. */
export const partnerForms: MessagesLike<typeof en> = {
  register: 'Registrera en partner',
  registerSubmit: 'Registrera',
  registered: '%{name} är registrerad.',
  alike: 'Redan registrerad under ett liknande namn eller nummer:',
  legalNameHint: 'Som i bolagsregistret; namnet ovan om fältet är tomt.',
  chooseLand: 'Välj …',
  landHint: 'Helgdagarna där gäller för arbetsdagar.',
  numberHint: { NO: 'Nio siffror; kontrolleras innan det sparas.', SE: 'Tio siffror; kontrolleras innan det sparas.', DE: 'Momsnumret: DE och nio siffror; kontrolleras innan det sparas.' },
  websiteHint: 'Som fjord.example.org',
  fields: { displayName: 'Namn', legalName: 'Registrerat namn', land: 'Delstat', organizationNumber: 'Organisationsnummer', website: 'Webbplats' },
  enrol: 'Anslut till ett program',
  enrolOne: 'Anslut %{name} till ett program',
  enrolSubmit: 'Anslut',
  enrolled: 'Partnern är ansluten.',
  as: 'Hur den deltar',
  asAdmitted: 'Den deltar',
  asApplicant: 'Den har ansökt och är inte antagen än',
  approvedOn: 'Första dag som deltagare',
  approvedOnHint: 'I dag eller tidigare. Åtagandena följs från denna dag.',
  faults: {
    required: 'Fyll i detta.',
    name: 'Skriv på en rad, utan styrtecken.',
    land: 'Välj delstat.',
    number: 'Detta är inget organisationsnummer i landet.',
    numberTaken: 'En annan partner i landet har detta nummer.',
    website: 'Ange en http- eller https-adress.',
  },
  problems: {
    OrganizationNotFound: 'Partnern finns inte längre.',
    AlreadyEnrolled: 'Partnern har redan sin plats i detta program.',
    ApprovedInTheFuture: 'Första dagen kan inte ligga efter i dag.',
  },
};
