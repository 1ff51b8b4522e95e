/** A made-up case that says just enough for a paper and for a few findings. */
export const exampleFile = {
  proceeding: { number: '26-0000-00-00001', language: 'kk' },
  persons: [
    { id: 'a', name: 'А. Б.', kind: 'human', birthDate: '1990-05-01' },
    { id: 'v', name: 'В. Г.', kind: 'human' },
  ],
  roles: [
    { id: 'r1', person: 'a', as: 'accused' },
    { id: 'r2', person: 'v', as: 'victim' },
  ],
  charges: [{ id: 'c1', person: 'a', article: '188(1)', victims: ['v'] }],
  agreements: [{ id: 'g', form: 'plea', party: 'a', charges: ['c1'] }],
} as const;

/** The same in YAML, as one sends a file by itself. */
export const exampleText = `persons:
  a: { name: А. Б., kind: human, role: accused }
charges:
  c1: { person: a, article: 188(1) }
`;

/** An exported journal of two entries, whose chain holds. */
export const exampleJournal = `{"case":"example","entries":2,"format":"zhargy-journal/1","head":"185fab6484ad94fb350720ebab5d1bfa19ef74b75750c3eb1986e29b4ea1499f"}
{"at":"2026-07-01T07:00:00.000Z","body":{"kind":"opened","title":"Мысал"},"by":"local","case":"example","hash":"b00eb012bb864f4d580527b777cb33278534291f8f09c5e44d59dc80901da2a5","previous":"0000000000000000000000000000000000000000000000000000000000000000","seq":1}
{"at":"2026-07-01T07:00:00.000Z","body":{"facts":[{"at":["persons","p1","name"],"value":"А."}],"kind":"asserted"},"by":"local","case":"example","hash":"185fab6484ad94fb350720ebab5d1bfa19ef74b75750c3eb1986e29b4ea1499f","previous":"b00eb012bb864f4d580527b777cb33278534291f8f09c5e44d59dc80901da2a5","seq":2}
`;
