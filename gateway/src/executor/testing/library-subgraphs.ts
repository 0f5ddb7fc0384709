/** Three subgraphs about a library, with everything that makes a plan hard: interfaces, unions, requirements, lists in lists, nulls and failures. */
const federation = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: ["@key", "@external", "@requires", "@provides", "@shareable"])';

type Row = Record<string, unknown> & { id: string };

const people: Row[] = ['ann', 'bo', 'cy', 'dee'].map((id, index) => ({ __typename: 'Person', id, name: index === 2 ? null : id.toUpperCase() }));
const things: Row[] = [
  { __typename: 'Book', id: 'b1', title: 'Rivers', weight: 300, author: people[0] },
  { __typename: 'Film', id: 'f1', title: 'Roads', minutes: 90, director: null },
  { __typename: 'Book', id: 'b2', title: 'Harbours', weight: null, author: people[1] },
  { __typename: 'Film', id: 'f2', title: 'Bridges', minutes: 121, director: people[2] },
  { __typename: 'Book', id: 'b3', title: 'Ferries', weight: 120, author: people[3] },
];
const failing = (what: string) => (): never => {
  throw Object.assign(new Error(`${what} failed`), { extensions: { code: 'CONFLICT' } });
};
const found = (id: string): Row | undefined => [...things, ...people].find((row) => row.id === id);
const reviews: Row[] = ['r1', 'r2', 'r3', 'r4'].map((id, index) => ({ id, text: `On ${things[index]!['title'] as string}`, stars: index + 1, author: { __typename: 'Person', id: people[index % 3]!.id }, subject: { __typename: things[index]!['__typename'], id: things[index]!.id } }));
const reviewsOf = (id: string) => ({ first = 2 }: { first?: number }) => reviews.filter((review) => (review['subject'] as Row).id === id).slice(0, first);

export const librarySubgraphs = [
  {
    name: 'catalogue',
    typeDefs: `${federation}
      type Query { things: [Thing!]!, thing(id: ID!): Thing, search(first: Int = 3): [Found!]!, box: Box, missing: Thing, broken: String, people(ids: [ID!]!): [Person]! }
      type Mutation { rename(id: ID!, title: String!): Thing, touch: String! }
      interface Thing { id: ID!, title: String! }
      type Book implements Thing @key(fields: "id") { id: ID!, title: String!, author: Person!, weight: Int @shareable }
      type Film implements Thing @key(fields: "id") { id: ID!, title: String!, director: Person, minutes: Int }
      union Found = Book | Film | Person
      type Person @key(fields: "id") { id: ID!, name: String }
      type Box { label: String!, shelves: [[Thing]!]!, inner: Box, kind: Kind, flaky: Box, numbers: [Int!] }
      enum Kind { SMALL LARGE }`,
    resolvers: {
      Query: {
        things: () => things,
        thing: (_root: unknown, { id }: { id: string }) => found(id) ?? null,
        search: (_root: unknown, { first }: { first: number }) => [things[0], people[1], things[1], people[0]].slice(0, first),
        box: () => ({ label: 'Top', shelves: [[things[0], null, things[3]], []], kind: 'LARGE', numbers: [1, 2], inner: () => ({ label: 'Inner', shelves: [[things[2]]], kind: null, inner: null }), flaky: () => ({ label: failing('label'), shelves: [] }) }),
        missing: () => null,
        broken: failing('broken'),
        people: (_root: unknown, { ids }: { ids: string[] }) => ids.map((id) => found(id) ?? null),
      },
      Mutation: { rename: (_root: unknown, { id, title }: { id: string; title: string }) => ({ ...found(id), title }), touch: () => 'touched' },
      Thing: { __resolveType: ({ __typename }: Row) => __typename },
      Found: { __resolveType: ({ __typename }: Row) => __typename },
      Book: { __resolveReference: ({ id }: Row) => found(id) ?? null },
      Film: { __resolveReference: ({ id }: Row) => found(id) ?? null },
      Person: { __resolveReference: ({ id }: Row) => found(id) ?? null },
    },
  },
  {
    name: 'reviews',
    typeDefs: `${federation}
      type Query { newest(first: Int = 3): [Review!]! }
      type Mutation { praise(id: ID!): Review }
      interface Thing { id: ID! }
      type Book implements Thing @key(fields: "id") { id: ID!, weight: Int @external, reviews(first: Int): [Review!]!, postage: Float @requires(fields: "weight") }
      type Film implements Thing @key(fields: "id") { id: ID!, reviews(first: Int): [Review!]! }
      type Person @key(fields: "id") { id: ID!, rating: Int!, written: [Review!]! }
      type Review @key(fields: "id") { id: ID!, text: String, stars: Int!, author: Person!, subject: Thing! }`,
    resolvers: {
      Query: { newest: (_root: unknown, { first }: { first: number }) => reviews.slice(0, first) },
      Mutation: { praise: (_root: unknown, { id }: { id: string }) => reviews.find((review) => review.id === id) ?? null },
      Thing: { __resolveType: ({ __typename }: Row) => __typename },
      Book: { reviews: ({ id }: Row, args: { first?: number }) => reviewsOf(id)(args), postage: ({ weight }: Row) => (weight == null ? null : Number(weight) / 100) },
      Film: { reviews: ({ id }: Row, args: { first?: number }) => reviewsOf(id)(args) },
      Person: {
        __resolveReference: ({ id }: Row) => (id === 'dee' ? null : { id }),
        rating: ({ id }: Row) => (id === 'bo' ? failing('rating')() : id.length),
        written: ({ id }: Row) => reviews.filter((review) => (review['author'] as Row).id === id),
      },
      Review: { __resolveReference: ({ id }: Row) => reviews.find((review) => review.id === id) ?? null },
    },
  },
  {
    name: 'persons',
    typeDefs: `${federation}
      type Query { me: Person }
      type Person @key(fields: "id") { id: ID!, email: String, friends: [Person!]!, best: Person, born: Int! }`,
    resolvers: {
      Query: { me: () => ({ id: 'ann' }) },
      Person: {
        __resolveReference: ({ id }: Row) => (id === 'cy' ? failing('person cy')() : { id }),
        email: ({ id }: Row) => `${id}@example.org`,
        friends: ({ id }: Row) => people.filter((person) => person.id !== id).slice(0, 2).map((person) => ({ id: person.id })),
        best: ({ id }: Row) => (id === 'ann' ? { id: 'bo' } : null),
        born: ({ id }: Row) => (id === 'dee' ? null : 1970 + id.length),
      },
    },
  },
] as const;
