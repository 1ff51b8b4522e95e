import { guidance } from '@zhargy/logic';
import type { CaseFile } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

interface Entry {
  readonly id: string;
  readonly [key: string]: unknown;
}
const isEntry = (x: unknown): x is Entry =>
  typeof x === 'object' && x !== null && 'id' in x && typeof x.id === 'string';
const entries = (list: unknown): readonly Entry[] =>
  Array.isArray(list) ? (list as readonly unknown[]).filter(isEntry) : []; // nothing is known of the members
const names = (value: unknown, hidden: ReadonlySet<string>): boolean =>
  typeof value === 'string' ? hidden.has(value) : Array.isArray(value) && value.some((x) => names(x, hidden));

/**
 * The file as everybody sees who may not know of cooperation: without cooperation agreements, the cases they uncovered, sealed
 * related cases, and whatever is about any of them. What is left says nothing of what was taken away.
 */
export function withoutSealedCooperation(file: CaseFile): CaseFile {
  const hidden = new Set<string>();
  for (const g of entries(file['agreements'])) if (g['form'] === 'cooperation') hidden.add(g.id);
  for (const k of entries(file['relatedCases']))
    if (k['relation'] === 'uncovered' || k['sealed'] === true) hidden.add(k.id);
  const mentions = (entry: Entry): boolean =>
    hidden.has(entry.id) || Object.entries(entry).some(([key, value]) => key !== 'id' && names(value, hidden));
  // What names a hidden thing is hidden in its turn: a petition, then the hearing about that petition.
  const lists = ['agreements', 'relatedCases', 'acts', 'assessments', 'sentences', 'contents'];
  for (let size = -1; size !== hidden.size;) {
    size = hidden.size;
    for (const list of ['agreements', 'acts', 'relatedCases'])
      for (const entry of entries(file[list])) if (mentions(entry)) hidden.add(entry.id);
  }
  const left: Record<string, unknown> = { ...file };
  for (const list of lists) {
    const kept = entries(file[list]);
    if (!Array.isArray(file[list])) continue;
    const rest = kept.filter((entry) => !mentions(entry));
    if (rest.length === 0 && kept.length > 0) delete left[list];
    else left[list] = rest;
  }
  return left;
}

/** Who may know of a cooperation agreement; when it is kept confidential is for the prosecutor. */
export const confidentiality = guidance({
  id: 'kz.cpc.619-6.confidentiality',
  cite: [cpc.art(619, 6), cpc.art(47), cpc.art(478, 9)],
  says: {
    kk: 'Қажет болса, ынтымақтастық туралы келісім құпия сақталады; жабық отырыста жәбірленушінің қатысуы туралы заң үндемейді',
    ru: 'При необходимости соглашение о сотрудничестве держат в тайне; об участии потерпевшего в закрытом заседании закон молчит',
    en: 'Where needed a cooperation agreement is kept confidential; the law is silent on the victim in the closed session',
  },
  why: {
    kk: 'Қажеттілікті прокурор бағалайды',
    ru: 'Необходимость оценивает прокурор',
    en: 'The need is for the prosecutor to judge',
  },
});
