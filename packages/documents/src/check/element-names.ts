import { agreementItems, assetItems, cpc, sc2016 } from '@zhargy/law';
import { citationJson, type CitationJson, type Text } from '@zhargy/logic';
import { text } from '../template.ts';

/** An element of an agreement: what it is called, which source asks for it and which norm of the rule set judges it. */
export interface ElementName {
  readonly name: Text;
  readonly cite: readonly CitationJson[];
  /** The id of the norm, where one judges the element alone. */
  readonly norm?: string;
}

const items = [
  ...agreementItems.map((item) => ({ item, norm: `kz.cpc.616-1-${item.item}.${item.id}`, form: 'plea' })),
  ...assetItems.map((item) => ({ item, norm: `kz.cpc.617-4-1-${item.item}.${item.id}`, form: 'asset' })),
];
const para = (n: number): readonly CitationJson[] => [citationJson(sc2016.p(n))];
const inCourt: readonly CitationJson[] = [citationJson(cpc.art(629, 2))];

/** Elements that stand beside the lists of the law. */
const further: Readonly<Record<string, ElementName>> = {
  proceduralCosts: {
    name: text(
      'процестік шығындарды кім көтеретіні',
      'кто несёт процессуальные издержки',
      'who bears the procedural costs',
    ),
    cite: para(28),
    norm: 'kz.sc.2016-4.28.costs',
  },
  compulsoryTreatment: {
    name: text('мәжбүрлеп емдеу туралы талап', 'условие о принудительном лечении', 'term on compulsory treatment'),
    cite: para(16),
  },
  courtBoundToPunishment: {
    name: text(
      'сотты белгілі бір жазаға міндеттейтін талап болмауы',
      'отсутствие условия, обязывающего суд к определённому наказанию',
      'no term that binds the court to a punishment',
    ),
    cite: para(13),
    norm: 'kz.sc.2016-4.13.court-not-bound',
  },
  admissionDemanded: {
    name: text(
      'кінәні мойындаудың шарт болмауы',
      'отсутствие условия о признании вины',
      'no admission of guilt as a condition',
    ),
    cite: para(14),
  },
  notContested: {
    name: text(
      'күдікке, дәлелдемелерге, зиянға дауласпау',
      'неоспаривание подозрения, доказательств и вреда',
      'suspicion, evidence and harm not contested',
    ),
    cite: para(14),
  },
  crimePunishment: {
    name: text('әр қылмыс үшін жаза', 'наказание за каждое преступление', 'the punishment for each crime'),
    cite: inCourt,
    norm: 'kz.cpc.629-2.punishment-for-each',
  },
  finalPunishment: {
    name: text('түпкілікті жаза', 'окончательное наказание', 'the final punishment'),
    cite: inCourt,
    norm: 'kz.cpc.629-2.final-punishment',
  },
  superProfits: {
    name: text('аса жоғары кіріс сомалары', 'суммы сверхдоходов', 'super-profits'),
    cite: [citationJson(cpc.art('617-4', 2))],
  },
};

/** Names that say less than they should where all elements stand in one list. */
const clearer: Readonly<Record<string, Text>> = {
  agreementDate: text('келісім жасалған күн', 'дата составления соглашения', 'date of the agreement'),
  agreementPlace: text('келісім жасалған орын', 'место составления соглашения', 'place of the agreement'),
  crimeTime: text('қылмыс жасалған уақыт', 'время совершения преступления', 'time of the crime'),
  crimePlace: text('қылмыс жасалған орын', 'место совершения преступления', 'place of the crime'),
};

/** The names of the elements of one form of agreement, by the words of a report on content. */
export const elementNames: Readonly<Record<'plea' | 'asset', Readonly<Record<string, ElementName>>>> = {
  plea: namesOf('plea'),
  asset: namesOf('asset'),
};

function namesOf(form: string): Readonly<Record<string, ElementName>> {
  const ofItems = items
    .filter((i) => i.form === form)
    .flatMap(({ item, norm }) =>
      item.elements.map((e): readonly [string, ElementName] => [
        e.id,
        { name: clearer[e.id] ?? e.name, cite: item.cite.map((c) => citationJson(c)), norm },
      ]),
    );
  return { ...further, ...Object.fromEntries(ofItems) };
}
