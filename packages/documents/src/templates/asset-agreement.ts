import { factAt, listAt, memberOf } from '../fact-ref.ts';
import type { PacketFacts } from '../packet-facts.ts';
import {
  alike,
  cite,
  dateline,
  elementIn,
  fields,
  itemsOf,
  joined,
  own,
  para,
  part,
  point,
  pointOf,
  row,
  s,
  signatures,
  title,
  words,
  type Sketch,
  type Words,
} from '../sketch.ts';
import { text, type AgreementPaper } from '../template.ts';
import { capital } from '../words/role-forms.ts';
import { howConcluded } from './agreement-consequences.ts';
import { crimes, parties } from './agreement-subject.ts';
import { mitigation, undertakings } from './agreement-terms.ts';
import { signsCounsel, signsOthers, signsParty, signsProsecutor } from './shared-rows.ts';

/** The agreement on the admission of guilt and the return of illegally acquired assets: the fifteen items of CPC 617-4(1). */
export const assetAgreement: AgreementPaper = {
  name: 'asset-agreement',
  per: 'agreement',
  forms: ['asset'],
  title: text(
    'Кінәні мойындау және заңсыз иемденілген активтерді қайтару туралы процестік келісім',
    'Процессуальное соглашение о признании вины и возврате незаконно приобретённых активов',
    'Procedural agreement on the admission of guilt and the return of illegally acquired assets',
  ),
  inPacket: (d) => d.refusal.id === undefined,
  act: (d) => d.conclusion,
  sketch: (d) => [
    title('ПРОЦЕСТІК КЕЛІСІМ', 'ПРОЦЕССУАЛЬНОЕ СОГЛАШЕНИЕ', 'PROCEDURAL AGREEMENT', {
      kk: 'кінәні мойындау және заңсыз иемденілген активтерді қайтару туралы',
      ru: 'о признании вины и возврате незаконно приобретённых активов',
      en: 'on the admission of guilt and the return of illegally acquired assets',
    }),
    dateline(
      elementIn('agreementPlace', d.agreement, alike(d.fact('drawnUpAt', 'text'))),
      elementIn('agreementDate', d.agreement, alike(d.fact('drawnUpOn', 'day'))),
    ),
    para(
      s`Тараптар Қазақстан Республикасының Қылмыстық-процестік кодексінің (бұдан әрі – ҚПК) ${cite('cpc 612(1)(3)', '612-бабы 1-бөлігінің 3) тармағына')}, ${cite('cpc 617-1', '617-1')}, ${cite('cpc 617-4', '617-4-баптарына')} сәйкес № ${d.number} қылмыстық іс бойынша осы келісімді жасасты.`,
      s`Стороны в соответствии с ${cite('cpc 612(1)(3)', 'пунктом 3) части 1 статьи 612')}, ${cite('cpc 617-1', 'статьями 617-1')}, ${cite('cpc 617-4', '617-4')} Уголовно-процессуального кодекса Республики Казахстан (далее – УПК) заключили настоящее соглашение по уголовному делу № ${d.number}.`,
      s`Under ${cite('cpc 612(1)(3)', 'article 612, part 1, item 3')}, and articles ${cite('cpc 617-1', '617-1')}, ${cite('cpc 617-4', '617-4')} of the Criminal Procedure Code of the Republic of Kazakhstan (CPC) the parties have concluded this agreement in criminal case No. ${d.number}.`,
    ),
    parties(d),
    crimes(d),
    admission(d),
    assets(d),
    mitigation(d),
    release(d),
    undertakings(d),
    transfer(d),
    cooperation(d),
    consequences(d),
    breach(d),
    ...otherTerms(d),
    howConcluded(d, 'asset'),
    signatures(signsProsecutor(d), signsParty(d), ...signsOthers(d), signsCounsel(d)),
  ],
};

/** Item 6. */
const admission = (d: PacketFacts): Sketch =>
  part(
    'Кінәні мойындау және активтерді қайтару міндеті',
    'Признание вины и обязанность вернуть активы',
    'Admission of guilt and duty to return the assets',
    pointOf(
      elementIn(
        'admissionOfGuilt',
        d.agreement,
        words(
          `${capital(d.words.kk.nom)} жоғарыда сипатталған қылмысты жасағаны үшін кінәсін мойындайды.`,
          `${capital(d.words.ru.nom)} признаёт свою вину в описанном выше преступлении.`,
          `The ${d.words.en} admits guilt of the crime described above.`,
        ),
      ),
    ),
    pointOf(
      elementIn(
        'dutyToReturn',
        d.agreement,
        words(
          `${capital(d.words.kk.nom)} заңсыз иемденілген активтерді, оның ішінде Қазақстан Республикасынан тыс жердегілерін, өз еркімен қайтаруға міндеттенеді.`,
          `${capital(d.words.ru.nom)} обязуется добровольно вернуть незаконно приобретённые активы, включая находящиеся за пределами Республики Казахстан.`,
          `The ${d.words.en} undertakes to return of own free will the illegally acquired assets, those outside the Republic of Kazakhstan included.`,
        ),
      ),
    ),
  );

/** Item 7, and super-profits (617-4(2)). */
function assets(d: PacketFacts): Sketch {
  const list = listAt(memberOf(d.file, 'agreements', d.agreement), 'assets');
  const each = list.map((a): Words => {
    const at = `agreements.${d.agreement}.assets.${a.id}`;
    const amount = factAt(d.file, `${at}.amount`, 'amount');
    return elementIn(
      'assetList',
      d.agreement,
      joined(
        [
          elementIn('assetDescription', d.agreement, alike(factAt(d.file, `${at}.says`, 'text'))),
          elementIn('assetPlace', d.agreement, alike(factAt(d.file, `${at}.place`, 'text'))),
          ...(amount.value === undefined ? [] : [alike(amount)]),
        ],
        ', ',
      ),
    );
  });
  const shown = each.length > 0 ? each : [elementIn('assetList', d.agreement, alike(d.fact('assets', 'text')))];
  return part(
    'Қайтарылатын активтер',
    'Возвращаемые активы',
    'Assets to be returned',
    point('Мына активтер қайтарылуға жатады:', 'Возврату подлежат следующие активы:', 'To be returned are:'),
    ...itemsOf(shown),
    ...(d.fact('superProfits', 'choice').value === true
      ? [
          pointOf(
            elementIn(
              'superProfits',
              d.agreement,
              words(
                s`Активтерді иеленудің бүкіл кезеңінде алынған аса жоғары кіріс сомалары да қайтарылады (${cite('cpc 617-4(2)', '617-4-баптың 2-бөлігі')}).`,
                s`Возврату подлежат и суммы сверхдоходов, полученных за весь период владения активами (${cite('cpc 617-4(2)', 'часть 2 статьи 617-4')}).`,
                s`Super-profits drawn over the whole time of ownership are to be returned as well (${cite('cpc 617-4(2)', 'article 617-4, part 2')}).`,
              ),
            ),
          ),
        ]
      : []),
  );
}

/** Item 9: what the prosecutor will ask for; the release itself is for the court. */
const release = (d: PacketFacts): Sketch =>
  part(
    'Қылмыстық жауаптылықтан босату мәселесі',
    'Вопрос об освобождении от уголовной ответственности',
    'Release from liability',
    pointOf(
      elementIn(
        'releaseAsked',
        d.agreement,
        words(
          'Келісім шарттары орындалғанда прокурор Қылмыстық кодекстің негізінде адамды қылмыстық жауаптылықтан босату туралы өтінішхат береді. Бұл мәселені сот шешеді.',
          'При выполнении условий соглашения прокурор будет ходатайствовать об освобождении лица от уголовной ответственности на основании Уголовного кодекса. Решает этот вопрос суд.',
          'If the terms are kept the prosecutor will ask that the person be released from liability under the Criminal Code. The question is for the court.',
        ),
      ),
    ),
  );

/** Item 11. */
const transfer = (d: PacketFacts): Sketch =>
  part(
    'Активтерді беру мерзімі мен тәсілі',
    'Сроки и способы передачи активов',
    'When and how the assets are transferred',
    fields(
      row('Кімге беріледі', 'Кому передаются', 'To whom', alike(d.fact('assetsGoTo', 'choice'))),
      row('Мерзімі', 'Срок', 'By', elementIn('transferTerm', d.agreement, alike(d.fact('performBy', 'day')))),
      row('Тәсілі', 'Способ', 'How', elementIn('transferWay', d.agreement, alike(d.fact('transferWay', 'text')))),
    ),
  );

/** Item 12. */
const cooperation = (d: PacketFacts): Sketch =>
  part(
    'Прокурормен ынтымақтасу',
    'Сотрудничество с прокурором',
    'Cooperation with the prosecutor',
    pointOf(
      elementIn(
        'cooperation',
        d.agreement,
        words(
          `${capital(d.words.kk.nom)} қылмыстық тергеп-тексеру және активтерді қайтару мәселелерінде прокурормен өзара іс-қимыл жасап, ынтымақтасуға міндеттенеді.`,
          `${capital(d.words.ru.nom)} обязуется взаимодействовать и сотрудничать с прокурором в вопросах расследования и возврата активов.`,
          `The ${d.words.en} undertakes to cooperate with the prosecutor in the investigation and the return of the assets.`,
        ),
      ),
    ),
  );

/** Item 13: consequences (617-2) and what the prosecutor does next (617-5). */
function consequences(d: PacketFacts): Sketch {
  const follow: readonly Words[] = [
    words(
      s`сотқа дейінгі тергеп-тексеру ${cite('cpc 192', '192-бапта')} белгіленген мерзімдерде аяқталады`,
      s`досудебное расследование завершается в сроки, установленные ${cite('cpc 192', 'статьёй 192')}`,
      s`the investigation ends within the time of ${cite('cpc 192', 'article 192')}`,
    ),
    words(
      s`іс ${cite('cpc 382(2)', '382-баптың 2-бөлігінде')} белгіленген мерзімде келісімдік іс жүргізуде қаралады`,
      s`дело рассматривается в согласительном производстве в срок, установленный ${cite('cpc 382(2)', 'частью 2 статьи 382')}`,
      s`the case is heard in conciliatory proceedings within the time of ${cite('cpc 382(2)', 'article 382, part 2')}`,
    ),
    words(
      s`сот кеңесу бөлмесіне кеткенге дейін келісімнен бас тартуға болады (${cite('cpc 617-2(3)', '617-2-баптың 3-бөлігі')})`,
      s`от соглашения можно отказаться до удаления суда в совещательную комнату (${cite('cpc 617-2(3)', 'часть 3 статьи 617-2')})`,
      s`the agreement can be withdrawn from until the court retires to the deliberation room (${cite('cpc 617-2(3)', 'article 617-2, part 3')})`,
    ),
  ];
  return part(
    'Келісімнің салдары және прокурордың кейінгі әрекеттері',
    'Последствия соглашения и последующие действия прокурора',
    'Consequences and what the prosecutor does next',
    point('Келісім жасасудың салдары:', 'Последствия заключения соглашения:', 'Consequences of the agreement:'),
    ...itemsOf(follow.slice(d.inCourt ? 1 : 0).map((w) => elementIn('consequences', d.agreement, w))),
    pointOf(
      elementIn(
        'prosecutorActs',
        d.agreement,
        words(
          s`Қол қойылғаннан кейін прокурор бұлтартпау шарасын қарайды, ал өзге әрекеттер қажет болмаса, істі айыптау актісінсіз дереу сотқа жіберіп, жәбірленушіге және оның өкіліне хабарлайды (${cite('cpc 617-5', '617-5-бап')}).`,
          s`После подписания прокурор рассматривает вопрос о мере пресечения и, если иных действий не требуется, незамедлительно направляет дело в суд без обвинительного акта, уведомив потерпевшего и его представителя (${cite('cpc 617-5', 'статья 617-5')}).`,
          s`After signing the prosecutor considers the measure of restraint and, where nothing more is needed, at once sends the case to court without an indictment and notifies the victim and his representative (${cite('cpc 617-5', 'article 617-5')}).`,
        ),
      ),
    ),
  );
}

/** Item 14. */
const breach = (d: PacketFacts): Sketch =>
  part(
    'Шарттарды орындамаудың салдары',
    'Последствия невыполнения условий',
    'Consequences of a breach',
    pointOf(
      elementIn(
        'breach',
        d.agreement,
        words(
          s`Шарттар орындалмаса, тоқтатылған тергеп-тексеру не қылмыстық қудалау ${cite('cpc 291', '291-бапта')} көзделген тәртіппен қайта басталады (${cite('cpc 617-2(2)', '617-2-баптың 2-бөлігі')}).`,
          s`Невыполнение условий влечёт возобновление прекращённого расследования или уголовного преследования в порядке ${cite('cpc 291', 'статьи 291')} (${cite('cpc 617-2(2)', 'часть 2 статьи 617-2')}).`,
          s`If the terms are not kept, a terminated investigation or prosecution is resumed under ${cite('cpc 291', 'article 291')} (${cite('cpc 617-2(2)', 'article 617-2, part 2')}).`,
        ),
      ),
    ),
  );

/** Item 15: other terms, or that there are none. */
function otherTerms(d: PacketFacts): readonly Sketch[] {
  const agreed = d.fact('otherTermsAgreed', 'choice').value;
  if (agreed === false) return [];
  return [
    part(
      'Өзге шарттар',
      'Иные условия',
      'Other terms',
      pointOf(elementIn('otherTerms', d.agreement, alike(own(d.fact('otherTerms', 'text'))))),
    ),
  ];
}
