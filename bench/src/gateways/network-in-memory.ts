/** Four subgraphs like those of the platform, with their data in memory: what is measured is the gateway before them. */
const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key"])';

interface Reference {
  id: string;
}

const numbers = (id: string): number => Number(id.slice(1));
const repairsOf = ({ id }: Reference, { first = 10 }: { first?: number }) => Array.from({ length: first }, (_, index) => repair(`r${numbers(id) * 100 + index}`));
const repair = (id: string) => ({ id, dispatchId: `G${100_000_000 + numbers(id)}`, status: 'SPCM', createdAt: '2026-03-02T10:00:00.000Z', device: { id: `d${numbers(id)}`, serialNumber: `C02${numbers(id)}AA`, productName: 'MacBook Pro (14-inch, 2023)' }, technician: { id: `t${numbers(id) % 40}` }, organization: { id: `o${Math.floor(numbers(id) / 100)}` } });
const organization = (id: string) => ({ id, displayName: `Partner ${id}`, country: 'NO', locations: [1, 2].map((place) => ({ id: `l${numbers(id) * 10 + place}`, name: `Place ${place} of ${id}`, city: 'Lillevik' })) });

export const subgraphs = [
  {
    name: 'programs',
    typeDefs: `${federation}
      type Query { organizations(first: Int!): [Organization!]!, organization(id: ID!): Organization, version: String! }
      type Organization @key(fields: "id") { id: ID!, displayName: String!, country: String!, locations: [ServiceLocation!]! }
      type ServiceLocation @key(fields: "id") { id: ID!, name: String!, city: String }`,
    resolvers: {
      Query: { version: () => '1', organization: (_root: unknown, { id }: Reference) => organization(id), organizations: (_root: unknown, { first }: { first: number }) => Array.from({ length: first }, (_, index) => organization(`o${index}`)) },
      Organization: { __resolveReference: ({ id }: Reference) => organization(id) },
    },
  },
  {
    name: 'accounts',
    typeDefs: `${federation}
      type Organization @key(fields: "id") { id: ID!, serviceAccounts: [ServiceAccount!]! }
      type ServiceAccount @key(fields: "id") { id: ID!, soldTo: String!, standing: String! }`,
    resolvers: { Organization: { __resolveReference: (reference: Reference) => reference, serviceAccounts: ({ id }: Reference) => [{ id: `a${numbers(id)}`, soldTo: String(10_000_000 + numbers(id)), standing: 'GOOD' }] } },
  },
  {
    name: 'repairs',
    typeDefs: `${federation}
      type Organization @key(fields: "id") { id: ID!, repairs(first: Int): [Repair!]!, openRepairCount: Int! }
      type Repair @key(fields: "id") { id: ID!, dispatchId: String!, status: String!, createdAt: String!, device: Device!, technician: Technician, organization: Organization! }
      type Device @key(fields: "id") { id: ID!, serialNumber: String!, productName: String }
      type Technician @key(fields: "id") { id: ID! }`,
    resolvers: { Organization: { __resolveReference: (reference: Reference) => reference, repairs: repairsOf, openRepairCount: ({ id }: Reference) => numbers(id) % 9 } },
  },
  {
    name: 'certification',
    typeDefs: `${federation}
      type Technician @key(fields: "id") { id: ID!, name: String!, certifications: [Certification!]! }
      type Certification @key(fields: "id") { id: ID!, track: String!, validUntil: String! }`,
    resolvers: { Technician: { __resolveReference: ({ id }: Reference) => ({ id, name: `Technician ${id}`, certifications: [{ id: `c${id}`, track: 'ACMT', validUntil: '2027-01-01' }] }) } },
  },
] as const;

/** What is asked of every gateway. */
export const operations = {
  tiny: '{ version }',
  federated: '{ organization(id: "o7") { displayName country locations { name city } serviceAccounts { soldTo standing } openRepairCount repairs(first: 10) { dispatchId status device { serialNumber productName } technician { name certifications { track validUntil } } } } }',
  heavy: '{ organizations(first: 25) { displayName locations { name } serviceAccounts { soldTo standing } openRepairCount repairs(first: 20) { dispatchId status createdAt device { serialNumber productName } technician { name certifications { track validUntil } } organization { displayName country } } } }',
} as const;
