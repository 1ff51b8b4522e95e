import type { PacketFacts } from '../packet-facts.ts';
import {
  alike,
  cite,
  elementIn,
  itemOf,
  joined,
  on,
  part,
  phrase,
  point,
  pointOf,
  s,
  words,
  type Sketch,
  type Words,
} from '../sketch.ts';
import { factOfNobody } from '../fact-ref.ts';

/** Item 9: the consequences of article 614. In court its first item, on the end of the investigation, has no place. */
export function consequences(d: PacketFacts): Sketch {
  const all = [...(d.inCourt ? [] : [investigationEnds]), trial, claimFixed, withdrawal(d), civilClaim, repeated];
  return part(
    'Келісім жасасудың салдары',
    'Последствия заключения соглашения',
    'Consequences of the agreement',
    point(
      s`ҚПК-нің ${cite('cpc 614', '614-бабына')} сәйкес келісім жасасудың салдары мынадай:`,
      s`В соответствии со ${cite('cpc 614', 'статьёй 614')} УПК заключение соглашения влечёт следующее:`,
      s`Under ${cite('cpc 614', 'article 614')} of the CPC the conclusion of the agreement has these consequences:`,
    ),
    ...all.map((w) => itemOf(elementIn('consequences', d.agreement, w))),
  );
}

const investigationEnds = words(
  s`сотқа дейінгі тергеп-тексеру ${cite('cpc 192', '192-бапта')} белгіленген мерзімдерде аяқталады;`,
  s`досудебное расследование заканчивается в сроки, установленные ${cite('cpc 192', 'статьёй 192')};`,
  s`the investigation ends within the time of ${cite('cpc 192', 'article 192')};`,
);
/** CPC 614(1)(2): not where accomplices stand trial who made no such agreement. */
const trial: Words = words(
  s`іс ${cite('cpc 382(2)', '382-баптың 2-бөлігінде')} белгіленген мерзімде келісімдік іс жүргізуде қаралады, бұған сыбайлас қатысушылардың бәрімен бірдей мәміле жасалмаған істер кірмейді;`,
  s`дело рассматривается в согласительном производстве в срок, установленный ${cite('cpc 382(2)', 'частью 2 статьи 382')}, кроме дел о соучастии, в которых сделка заключена не со всеми;`,
  s`the case is heard in conciliatory proceedings within the time of ${cite('cpc 382(2)', 'article 382, part 2')}, but for cases of complicity in which not all have concluded a plea;`,
);
const claimFixed = words(
  s`келісуін берген жәбірленуші кейін зиянды өтеу мөлшері туралы талабын өзгерте алмайды (${cite('cpc 614(1)(3)', '614-баптың 1-бөлігінің 3) тармағы')});`,
  s`давший согласие потерпевший утрачивает право впоследствии изменить требование о размере возмещения вреда (${cite('cpc 614(1)(3)', 'пункт 3) части 1 статьи 614')});`,
  s`a victim who consented loses the right to change later the claim on the amount of compensation (${cite('cpc 614(1)(3)', 'article 614, part 1, item 3')});`,
);
const withdrawal = (d: PacketFacts): Words =>
  words(
    s`${d.words.kk.nom} сот кеңесу бөлмесіне кеткенге дейін келісімнен бас тартуға құқылы (${cite('cpc 614(2)', '614-баптың 2-бөлігі')});`,
    s`${d.words.ru.nom} вправе отказаться от соглашения до удаления суда в совещательную комнату (${cite('cpc 614(2)', 'часть 2 статьи 614')});`,
    s`the ${d.words.en} may withdraw from the agreement until the court retires to the deliberation room (${cite('cpc 614(2)', 'article 614, part 2')});`,
  );
const civilClaim = words(
  s`жәбірленуші мен азаматтық талапкер осы іс бойынша немесе азаматтық сот ісін жүргізу тәртібімен азаматтық талап қою құқығын сақтайды (${cite('cpc 614(3)', '614-баптың 3-бөлігі')});`,
  s`потерпевший и гражданский истец сохраняют право на гражданский иск по этому делу или в порядке гражданского судопроизводства (${cite('cpc 614(3)', 'часть 3 статьи 614')});`,
  s`victim and civil plaintiff keep the right to a civil claim in this case or in civil proceedings (${cite('cpc 614(3)', 'article 614, part 3')});`,
);
const repeated = words(
  s`тараптардың келісім жасасудан бас тартуы өтінішхатты қайта мәлімдеуге кедергі болмайды (${cite('cpc 614(4)', '614-баптың 4-бөлігі')}).`,
  s`отказ сторон от заключения соглашения не препятствует повторному ходатайству (${cite('cpc 614(4)', 'часть 4 статьи 614')}).`,
  s`a refusal of the parties to conclude it does not bar a repeated petition (${cite('cpc 614(4)', 'article 614, part 4')}).`,
);

/** Item 10: every victim's consent with its date. An agreement made in court need not state it, and states what the file knows. */
export function consentOfVictims(d: PacketFacts): readonly Sketch[] {
  if (d.victims.length === 0 || (d.inCourt && d.victims.every((v) => v.consent.id === undefined))) return [];
  const each = d.victims.map((v): Words => {
    const given =
      v.consent.id === undefined
        ? factOfNobody('acts', 'text', {
            kk: 'жәбірленушінің жазбаша келісуі',
            ru: 'письменное согласие потерпевшего',
            en: 'written consent of the victim',
          })
        : undefined;
    return given
      ? alike(phrase(v.person.name, ': ', given))
      : words(
          s`${v.person.name}: ${on(v.consent.on)} жазбаша келісуін берді`,
          s`${v.person.name}: согласие дано письменно ${v.consent.on}`,
          s`${v.person.name}: consent given in writing on ${v.consent.on}`,
        );
  });
  return [
    part(
      'Жәбірленушінің келісуі',
      'Согласие потерпевшего',
      'Consent of the victim',
      pointOf(joined([elementIn('victimConsent', d.agreement, joined(each, '; ')), words('', '', '')], '.')),
    ),
  ];
}

/** Where the law speaks of explaining the consequences and of the talk with counsel, for each form of agreement. */
const sources = {
  plea: {
    explained: { ref: 'cpc 615(3)', kk: '615-баптың 3-бөлігі', ru: 'часть 3 статьи 615', en: 'article 615, part 3' },
    talk: { ref: 'cpc 616(2)', kk: '616-баптың 2-бөлігі', ru: 'часть 2 статьи 616', en: 'article 616, part 2' },
  },
  asset: {
    explained: {
      ref: 'cpc 617-3(3)',
      kk: '617-3-баптың 3-бөлігі',
      ru: 'часть 3 статьи 617-3',
      en: 'article 617-3, part 3',
    },
    talk: { ref: 'cpc 617-4(3)', kk: '617-4-баптың 3-бөлігі', ru: 'часть 3 статьи 617-4', en: 'article 617-4, part 3' },
  },
} as const;

/** How it was concluded: freely, with the consequences explained, after a talk with counsel alone. */
export function howConcluded(d: PacketFacts, form: 'plea' | 'asset'): Sketch {
  const { explained, talk: talkHeld } = sources[form];
  const said = (from: { readonly ref: string } & Record<'kk' | 'ru' | 'en', string>, lang: 'kk' | 'ru' | 'en') =>
    cite(from.ref, from[lang]);
  const talk = d.fact('talkWithCounsel', 'choice');
  return part(
    'Келісім жасасу тәртібі',
    'Порядок заключения',
    'How the agreement is concluded',
    point(
      s`Келісім ерікті түрде жасалады; оның мәні мен салдары, одан бас тарту құқығы түсіндірілді (${said(explained, 'kk')}).`,
      s`Соглашение заключается добровольно; его содержание, последствия и право отказаться от него разъяснены (${said(explained, 'ru')}).`,
      s`The agreement is concluded freely; its content, its consequences and the right to withdraw were explained (${said(explained, 'en')}).`,
    ),
    point(
      s`Қол қойғанға дейін келісімді қорғаушымен оңаша әрі құпия талқылау (${said(talkHeld, 'kk')}): ${talk}.`,
      s`Конфиденциальная беседа с защитником наедине до подписания (${said(talkHeld, 'ru')}): ${talk}.`,
      s`Confidential talk with counsel alone before signing (${said(talkHeld, 'en')}): ${talk}.`,
    ),
    ...(d.inCourt
      ? [
          point(
            s`Прокурор, ${d.words.kk.nom} және қорғаушы қол қойған кезден бастап келісім жасалған болып есептеледі (${cite('cpc 629(4)', '629-баптың 4-бөлігі')}).`,
            s`Соглашение считается заключённым с момента его подписания прокурором, стороной (${d.words.ru.nom}) и защитником (${cite('cpc 629(4)', 'часть 4 статьи 629')}).`,
            s`The agreement is concluded when the prosecutor, the ${d.words.en} and counsel have signed it (${cite('cpc 629(4)', 'article 629, part 4')}).`,
          ),
        ]
      : []),
  );
}
