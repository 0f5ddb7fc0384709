import type { LocalizedText } from '@platform/kit/pure/locale.js';

import type { RepairProgram } from '../repair-codes.js';

export interface Entitlement {
  code: string;
  program: RepairProgram;
  /** The requirement that gives it. */
  source: string;
  name: LocalizedText;
}

const given = ([program, code, source]: readonly [RepairProgram, string, string], [en, nb, sv, de]: readonly [string, string, string, string]): Entitlement => ({ code, program, source, name: { en, nb, sv, de } });

/** What taking part gives of this subgraph's, in the words of the platform. */
export const entitlements: readonly Entitlement[] = [
  given(['IDS', 'TROUBLESHOOTING_TOOLS', 'IDS-20a'], ['Troubleshooting tools', 'Feilsøkingsverktøy', 'Felsökningsverktyg', 'Werkzeuge zur Fehlersuche']),
  given(['IDS', 'PRODUCT_AVAILABILITY_INFO', 'IDS-20b'], ['Availability of products', 'Tilgjengelighet av produkter', 'Tillgänglighet för produkter', 'Verfügbarkeit von Produkten']),
  given(['SSA', 'SERVICE_PARTS', 'SSA-08'], ['Service parts', 'Servicedeler', 'Servicedelar', 'Serviceteile']),
  given(['SSA', 'DIAGNOSTIC_TOOLS_AND_SYSTEMS', 'SSA-09'], ['Diagnostic tools and systems', 'Diagnoseverktøy og -systemer', 'Diagnostikverktyg och -system', 'Diagnosewerkzeuge und -systeme']),
  given(['SSA', 'TECHNICAL_GUIDES', 'SSA-14'], ['Technical guides', 'Tekniske veiledninger', 'Tekniska guider', 'Technische Handbücher']),
  given(['SSA', 'SUPPORT_ARTICLES', 'SSA-15'], ['Support articles', 'Støtteartikler', 'Supportartiklar', 'Supportartikel']),
  given(['SSA', 'PERFORMANCE_FIGURES', 'SSA-17'], ['Own key figures', 'Egne nøkkeltall', 'Egna nyckeltal', 'Eigene Kennzahlen']),
  given(['AASP', 'GENUINE_PARTS', 'AASP-03a'], ['Genuine parts', 'Originaldeler', 'Originaldelar', 'Originalteile']),
  given(['AASP', 'TOOLS', 'AASP-03b'], ['Tools', 'Verktøy', 'Verktyg', 'Werkzeuge']),
  given(['AASP', 'SERVICE_MANUALS', 'AASP-03d'], ['Service manuals', 'Servicehåndbøker', 'Servicehandböcker', 'Servicehandbücher']),
  given(['AASP', 'DIAGNOSTICS', 'AASP-03e'], ['Diagnostics', 'Diagnostikk', 'Diagnostik', 'Diagnose']),
  given(['AASP', 'RESOURCES', 'AASP-03f'], ['Resources for repairs', 'Ressurser for reparasjoner', 'Resurser för reparationer', 'Ressourcen für Reparaturen']),
];

const accountOf: Readonly<Record<RepairProgram, string>> = {
  IDS: 'LIMITED_BILLING_SERVICE_ACCOUNT',
  SSA: 'SELF_SERVICING_ACCOUNT',
  AASP: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT',
};

export interface HeldAccount {
  id: string;
  type: string;
  status: string;
}

export interface GrantedEntitlement extends Entitlement {
  accountId: string;
}

/**
 * The benefits hang on the service account: they are there from the moment it is active, and gone when it is closed; those of an
 * authorised service provider also need its approval, which an applicant does not have.
 * @source IDS-20a IDS-20b SSA-08 SSA-09 SSA-14 SSA-15 SSA-17 AASP-02 AASP-03a AASP-03b AASP-03d AASP-03e AASP-03f
 */
export function grantedEntitlements(accounts: readonly HeldAccount[], enrollments: readonly { program: string; status: string }[]): GrantedEntitlement[] {
  const isApproved = enrollments.some(({ program, status }) => program === 'AASP' && status === 'APPROVED');
  return entitlements.flatMap((entitlement) => {
    if (entitlement.program === 'AASP' && !isApproved) return [];
    const account = accounts.find(({ type, status }) => type === accountOf[entitlement.program] && status === 'ACTIVE');
    return account === undefined ? [] : [{ ...entitlement, accountId: account.id }];
  });
}
