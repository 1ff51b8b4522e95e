import { dayOf, isoOf } from '@zhargy/calendar';
import { prepare, type CaseFile } from '@zhargy/casefile';
import { calculate, engineOf, type AnyFormula, type Finding, type Question } from '@zhargy/logic';
import { chargedArticle } from '../kz/criminal-code/charged-article.ts';
import { sanctionsOf, type MainPunishment, type SanctionRef } from '../kz/criminal-code/sanctions/index.ts';
import { law } from '../rule-set.ts';
import { actsUntil, chargesOf, dayOfAct, idsIn, membersOf, type Member } from './case-file.ts';
import { withMembers } from './drafts.ts';
import type { Asked } from './parts-of-way.ts';
import type { ChargeStake, FactJson, Figure, Threat, Way } from './way.ts';

const sanctionNorm = 'kz.cc.sanction.of-charge';
const capNorm = 'kz.cc.55.imprisonment-for-charge';
/** Works out the figures alone, without the rest of the law. */
const figures = engineOf(
  [],
  law.norms.filter((norm) => norm.id === sanctionNorm || norm.id === capNorm),
  law.version,
);

/** What each charge of a person threatens, whatever the way. */
export const stakesOf = (asked: Asked): readonly ChargeStake[] => {
  const { file, question } = asked;
  const found = quantities(file, question);
  return chargesOf(file, asked.person, question.now).map((charge) => {
    const finding = found.find((f) => f.norm === sanctionNorm && f.about['ch'] === charge.id);
    const article = articleNow(file, charge, question);
    return {
      charge: charge.id,
      article: article ?? null,
      main: threatsOf(file, charge, article),
      sanction: finding ? figureOf(finding, []) : null,
    };
  });
};

/** Caps where every term of this agreement has been performed. */
export function capsWithAgreement(asked: Asked, agreement: Member): Way['caps'] {
  const file = withMembers(asked.file, 'agreements', [{ ...agreement, conditionsFulfilled: true }]);
  return capsIn({ ...asked, file });
}

/** Caps where no agreement of the person is performed. */
export function capsWithoutAgreement(asked: Asked): Way['caps'] {
  const own = membersOf(asked.file, 'agreements').filter((g) => g['party'] === asked.person);
  const agreements = own.map((g) => ({ ...g, conditionsFulfilled: false }));
  const file = withMembers(asked.file, 'agreements', agreements);
  return capsIn({ ...asked, file: Array.isArray(file['agreements']) ? file : { ...file, agreements: [] } });
}

function capsIn({ file, person, question }: Asked): Way['caps'] {
  const charges = chargesOf(file, person, question.now).map((charge) => charge.id);
  const supposing = new Map<string, FactJson[]>();
  let copy = file;
  let found = quantities(copy, question);
  // Each round supposes what the last answer still lacked; as many rounds as there are facts the rule may ask about.
  for (let round = 0; round < supposable.length + 3; round += 1) {
    let more = false;
    for (const charge of charges) {
      const finding = capOf(found, charge);
      if (!finding || finding.value !== undefined) continue;
      for (const fact of supposedFor(copy, finding, charge)) {
        const facts = supposing.get(charge) ?? [];
        if (facts.some((known) => known.at === fact.at)) continue;
        supposing.set(charge, [...facts, fact]);
        copy = withFact(copy, charge, fact);
        more = true;
      }
    }
    if (!more) break;
    found = quantities(copy, question);
  }
  const plain = quantities(file, question);
  return charges.flatMap((charge) => {
    const known = capOf(plain, charge);
    if (!known) return [];
    if (known.value !== undefined) return [{ charge, cap: figureOf(known, []) }];
    const supposed = capOf(found, charge);
    const cap = figureOf(known, []);
    return supposed?.value === undefined
      ? [{ charge, cap }]
      : [
          {
            charge,
            cap: {
              ...figureOf(supposed, supposing.get(charge) ?? []),
              missing: cap.missing,
              judgments: cap.judgments,
            },
          },
        ];
  });
}

const capOf = (findings: readonly Finding[], charge: string): Finding | undefined =>
  findings.find((f) => f.norm === capNorm && f.about['ch'] === charge);

const quantities = (file: CaseFile, question: Question): readonly Finding[] => figures.check(prepare(file), question);

const figureOf = (finding: Finding, supposing: readonly FactJson[]): Figure => ({
  norm: finding.norm,
  value: finding.value ?? null,
  steps: finding.steps ?? [],
  missing: finding.missing,
  judgments: [...new Set(finding.assessments.map((a) => a.id))],
  supposing,
  unverified: finding.unverified,
  cite: finding.cite,
});

/** Facts of a charge, and judgments of the court about it, that a cap may be worked out without; each said in the answer. */
const supposable: readonly { readonly name: string; readonly value: boolean | string }[] = [
  { name: 'intentionalKilling', value: false },
  { name: 'sexualAgainstMinor', value: false },
  { name: 'violenceAgainstMinor', value: false },
  { name: 'againstLifeOrHealth', value: false },
  { name: 'stage', value: 'completed' },
  { name: 'mitigating', value: false },
  { name: 'aggravating', value: false },
  { name: 'aggravatingIsElement', value: false },
  { name: 'exceptional', value: false },
];

/** What could be supposed so that the finding comes further; nothing where a fact is wanted that cannot be supposed. */
function supposedFor(file: CaseFile, finding: Finding, charge: string): readonly FactJson[] {
  const wanted = [
    ...finding.missing.map((m) => m.at),
    ...finding.assessments.map((a) => `assessments.${a.id.replace(/^kz\.cc\.55\./, '')}`),
  ].filter((at) => at !== 'assessments');
  const facts = wanted.map((at) => {
    const began = beginningOf(file, at);
    if (began) return began;
    if (at === 'proceeding.form') return { at, value: 'investigation' };
    const name =
      at.startsWith(`charges.${charge}.`) || at.startsWith('assessments.') ? at.split('.').at(-1) : undefined;
    const known = supposable.find((one) => one.name === name);
    return known
      ? {
          at: `${at.startsWith('assessments.') ? 'assessments' : `charges.${charge}`}.${known.name}`,
          value: known.value,
        }
      : undefined;
  });
  return facts.every((fact) => fact !== undefined) ? facts : [];
}

/** That a deed began on the day it ended, where the file gives only that day. */
function beginningOf(file: CaseFile, at: string): FactJson | undefined {
  const [list, id, field] = at.split('.');
  if (list !== 'offences' || field !== 'from') return undefined;
  const to = membersOf(file, 'offences').find((offence) => offence.id === id)?.['to'];
  return typeof to === 'string' ? { at, value: to } : undefined;
}

function withFact(file: CaseFile, charge: string, fact: FactJson): CaseFile {
  const name = fact.at.split('.').at(-1) ?? '';
  if (fact.at.startsWith('assessments.')) {
    const supposed: Member = { id: `+${name}.${charge}`, what: name, by: 'court', about: charge, value: fact.value };
    // Supposed for this figure alone, so that the list counts as whole.
    const incomplete = (file.incomplete ?? []).filter((list) => list !== 'assessments');
    return { ...file, assessments: [...membersOf(file, 'assessments'), supposed], incomplete };
  }
  const [list, id] = fact.at.split('.');
  if (list === 'proceeding') {
    const proceeding = typeof file['proceeding'] === 'object' ? file['proceeding'] : {};
    return { ...file, proceeding: { ...proceeding, form: fact.value } };
  }
  if (list === 'offences') {
    const offences = membersOf(file, 'offences').map((o) => (o.id === id ? { ...o, from: fact.value } : o));
    return { ...file, offences };
  }
  const charges = membersOf(file, 'charges').map((ch) => (ch.id === charge ? { ...ch, [name]: fact.value } : ch));
  return { ...file, charges };
}

/** The article of the charge as people write it, after the last change recorded by the day asked about; undefined where it is not given. */
function articleNow(file: CaseFile, charge: Member, question: Question): string | undefined {
  const changes = actsUntil(file, question.now, 'changeCharge').filter((act) =>
    idsIn(act, 'about').includes(charge.id),
  );
  const last = changes.toSorted((a, b) => ((dayOfAct(a) ?? '') < (dayOfAct(b) ?? '') ? -1 : 1)).at(-1);
  const article = (last ?? charge)['article'];
  return typeof article === 'string' ? article : undefined;
}

/** Main punishments of the article on the day of the deed: only where the register has one sure text for the whole part. */
function threatsOf(file: CaseFile, charge: Member, article: string | undefined): readonly Threat[] | null {
  const ref = refOf(article);
  const offence = membersOf(file, 'offences').find((o) => o.id === charge['offence']);
  const day = typeof offence?.['to'] === 'string' ? dayOf(offence['to'].slice(0, 10)) : undefined;
  if (!ref || day === undefined) return null;
  const answer = sanctionsOf(ref, isoOf(day));
  const [row, ...others] = answer.rows;
  if (!row || answer.certainty !== 'read') return null;
  if (others.some((other) => JSON.stringify(other.main) !== JSON.stringify(row.main))) return null;
  return row.main.map(threat);
}

/** An article read from what people write; undefined where it cannot be read. */
function refOf(written: string | undefined): SanctionRef | undefined {
  const { value } = calculate(chargedArticle as unknown as AnyFormula, { written }); // its inputs are checked by its own reader
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const { article, part, items } = value as {
    readonly article: string;
    readonly part: string;
    readonly items: string[];
  }; // as the formula writes it
  return { article, ...(part === '' ? {} : { part }), items };
}

const threat = (p: MainPunishment): Threat =>
  p.kind === 'life'
    ? { kind: 'life', unit: null, min: null, max: null }
    : {
        kind: p.kind,
        unit: p.unit === 'multiple' ? `multiple:${p.of}` : p.unit,
        min: p.min ?? null,
        max: p.max,
      };
