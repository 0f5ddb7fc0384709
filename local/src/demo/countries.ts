/** What partners of a country look like: invented names and streets, real towns, no real company, person or address. */
export interface Country {
  code: 'NO' | 'SE' | 'DE';
  timeZone: string;
  legalForm: readonly string[];
  nameStems: readonly string[];
  nameEndings: readonly string[];
  streets: readonly string[];
  firstNames: readonly string[];
  lastNames: readonly string[];
  /** Town, region code of the platform, first digits of its postal codes. */
  towns: readonly (readonly [string, string, string])[];
  phonePrefix: string;
  webSuffix: string;
}

export const countries: readonly Country[] = [
  {
    code: 'NO',
    timeZone: 'Europe/Oslo',
    legalForm: ['AS'],
    nameStems: ['Fjordlys', 'Nordvik', 'Skogheim', 'Bryggetorg', 'Havblikk', 'Tindeland', 'Elvebakk', 'Storhei', 'Lysefoss', 'Granvoll', 'Vestkapp', 'Snøtind', 'Bjørkelia', 'Kvernås', 'Solmark', 'Isfjell', 'Furulund', 'Strandheim', 'Myrdalen', 'Høgset'],
    nameEndings: ['Service', 'Reparasjon', 'Enhetsservice', 'Teknikk', 'Verksted'],
    streets: ['Prøveveien', 'Eksempelgata', 'Mønsterstien', 'Modellvegen', 'Utkastgata', 'Skissebakken'],
    firstNames: ['Liv', 'Sindre', 'Marit', 'Eirik', 'Solveig', 'Håkon', 'Ragnhild', 'Torstein', 'Astrid', 'Vegard'],
    lastNames: ['Holmvik', 'Granlien', 'Storbekk', 'Nyheim', 'Fossdal', 'Liavåg', 'Berghaug', 'Sørmo', 'Tangenes', 'Kvamsås'],
    towns: [['Oslo', 'NO', '01'], ['Bergen', 'NO', '50'], ['Trondheim', 'NO', '70'], ['Stavanger', 'NO', '40'], ['Tromsø', 'NO', '90'], ['Drammen', 'NO', '30'], ['Kristiansand', 'NO', '46'], ['Bodø', 'NO', '80']],
    phonePrefix: '+47 5550',
    webSuffix: 'no.example',
  },
  {
    code: 'SE',
    timeZone: 'Europe/Stockholm',
    legalForm: ['AB'],
    nameStems: ['Björkvall', 'Norrskär', 'Ekbacken', 'Skärholm', 'Granhult', 'Vintersjö', 'Älvdalen', 'Sommarvik', 'Furunäs', 'Lövåker', 'Stenbäck', 'Havsvik', 'Kungsmark', 'Mossebo', 'Hällevik', 'Ljungdala', 'Åsbro', 'Rönnhem', 'Sjöviken', 'Tallmo'],
    nameEndings: ['Service', 'Reparation', 'Enhetsservice', 'Teknik', 'Verkstad'],
    streets: ['Provvägen', 'Exempelgatan', 'Mönsterstigen', 'Modellgatan', 'Skissvägen', 'Utkastgränd'],
    firstNames: ['Alva', 'Måns', 'Signe', 'Oskar', 'Ebba', 'Anton', 'Tuva', 'Viktor', 'Ylva', 'Gustav'],
    lastNames: ['Lindvall', 'Ekdahlen', 'Norrsund', 'Bergåker', 'Sandmark', 'Furuhed', 'Strömvik', 'Hallbäck', 'Skogmo', 'Åkerholm'],
    towns: [['Stockholm', 'SE', '11'], ['Göteborg', 'SE', '41'], ['Malmö', 'SE', '21'], ['Uppsala', 'SE', '75'], ['Umeå', 'SE', '90'], ['Linköping', 'SE', '58'], ['Örebro', 'SE', '70'], ['Luleå', 'SE', '97']],
    phonePrefix: '+46 8 5550',
    webSuffix: 'se.example',
  },
  {
    code: 'DE',
    timeZone: 'Europe/Berlin',
    legalForm: ['GmbH', 'KG'],
    nameStems: ['Alstertal', 'Isarblick', 'Rheinaue', 'Elbkante', 'Spreebogen', 'Harzwald', 'Nordlicht', 'Moselhang', 'Taunushof', 'Weserland', 'Allgäuer', 'Oderbruch', 'Heidegrund', 'Saaleck', 'Neckartor', 'Eifelhöhe', 'Lausitzer', 'Küstenhof', 'Mainufer', 'Donauwinkel'],
    nameEndings: ['Gerätedienst', 'Service', 'Reparaturwerk', 'Technik', 'Werkstatt'],
    streets: ['Musterweg', 'Beispielstraße', 'Entwurfsgasse', 'Modellallee', 'Probestraße', 'Skizzenweg'],
    firstNames: ['Greta', 'Jonas', 'Frieda', 'Moritz', 'Clara', 'Emil', 'Johanna', 'Theo', 'Mathilda', 'Konrad'],
    lastNames: ['Brückhoff', 'Lindemar', 'Ahlsdorf', 'Weidenau', 'Kornfeldt', 'Steinbruck', 'Hagemoor', 'Tannert', 'Rosenthaler', 'Uferland'],
    towns: [['Berlin', 'DE-BE', '10'], ['Hamburg', 'DE-HH', '20'], ['München', 'DE-BY', '80'], ['Köln', 'DE-NW', '50'], ['Frankfurt am Main', 'DE-HE', '60'], ['Stuttgart', 'DE-BW', '70'], ['Dresden', 'DE-SN', '01'], ['Bremen', 'DE-HB', '28'], ['Rostock', 'DE-MV', '18']],
    phonePrefix: '+49 30 5550',
    webSuffix: 'de.example',
  },
];
