import {
  about,
  and,
  conditionByVersion,
  contains,
  duty,
  ground,
  is,
  lit,
  momentOfAct,
  not,
  oneOf,
  or,
  power,
  precedesAct,
  requirement,
  same,
  some,
  where,
  yes,
  type Cond,
  type Expr,
  type Text,
} from '@zhargy/logic';
import { c, type ActFacts, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { termEnds, withinTermOf } from '../ch-06-time-limits/index.ts';
import { underAge } from '../ch-63/age-at-the-act.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { byProsecution, chargeNamed, identified, personNamed, severEpisode, severPerson } from './acts.ts';
import { codeBegins, law180 } from './amending-laws.ts';
import { copiesOf, elementOf, wentTo } from '../record-elements.ts';
import { weighed } from '../weighed.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const prosecuted = (p: PersonFacts): Cond =>
  some(
    where(c.roles, (r) => same(r.person, p.id)),
    (r) => oneOf(r.as, ['suspect', 'accused', 'defendant']),
  );
const minor = (p: PersonFacts): Cond => underAge.of({ birthDate: p.birthDate, on: momentOfAct });
const withAdults = (p: PersonFacts): Cond =>
  some(
    where(c.roles, (r) => and(oneOf(r.as, ['suspect', 'accused', 'defendant']), not(same(r.person, p.id)))),
    (r) =>
      some(
        where(c.persons, (other) => same(other.id, r.person)),
        (other) => not(minor(other)),
      ),
  );
const concluded = (p: PersonFacts, form: 'cooperation' | 'any'): Cond =>
  some(
    where(c.agreements, (g) => same(g.party, p.id)),
    (g) =>
      and(
        form === 'any' ? yes : is(g.form, 'cooperation'),
        some(
          where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id))),
          (a) => precedesAct(a.on),
        ),
      ),
  );

/** Article 44(1): whose case may be severed. Until 180-VI any procedural agreement opened item 4, since then cooperation only. */
export const maySever = power({
  id: 'kz.cpc.44-1.may-sever',
  for: personNamed,
  governs: severPerson,
  cite: [cpc.art(44, 1)],
  holds: ({ p }) =>
    or(
      ground(
        {
          id: 'kz.cpc.44-1-4.agreement',
          cite: [cpc.art(44, 1, 4)],
          says: t(
            'Прокурор күдіктімен, айыпталушымен не сотталушымен ынтымақтастық туралы келісім жасаған',
            'Прокурор заключил соглашение о сотрудничестве с подозреваемым, обвиняемым или подсудимым',
            'The prosecutor concluded a cooperation agreement with the suspect, accused or defendant',
          ),
        },
        and(
          prosecuted(p),
          conditionByVersion([
            { from: codeBegins, is: concluded(p, 'any') },
            { from: law180, is: concluded(p, 'cooperation') },
          ]),
        ),
      ),
      ground(
        {
          id: 'kz.cpc.44-1-2.minor',
          cite: [cpc.art(44, 1, 2)],
          says: t(
            'Кәмелетке толмаған адам ересектермен бірге жауапқа тартылған',
            'Несовершеннолетний привлечён вместе со взрослыми',
            'A minor is prosecuted together with adults',
          ),
        },
        and(prosecuted(p), minor(p), withAdults(p)),
      ),
      ground(
        {
          id: 'kz.cpc.44-1-3.unidentified',
          cite: [cpc.art(44, 1, 3)],
          says: t(
            'Адам анықталмаған немесе 45-баптағы жағдай бар',
            'Лицо не установлено либо есть случай статьи 45',
            'The person is not identified, or there is a case of article 45',
          ),
        },
        or(
          not(identified(p)),
          weighed(
            {
              id: 'caseOfArticle45',
              by: 'investigator',
              cite: [cpc.art(44, 1, 3)],
              asks: t(
                'Адамға қатысты 45-бапта көзделген жағдай бар ма?',
                'Есть ли в отношении лица случай, предусмотренный статьёй 45?',
                'Is there a case of article 45 as to the person?',
              ),
            },
            p.id,
          ),
        ),
      ),
      ground(
        {
          id: 'kz.cpc.44-1-1.state-secrets',
          cite: [cpc.art(44, 1, 1)],
          says: t(
            'Мемлекеттік құпияға байланысты жабық талқылау негізі тек осы адамға қатысты',
            'Основания закрытого разбирательства из-за государственных секретов касаются только этого лица',
            'The grounds of a closed hearing for state secrets concern this person only',
          ),
        },
        weighed(
          {
            id: 'stateSecretsConcernOnly',
            by: 'court',
            cite: [cpc.art(44, 1, 1)],
            asks: t(
              'Жабық талқылау негіздері осы адамға қатысты, ал қалғандарына қатысты емес пе?',
              'Относятся ли основания закрытого разбирательства к этому лицу и не относятся к остальным?',
              'Do the grounds of a closed hearing concern this person and not the others?',
            ),
          },
          p.id,
        ),
      ),
    ),
  says: t(
    'Сот пен қудалау органы заңда аталған адамға қатысты істі бөліп шығара алады, бірақ міндетті емес',
    'Суд и орган преследования вправе, но не обязаны выделить дело в отношении названного законом лица',
    'The court and the prosecuting body may, but need not, sever the case of a person the law names',
  ),
  cure: t(
    'Негіз болмаса, істі бөлмеңіз',
    'Если основания нет, не выделяйте дело',
    'Without a ground do not sever the case',
  ),
});

const complete = (about: Expr<string>): Cond =>
  weighed(
    {
      id: 'completenessKept',
      by: 'investigator',
      cite: [cpc.art(44, 4)],
      asks: t(
        'Бөлу мән-жайларды жан-жақты, толық және объективті зерттеуге әсер етпей ме?',
        'Не отразится ли выделение на всесторонности, полноте и объективности исследования?',
        'Will the inquiry stay thorough, complete and objective after the severance?',
      ),
    },
    about,
  );
const completeness = {
  cite: [cpc.art(44, 4)],
  says: t(
    'Бөлу істі жан-жақты, толық және объективті зерттеуге нұқсан келтірмейді',
    'Выделение не вредит всесторонности, полноте и объективности',
    'Severing does not harm the thoroughness, completeness and objectivity of the inquiry',
  ),
  cure: t('Істі бөлмей жүргізіңіз', 'Ведите дело без выделения', 'Go on without severing'),
};
/** Article 44(4) for a person. */
export const completenessOfPerson = requirement({
  id: 'kz.cpc.44-4.completeness.person',
  for: personNamed,
  governs: severPerson,
  ...completeness,
  holds: ({ p }) => complete(p.id),
});
/** Article 44(4) for a part of the case. */
export const completenessOfEpisode = requirement({
  id: 'kz.cpc.44-4.completeness.episode',
  for: chargeNamed,
  governs: severEpisode,
  ...completeness,
  holds: ({ ch }) => complete(ch.id),
});

/** Article 44(2): a part of a case of many episodes whose terms are running out. */
export const maySeverEpisode = power({
  id: 'kz.cpc.44-2.may-sever-episode',
  for: chargeNamed,
  governs: severEpisode,
  cite: [cpc.art(44, 2)],
  holds: ({ ch }) =>
    and(
      weighed(
        {
          id: 'termsRunningOut',
          by: 'investigator',
          cite: [cpc.art(44, 2)],
          asks: t(
            'Тергеп-тексеру не күзетте ұстау мерзімі бітіп бара ма?',
            'Истекают ли сроки расследования или содержания под стражей?',
            'Are the terms of the investigation or of custody running out?',
          ),
        },
        ch.id,
      ),
      weighed(
        {
          id: 'partFullyInvestigated',
          by: 'investigator',
          cite: [cpc.art(44, 2)],
          asks: t(
            'Бұл бөлік толық зерттелді ме, қалған бөлікті қарауға кедергі жоқ па?',
            'Исследована ли эта часть полностью и не мешает ли выделение рассмотрению остальной?',
            'Is this part fully investigated, and the rest not hindered by severing it?',
          ),
        },
        ch.id,
      ),
    ),
  says: t(
    'Мерзімі бітіп бара жатқан көп эпизодты істің толық тергелген бөлігі сотқа жіберу үшін бөлінуі мүмкін',
    'Полностью расследованную часть многоэпизодного дела можно выделить для суда, когда сроки истекают',
    'A fully investigated part of a case of many episodes may be severed for court when terms run out',
  ),
  cure: t(
    'Шарттары орындалмаса, істің бөлігін бөлмеңіз',
    'Если условий нет, часть дела не выделяйте',
    'Unless the conditions are met, do not sever the part',
  ),
});

const formal = {
  cite: [cpc.art(44, 5)],
  holds: (): Cond => and(is(thisAct.form, 'ruling'), elementOf(thisAct, 'listOfMaterials')),
  says: t(
    'Іс қаулымен бөлінеді, оған бөлінген материалдардың тізбесі қоса беріледі',
    'Дело выделяется постановлением с перечнем выделяемых материалов',
    'A case is severed by a ruling with a list of the materials severed',
  ),
  cure: t(
    'Қаулы шығарып, материалдар тізбесін қоса беріңіз',
    'Вынесите постановление и приложите перечень материалов',
    'Give a ruling and attach the list of materials',
  ),
};
/** Article 44(5) for a person. */
export const severedByRuling = requirement({
  id: 'kz.cpc.44-5.ruling.person',
  for: personNamed,
  governs: severPerson,
  ...formal,
});
/** Article 44(5) for a part of the case. */
export const episodeByRuling = requirement({
  id: 'kz.cpc.44-5.ruling.episode',
  for: chargeNamed,
  governs: severEpisode,
  ...formal,
});

const severances = about({ a: where(c.acts, (a) => and(is(a.kind, 'severCase'), byProsecution(a))) });
const day24 = { unit: lit.text<'hours'>('hours'), n: lit.count(24), kind: lit.text<'ordinary'>('ordinary') } as const;
const sentTo = (a: ActFacts, inTime: boolean): Cond =>
  some(copiesOf(a), (copy) =>
    and(wentTo(copy, ['prosecutor']), inTime ? withinTermOf.of({ start: a.on, ...day24, done: copy.on }) : yes),
  );

/** Article 44(5): the copy to the prosecutor within twenty-four hours. */
export const severanceCopy = duty({
  id: 'kz.cpc.44-5.copy',
  for: severances,
  cite: [cpc.art(44, 5)],
  who: t('қылмыстық қудалау органы', 'орган уголовного преследования', 'the body of criminal prosecution'),
  by: ({ a }) => termEnds.of({ start: a.on, ...day24 }),
  done: ({ a }) => sentTo(a, false),
  doneInTime: ({ a }) => sentTo(a, true),
  says: t(
    'Бөлу туралы қаулының көшірмесі жиырма төрт сағат ішінде прокурорға жіберіледі',
    'Копия постановления о выделении в течение двадцати четырёх часов направляется прокурору',
    'A copy of the ruling on severance goes to the prosecutor within twenty-four hours',
  ),
  cure: t('Көшірмені прокурорға жіберіңіз', 'Направьте копию прокурору', 'Send the copy to the prosecutor'),
});
