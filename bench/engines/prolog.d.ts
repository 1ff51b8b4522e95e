// The package has no types of its own; what is declared here is what the benchmark calls.
interface Heard {
  readonly success?: (found: unknown) => void;
  readonly fail?: () => void;
  readonly limit?: () => void;
  readonly error?: (error: unknown) => void;
}
interface Session {
  consult(program: string, heard: Heard): void;
  query(goal: string, heard: Heard): void;
  answer(heard: Heard): void;
  format_answer(answer: unknown): string;
}
interface Prolog {
  create(limit: number): Session;
}

declare module 'tau-prolog' {
  const prolog: Prolog;
  export default prolog;
}
declare module 'tau-prolog/modules/lists.js' {
  const install: (prolog: Prolog) => void;
  export default install;
}
