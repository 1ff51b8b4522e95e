import type { ChargeView, PacketFacts } from '../packet-facts.ts';
import {
  alike,
  cite,
  elementIn,
  fields,
  joined,
  part,
  phrase,
  point,
  row,
  s,
  words,
  type Sketch,
  type Words,
} from '../sketch.ts';
import { capital } from '../words/role-forms.ts';
import { withPost } from './shared-rows.ts';

/** Items 2 and 3: the official, the person, counsel. */
export function parties(d: PacketFacts): Sketch {
  const g = d.agreement;
  const of = (id: string, fact: Words): Words => elementIn(id, g, fact);
  return part(
    'Келісім тараптары',
    'Стороны соглашения',
    'The parties',
    fields(
      row(
        'Прокуратура органының лауазымды адамы',
        'Должностное лицо органа прокуратуры',
        "Official of the prosecutor's office",
        of('official', withPost(d.prosecutor)),
      ),
      row(capital(d.words.kk.nom), capital(d.words.ru.nom), capital(d.words.en), of('personName', alike(d.party.name))),
      row('Туған күні', 'Дата рождения', 'Date of birth', of('birthDate', alike(d.party.birthDate))),
      row('Туған жері', 'Место рождения', 'Place of birth', of('birthPlace', alike(d.party.birthPlace))),
      row('Тұрғылықты жері', 'Место жительства', 'Residence', of('residence', alike(d.party.residence))),
      row('Айналысатын кәсібі', 'Род занятий', 'Occupation', of('occupation', alike(d.party.occupation))),
      row(
        'Қорғаушы',
        'Защитник',
        'Counsel',
        joined([alike(d.counsel.position), of('counselName', alike(d.counsel.name))], ', '),
      ),
      ...(d.guardian
        ? [row('Заңды өкіл', 'Законный представитель', 'Legal representative', alike(d.guardian.name))]
        : []),
    ),
  );
}

/** Items 4 and 5 for each crime, and that neither suspicion, nor evidence, nor harm is contested (613(1)(2); NR 4/2016 para 14). */
export const crimesOfAgreement = (d: PacketFacts): Sketch =>
  crimes(
    d,
    point(
      s`${capital(d.words.kk.nom)} күдікке (айыптауға), іс бойынша жиналған дәлелдемелерге, келтірілген зиянның сипаты мен мөлшеріне дауласпайды (${cite('cpc 613(1)(2)', '613-баптың 1-бөлігінің 2) тармағы')}). Кінәні ресми мойындау келісімнің шарты болып табылмайды.`,
      s`${capital(d.words.ru.nom)} не оспаривает подозрение (обвинение), имеющиеся по делу доказательства, характер и размер причинённого вреда (${cite('cpc 613(1)(2)', 'пункт 2) части 1 статьи 613')}). Формальное признание вины условием соглашения не является.`,
      s`The ${d.words.en} contests neither the suspicion (charge), nor the evidence in the case, nor the nature and amount of the harm (${cite('cpc 613(1)(2)', 'article 613, part 1, item 2')}). A formal admission of guilt is no condition of the agreement.`,
    ),
  );

/** Items 4 and 5 for each crime, and what else is to be said of them. */
export const crimes = (d: PacketFacts, ...more: readonly Sketch[]): Sketch =>
  part(
    'Қылмыс және оның саралануы',
    'Преступление и его квалификация',
    'The crime and its qualification',
    ...d.charges.flatMap((ch, i) => crime(d, ch, i)),
    ...more,
  );

function crime(d: PacketFacts, ch: ChargeView, i: number): readonly Sketch[] {
  const of = (id: string, fact: Words): Words => elementIn(id, ch.id, fact);
  const n = String(i + 1);
  return [
    ...(d.charges.length > 1
      ? [
          point(
            s`${n}-қылмыс: ${ch.deed('title', 'text')}.`,
            s`Преступление ${n}: ${ch.deed('title', 'text')}.`,
            s`Crime ${n}: ${ch.deed('title', 'text')}.`,
          ),
        ]
      : []),
    fields(
      row('Сипаттамасы', 'Описание', 'Description', of('crimeDescription', alike(ch.deed('description', 'text')))),
      row('Жасалған уақыты', 'Время совершения', 'Time', of('crimeTime', timeOf(ch))),
      row('Жасалған орны', 'Место совершения', 'Place', of('crimePlace', alike(ch.deed('place', 'text')))),
      row(
        'Дәлелденуге тиіс өзге де мән-жайлар',
        'Иные обстоятельства, подлежащие доказыванию',
        'Other facts to be proved',
        of('factsToProve', alike(ch.deed('circumstances', 'text'))),
      ),
      ...optionalRows(ch),
      row('Саралануы', 'Квалификация', 'Qualification', of('crimeLaw', alike(ch.fact('article', 'article')))),
    ),
  ];
}

/** One day, or the first and the last. */
function timeOf(ch: ChargeView): Words {
  const from = ch.deed('from', 'day');
  const to = ch.deed('to', 'day');
  return from.value === undefined || from.value === to.value ? alike(to) : alike(phrase(from, ' – ', to));
}

/** What else the file knows of the crime; nothing is asked for here. */
const optionalRows = (ch: ChargeView) => [
  ...(ch.fact('fault', 'choice').value === undefined
    ? []
    : [row('Кінә нысаны', 'Форма вины', 'Form of guilt', alike(ch.fact('fault', 'choice')))]),
  ...(ch.deed('harmAmount', 'amount').value === undefined
    ? []
    : [
        row(
          'Келтірілген зиян',
          'Причинённый вред',
          'Harm caused',
          words(
            phrase(ch.deed('harmAmount', 'amount')),
            phrase(ch.deed('harmAmount', 'amount')),
            phrase(ch.deed('harmAmount', 'amount')),
          ),
        ),
      ]),
];
