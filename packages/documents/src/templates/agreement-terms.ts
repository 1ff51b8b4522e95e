import { factAt, listAt, memberOf } from '../fact-ref.ts';
import type { PacketFacts } from '../packet-facts.ts';
import {
  alike,
  cite,
  elementIn,
  fields,
  itemsOf,
  joined,
  own,
  part,
  phrase,
  point,
  pointOf,
  row,
  s,
  until,
  words,
  type FactRef,
  type Sketch,
  type Words,
} from '../sketch.ts';
import { capital } from '../words/role-forms.ts';
import { punishmentWords } from './punishment-words.ts';

const inAgreement = (d: PacketFacts, list: string) => listAt(memberOf(d.file, 'agreements', d.agreement), list);
/** The list stands in the file, empty or not. */
const listed = (d: PacketFacts, list: string): boolean =>
  Array.isArray(memberOf(d.file, 'agreements', d.agreement)?.[list]);

/** The harm and what the victims agreed to take for it. */
export function claims(d: PacketFacts): Sketch {
  const heading = ['Зиянды өтеу', 'Возмещение вреда', 'Compensation'] as const;
  if (d.victims.length === 0)
    return part(
      ...heading,
      point(
        'Іс бойынша жәбірленуші деп танылған адам жоқ.',
        'Потерпевших по делу не имеется.',
        'There is no victim in the case.',
      ),
    );
  const names = joined(
    d.victims.map((v) => alike(v.person.name)),
    '; ',
  );
  return part(
    ...heading,
    fields(
      row('Жәбірленуші', 'Потерпевший', 'Victim', names),
      row(
        'Келісілген өтеу сомасы',
        'Согласованная сумма возмещения',
        'Agreed compensation',
        alike(d.fact('claimAgreed', 'amount')),
      ),
    ),
    point(
      s`Келісім жәбірленуші мен азаматтық талапкер алдындағы азаматтық-құқықтық жауаптылықтан босатпайды (${cite('cpc 612(3)', '612-баптың 3-бөлігі')}).`,
      s`Заключение соглашения не освобождает от гражданско-правовой ответственности перед потерпевшим и гражданским истцом (${cite('cpc 612(3)', 'часть 3 статьи 612')}).`,
      s`The agreement does not release from civil liability to victim and civil plaintiff (${cite('cpc 612(3)', 'article 612, part 3')}).`,
    ),
  );
}

/** Item 6: mitigating circumstances, and the rules that may be applied. */
export function mitigation(d: PacketFacts): Sketch {
  const found = inAgreement(d, 'mitigating').map((m): Words => {
    const at = `agreements.${d.agreement}.mitigating.${m.id}`;
    const article = factAt(d.file, `${at}.article`, 'article');
    const says = factAt(d.file, `${at}.says`, 'text');
    return alike(article.value === undefined ? phrase(says) : phrase(says, ' (', article, ')'));
  });
  const circumstances =
    found.length > 0
      ? joined(found, '; ')
      : listed(d, 'mitigating')
        ? words('анықталған жоқ', 'не установлены', 'none established')
        : alike(d.fact('mitigating', 'text'));
  return part(
    'Жеңілдететін мән-жайлар және қолданылуы мүмкін нормалар',
    'Смягчающие обстоятельства и применимые нормы',
    'Mitigating circumstances and applicable rules',
    fields(
      row(
        'Жеңілдететін мән-жайлар',
        'Смягчающие обстоятельства',
        'Mitigating circumstances',
        elementIn('mitigatingCircumstances', d.agreement, circumstances),
      ),
      row(
        'Келісім шарттары мен міндеттері орындалса қолданылуы мүмкін қылмыстық заң нормалары',
        'Нормы уголовного закона, которые могут быть применены при выполнении соглашения',
        'Rules of criminal law that may be applied if the agreement is kept',
        elementIn('applicableRules', d.agreement, alike(d.fact('applicableRules', 'article'))),
      ),
    ),
  );
}

/** Item 7: what the person undertakes. */
export function undertakings(d: PacketFacts): Sketch {
  const all = inAgreement(d, 'undertakings').map((u) =>
    undertaking(d, `agreements.${d.agreement}.undertakings.${u.id}`),
  );
  const shown = all.length > 0 ? all : [alike(d.fact('undertakings', 'text'))];
  return part(
    'Міндеттемелер',
    'Обязательства',
    'Undertakings',
    point(
      `Келісім жасалғаннан кейін ${d.words.kk.nom} мыналарды орындауға міндеттенеді:`,
      `После заключения соглашения ${d.words.ru.nom} обязуется:`,
      `After the agreement is concluded the ${d.words.en} undertakes:`,
    ),
    ...itemsOf(shown.map((u) => elementIn('undertakings', d.agreement, u))),
  );
}

/** One undertaking: what, how much and by when, as far as each is said. */
function undertaking(d: PacketFacts, at: string): Words {
  const kind = factAt(d.file, `${at}.kind`, 'choice');
  const says = factAt(d.file, `${at}.says`, 'text');
  const amount = factAt(d.file, `${at}.amount`, 'amount');
  const by = factAt(d.file, `${at}.by`, 'day');
  const given = (fact: FactRef, before: string, after = ''): readonly (string | FactRef)[] =>
    fact.value === undefined ? [] : [before, fact, after];
  const what: readonly (string | FactRef)[] =
    kind.value === 'other' || kind.value === undefined ? [says] : [kind, ...given(says, ' (', ')')];
  return words(
    phrase(...what, ...given(amount, ' – '), ...given(until(by), ', ', ' дейін')),
    phrase(...what, ...given(amount, ' – '), ...given(by, ', в срок до ')),
    phrase(...what, ...given(amount, ' – '), ...given(by, ', by ')),
  );
}

/** Item 8 with NR 4/2016 para 13: what the prosecutor will ask for binds no court; 629(2): in court for each crime, and the final one. */
export function punishment(d: PacketFacts): Sketch {
  const main = punishmentWords(d, `agreements.${d.agreement}.punishment`);
  const each = d.inCourt && d.charges.length > 1 ? itemsOf(d.charges.map((ch) => forCharge(d, ch.id))) : [];
  const final = (of: Words): Words => (d.inCourt ? elementIn('finalPunishment', d.agreement, of) : of);
  const labels = each.length > 0 ? finalLabels : mainLabels;
  return part(
    'Жаза',
    'Наказание',
    'Punishment',
    point(
      'Келісім сақталған жағдайда прокурор сот алдында мынадай жаза тағайындауды сұрайды:',
      'При соблюдении соглашения прокурор будет ходатайствовать перед судом о назначении следующего наказания:',
      'If the agreement is kept the prosecutor will ask the court for the following punishment:',
    ),
    ...each,
    fields(
      row(...labels.kind, final(elementIn('punishmentKind', d.agreement, main.kind))),
      row(...labels.size, final(elementIn('punishmentSize', d.agreement, main.size))),
      ...inAgreement(d, 'additional').map((a) =>
        row(
          'Қосымша жаза',
          'Дополнительное наказание',
          'Additional punishment',
          additional(d, `agreements.${d.agreement}.additional.${a.id}`),
        ),
      ),
    ),
    point(
      s`Жазаның түрі мен мөлшерін заң шегінде сот айқындайды; осы келісім сот үшін белгілі бір жаза тағайындау міндетін туғызбайды.`,
      s`Вид и размер наказания в пределах закона определяет суд; обязанности назначить определённое наказание соглашение для суда не создаёт.`,
      s`Kind and size of the punishment are for the court to determine within the law; the agreement lays no duty on the court to impose a given punishment.`,
    ),
    ...treatment(d),
  );
}

type Label = readonly [kk: string, ru: string, en: string];
const mainLabels: { readonly kind: Label; readonly size: Label } = {
  kind: ['Жазаның түрі', 'Вид наказания', 'Kind of punishment'],
  size: ['Жазаның мөлшері', 'Размер наказания', 'Size of the punishment'],
};
const finalLabels: { readonly kind: Label; readonly size: Label } = {
  kind: ['Түпкілікті жазаның түрі', 'Вид окончательного наказания', 'Kind of the final punishment'],
  size: ['Түпкілікті жазаның мөлшері', 'Размер окончательного наказания', 'Size of the final punishment'],
};

/** An additional punishment and its term, where it has one. */
function additional(d: PacketFacts, at: string): Words {
  const kind = factAt(d.file, `${at}.kind`, 'choice');
  const period = factAt(d.file, `${at}.period`, 'period');
  return alike(period.value === undefined ? phrase(kind) : phrase(kind, ', ', period));
}

/** The punishment for one crime of several; missing where the file names none for it. */
function forCharge(d: PacketFacts, charge: string): Words {
  const at = inAgreement(d, 'forCharges').find((f) => f['charge'] === charge);
  const article = factAt(d.file, `charges.${charge}.article`, 'article');
  const said = at ? punishmentWords(d, `agreements.${d.agreement}.forCharges.${at.id}.punishment`) : undefined;
  const size = said ? joined([said.kind, said.size], ', ') : alike(d.fact('forCharges', 'text'));
  return elementIn('crimePunishment', charge, withArticle(article, size));
}
const withArticle = (article: FactRef, of: Words): Words => ({
  kk: phrase(article, ': ', of.kk),
  ru: phrase(article, ': ', of.ru),
  en: phrase(article, ': ', of.en),
});

/** NR 4/2016 para 16: without this term the court orders no treatment of its own motion. */
const treatment = (d: PacketFacts): readonly Sketch[] =>
  d.fact('compulsoryTreatment', 'choice').value === true
    ? [
        pointOf(
          elementIn(
            'compulsoryTreatment',
            d.agreement,
            words(
              `${capital(d.words.kk.dat)} тәуелділіктен мәжбүрлеп емдеу қолданылуына тараптар келіседі.`,
              'Стороны согласны с применением принудительного лечения от зависимости.',
              'The parties agree to compulsory treatment for dependence.',
            ),
          ),
        ),
      ]
    : [];

/** Terms beside those the law lists, in the words of the parties; nothing where there are none. */
export const otherTerms = (d: PacketFacts): readonly Sketch[] => {
  const terms = d.fact('otherTerms', 'text');
  return terms.value === undefined
    ? []
    : [part('Өзге шарттар', 'Иные условия', 'Other terms', pointOf(alike(phrase(own(terms), '.'))))];
};

const borneBy: Readonly<Record<string, Words>> = {
  convict: words(
    'Процестік шығындар сотталған адамнан өндіріп алынады.',
    'Процессуальные издержки взыскиваются с осуждённого.',
    'The procedural costs are recovered from the convict.',
  ),
  state: words(
    'Процестік шығындар мемлекет есебіне жатқызылады.',
    'Процессуальные издержки относятся на счёт государства.',
    'The procedural costs are borne by the state.',
  ),
  shared: words(
    'Процестік шығындардың бір бөлігі сотталған адамнан өндіріп алынады, қалғаны мемлекет есебіне жатқызылады.',
    'Процессуальные издержки в части взыскиваются с осуждённого, в остальном относятся на счёт государства.',
    'The procedural costs are recovered from the convict in part and otherwise borne by the state.',
  ),
};

/** NR 4/2016 para 28: where there are costs the agreement says who bears them. */
export function costs(d: PacketFacts): readonly Sketch[] {
  const bearer = d.fact('costsBorneBy', 'choice');
  const inCase = factAt(d.file, 'proceeding.proceduralCosts', 'choice').value;
  const heading = ['Процестік шығындар', 'Процессуальные издержки', 'Procedural costs'] as const;
  if (inCase === false && bearer.value === undefined)
    return [
      part(
        ...heading,
        point(
          'Іс бойынша процестік шығындар жоқ.',
          'Процессуальных издержек по делу не имеется.',
          'There are no procedural costs in the case.',
        ),
      ),
    ];
  const clause = typeof bearer.value === 'string' ? borneBy[bearer.value] : undefined;
  const value = clause && typeof bearer.value === 'string' ? bearer.value : undefined;
  return [part(...heading, pointOf(elementIn('proceduralCosts', d.agreement, clause ?? alike(bearer), value)))];
}
