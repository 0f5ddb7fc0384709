import { countries, type Country } from './countries.js';
import { inventOrganizationNumber } from './organization-number.js';
import { type Story, storyOf } from './partner-stories.js';
import { idOf, Random } from './random.js';

export interface DemoTechnician {
  id: string;
  technicianId: string;
  displayName: string;
  employment: 'EMPLOYED' | 'CONTRACTED';
  certifications: { id: string; product: 'MAC' | 'IPHONE' | 'IPAD'; track: 'ACMT' | 'IOS_QUALIFICATION'; passedDaysAgo: number }[];
}

export interface DemoLocation {
  id: string;
  shipTo: string;
  name: string;
  street: string;
  postalCode: string;
  city: string;
  region: string;
  addressKind: 'COMMERCIAL' | 'HOME' | 'PO_BOX';
  phone: string;
}

export interface DemoPartner {
  id: string;
  index: number;
  country: Country;
  displayName: string;
  legalName: string;
  organizationNumber: string;
  website: string;
  soldTo: string;
  story: Story;
  locations: DemoLocation[];
  technicians: DemoTechnician[];
}

const partnerCount = 60;

/** The partners of the demonstration network; the first one is given. */
export function demoPartners(first: { id: string; name: string }, count = partnerCount): DemoPartner[] {
  return Array.from({ length: count }, (_partner, index) => demoPartner(index, first));
}

function demoPartner(index: number, first: { id: string; name: string }): DemoPartner {
  const random = new Random(`partner ${index}`);
  const country = countries[index % countries.length]!;
  const place = Math.floor(index / countries.length);
  const story = storyOf(index, random);
  const stem = country.nameStems[place % country.nameStems.length]!;
  const displayName = index === 0 ? first.name : `${stem} ${random.pick(country.nameEndings)} ${random.pick(country.legalForm)}`;
  const website = `https://www.${asciiOf(stem)}.${country.webSuffix}`;
  const partner = { index, country, random, story, displayName };
  return {
    id: index === 0 ? first.id : idOf(`organization ${index}`),
    index,
    country,
    displayName,
    legalName: displayName,
    organizationNumber: inventOrganizationNumber(country.code, random),
    website,
    soldTo: String(33_500 + index * 7).padStart(10, '0'),
    story,
    locations: locationsOf(partner),
    technicians: techniciansOf(partner),
  };
}

interface Making {
  index: number;
  country: Country;
  random: Random;
  story: Story;
  displayName: string;
}

function locationsOf({ index, country, random, story, displayName }: Making): DemoLocation[] {
  const count = story.firstQuarter > 400 ? 3 : random.chance(0.35) ? 2 : 1;
  return Array.from({ length: count }, (_location, number) => {
    const [city, region, postal] = country.towns[(index + number * 3) % country.towns.length]!;
    const isPostBox = story.premises === 'post-office box' && number === 0;
    return {
      id: idOf(`location ${index}/${number}`),
      shipTo: String(700_000 + index * 10 + number).padStart(10, '0'),
      name: `${displayName.split(' ')[0]} ${city}`,
      street: isPostBox ? `Box ${random.whole(10, 990)}` : `${random.pick(country.streets)} ${random.whole(1, 120)}`,
      postalCode: `${postal}${String(random.whole(0, country.code === 'NO' ? 99 : 999)).padStart(country.code === 'NO' ? 2 : 3, '0')}`,
      city,
      region,
      addressKind: isPostBox ? 'PO_BOX' : story.premises === 'home address' && number === count - 1 ? 'HOME' : 'COMMERCIAL',
      phone: `${country.phonePrefix} ${String(random.whole(0, 9999)).padStart(4, '0')}`,
    };
  });
}

function techniciansOf({ index, country, random, story }: Making): DemoTechnician[] {
  const count = Math.max(2, Math.round(story.firstQuarter / 75));
  return Array.from({ length: count }, (_technician, number) => {
    const isContracted = story.technicians === 'only contracted' || (number > 1 && random.chance(0.2));
    return {
      id: idOf(`technician ${index}/${number}`),
      technicianId: `T${country.code}${String(index * 100 + number).padStart(6, '0')}`,
      displayName: `${random.pick(country.firstNames)} ${random.pick(country.lastNames)}`,
      employment: isContracted ? 'CONTRACTED' : 'EMPLOYED',
      certifications: (['IPHONE', 'MAC', 'IPAD'] as const)
        .filter((_product, place) => place <= number % 3)
        .map((product) => ({
          id: idOf(`certification ${index}/${number}/${product}`),
          product,
          track: product === 'MAC' ? ('ACMT' as const) : ('IOS_QUALIFICATION' as const),
          passedDaysAgo: story.technicians === 'expired' ? random.whole(380, 600) : random.whole(15, 350),
        })),
    };
  });
}

function asciiOf(name: string): string {
  return name.toLowerCase().replace(/å/g, 'a').replace(/[äæ]/g, 'ae').replace(/[öø]/g, 'oe').replace(/ü/g, 'ue').replace(/ß/g, 'ss').replace(/[^a-z]/g, '');
}
