import { addDays, addYears, type LocalDate } from '@platform/kit/pure/local-date.js';
import { firstDay, lastQuarters } from '@platform/kit/pure/quarter.js';

import { examIdOf } from './certification/exam-rows.js';
import { personalName, signInOf } from './certification/sign-ins.js';
import { technicianFactRows } from './certification/technician-facts.js';
import { demoTestCentre } from './certification/test-centre.js';
import type { DemoPartner } from './partners.js';
import { idOf } from './random.js';
import type { TableRows } from './table-rows.js';

/** When the partner was approved: years ago, or in the middle of the quarter its story tells. */
export function approvedOn(partner: DemoPartner, today: LocalDate): LocalDate {
  const { approvedQuartersAgo } = partner.story;
  const quarter = lastQuarters(today, approvedQuartersAgo + 1)[0]!;
  const middle = addDays(firstDay(quarter), approvedQuartersAgo === 0 ? 12 : 40);
  return middle < today ? middle : today;
}

/** Everything about a partner but its repairs, as rows of the subgraphs' tables. */
export function partnerRows(partner: DemoPartner, today: LocalDate): TableRows[] {
  const registeredAt = new Date(`${addDays(approvedOn(partner, today), -90)}T09:00:00Z`);
  return [...programsRows(partner, { today, registeredAt }), ...accountsRows(partner, registeredAt), ...certificationRows(partner, { today, registeredAt }), ...repairsRows(partner, registeredAt), ...factRows(partner, registeredAt), technicianFactRows(partner, { today, observedAt: registeredAt })];
}

interface Dates {
  today: LocalDate;
  registeredAt: Date;
}

const organizationColumns = ['tenant_id', 'display_name', 'legal_name', 'country', 'region', 'organization_number', 'website', 'created_at', 'version'];
const locationColumns = ['tenant_id', 'id', 'ship_to', 'name', 'street', 'postal_code', 'city', 'country', 'region', 'time_zone', 'address_kind', 'phone', 'created_at', 'version'];

function programsRows(partner: DemoPartner, { today, registeredAt }: Dates): TableRows[] {
  const { id, country, locations } = partner;
  const region = locations[0]!.region;
  const enrollment = [id, idOf(`enrollment ${partner.index}`), 'AASP', partner.story.standing === 'SUSPENDED' ? 'SUSPENDED' : 'APPROVED', approvedOn(partner, today), region, registeredAt, 1];
  return [
    { table: { name: 'programs.organization', columns: organizationColumns }, rows: [[id, partner.displayName, partner.legalName, country.code, region, partner.organizationNumber, partner.website, registeredAt, 1]] },
    {
      table: { name: 'programs.service_location', columns: locationColumns },
      rows: locations.map((place) => [id, place.id, place.shipTo, place.name, place.street, place.postalCode, place.city, country.code, place.region, country.timeZone, place.addressKind, place.phone, registeredAt, 1]),
    },
    { table: { name: 'programs.enrollment', columns: ['tenant_id', 'id', 'program', 'status', 'approved_on', 'region', 'created_at', 'version'] }, rows: [enrollment] },
    premisesRows(partner, today),
  ];
}

const premisesColumns = ['dedicated_staff', 'commercial_visits', 'easy_to_reach', 'reception_clean', 'reception_presentable', 'secured_repair_area', 'secured_parts_storage', 'secured_intake'];

function premisesRows({ id, locations, story }: DemoPartner, today: LocalDate): TableRows {
  const visitedAt = new Date(`${addDays(today, -200)}T10:30:00Z`);
  const visited = story.premises === 'never visited' ? [] : locations;
  return {
    table: { name: 'programs.premises_facts', columns: ['tenant_id', 'id', 'location_id', ...premisesColumns, 'observed_at', 'observed_by', 'observed_by_name', 'recorded_at'] },
    rows: visited.map((place, number) => {
      const reception = story.premises === 'unknown reception' && number === 0 ? null : true;
      const intake = !(story.premises === 'unsecured intake' && number === 0);
      const atHome = place.addressKind === 'HOME';
      return [id, idOf(`premises ${place.id}`), place.id, true, !atHome, true, reception, reception, true, true, intake, visitedAt, 'auditor', 'Katrin Ahlers', visitedAt];
    }),
  };
}

function accountsRows({ id, index, locations, soldTo, story, technicians }: DemoPartner, registeredAt: Date): TableRows[] {
  const signedOn = registeredAt.toISOString().slice(0, 10);
  return [
    { table: { name: 'accounts.known_organization', columns: ['tenant_id', 'region', 'registered_at'] }, rows: [[id, locations[0]!.region, registeredAt]] },
    { table: { name: 'accounts.known_ship_to', columns: ['tenant_id', 'id', 'ship_to', 'sequence'] }, rows: locations.map((place) => [id, place.id, place.shipTo, 1]) },
    {
      table: { name: 'accounts.service_account', columns: ['tenant_id', 'id', 'sold_to', 'type', 'status', 'standing', 'created_on', 'agreement_id', 'agreement_version', 'agreement_signatory', 'agreement_signed_on', 'version'] },
      rows: [[id, idOf(`account ${index}`), soldTo, 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', 'ACTIVE', story.standing, signedOn, `ASP-${4_100 + index}`, '3.2', personalName(id, { person: technicians[0]!, number: 0 }), signedOn, 1]],
    },
  ];
}

/** What Certification knows of a partner's people. */
export function certificationRows({ id, technicians, locations }: DemoPartner, { today, registeredAt }: Dates): TableRows[] {
  const certifications = technicians.flatMap((technician) =>
    technician.certifications.map((certification) => {
      const passedOn = addDays(today, -certification.passedDaysAgo);
      return [id, certification.id, technician.id, certification.product, certification.track, passedOn, addYears(passedOn, 1), demoTestCentre.name, examIdOf(certification.id), new Date(`${passedOn}T12:00:00Z`)];
    }),
  );
  return [
    { table: { name: 'certification.known_organization', columns: ['tenant_id', 'region', 'registered_at'] }, rows: [[id, locations[0]!.region, registeredAt]] },
    { table: { name: 'certification.known_location', columns: ['tenant_id', 'id'] }, rows: locations.map((place) => [id, place.id]) },
    {
      table: { name: 'certification.technician', columns: ['tenant_id', 'id', 'technician_id', 'display_name', 'employment', 'location_id', 'sign_in', 'created_at', 'version'] },
      rows: technicians.map((person, number) => [id, person.id, person.technicianId, personalName(id, { person, number }), person.employment, locations[number % locations.length]!.id, signInOf(id, number)?.sub ?? null, registeredAt, 1]),
    },
    { table: { name: 'certification.certification', columns: ['tenant_id', 'id', 'technician_id', 'product', 'track', 'passed_on', 'valid_until', 'test_centre', 'exam_id', 'created_at'] }, rows: certifications },
  ];
}

function repairsRows({ id, country, displayName, locations, technicians }: DemoPartner, registeredAt: Date): TableRows[] {
  return [
    { table: { name: 'repairs.known_organization', columns: ['tenant_id', 'display_name', 'country', 'region', 'registered_at'] }, rows: [[id, displayName, country.code, locations[0]!.region, registeredAt]] },
    {
      table: { name: 'repairs.known_location', columns: ['tenant_id', 'id', 'ship_to', 'name', 'country', 'region', 'time_zone', 'sequence'] },
      rows: locations.map((place) => [id, place.id, place.shipTo, place.name, country.code, place.region, country.timeZone, 1]),
    },
    { table: { name: 'repairs.known_technician', columns: ['tenant_id', 'id', 'tech_id'] }, rows: technicians.map((person) => [id, person.id, person.technicianId]) },
  ];
}

/** What Programs & Eligibility has been told by its neighbours. */
function factRows({ id, index, technicians, story }: DemoPartner, observedAt: Date): TableRows[] {
  const current = technicians.filter(({ certifications }) => certifications.some(({ passedDaysAgo }) => passedDaysAgo <= 365));
  const counted = (employment: string): number => current.filter((technician) => technician.employment === employment).length;
  const account = { accountId: idOf(`account ${index}`), type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', status: 'ACTIVE', standing: story.standing };
  const facts = [
    ['employedCertifiedTechnicians', counted('EMPLOYED'), 'certification'],
    ['contractedCertifiedTechnicians', counted('CONTRACTED'), 'certification'],
    ['accountStanding', account, 'accounts'],
    // Every eighth has not signed yet.
    ...(index % 8 === 5 ? [] : [['confidentialityUndertaking', true, 'programs'] as const]),
  ] as const;
  return [
    {
      table: { name: 'programs.organization_fact', columns: ['tenant_id', 'fact', 'observed_at', 'event_id', 'value', 'source'] },
      rows: facts.map(([fact, value, source]) => [id, fact, observedAt, idOf(`fact ${index}/${fact}`), JSON.stringify(value), source]),
    },
  ];
}
