import { compareRatios, multiplyRatios, ratio, ratioText, type Day, type Ratio } from '@zhargy/calendar';
import { formula, param, structured, type Pad, type Text } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { mildest, type UnderVersion } from './art-006.ts';
import { categories, type Category } from './art-011.ts';
import { agreedShare, editions55, mitigatedShare, type Edition55 } from './art-055-editions.ts';
import { exceptionOfMinors, limitsOfMinors, sanctionNotMilder, whichKind } from './art-055-readings.ts';
import { lifeInSanction, type LifeInSanction } from './sanction-by-article.ts';
import { shareOfStage, stages, stepOfStage, type Stage } from './art-056.ts';

/** The lawful size of a main punishment for one offence, in units of its kind: months, hours, days or MCI. */
export interface Permitted {
  /** Undefined: the least size of the sanction does not bind, and article 55 sets none of its own. */
  readonly min: Ratio | undefined;
  readonly max: Ratio;
}
export const permittedType = structured<Permitted>('permitted', ({ min, max }) => ({
  min: min ? ratioText(min) : null,
  max: ratioText(max),
}));

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const labels = {
  maximum: l('санкцияның ең жоғары шегі', 'верхний предел санкции', 'upper limit of the sanction'),
  stage: l('аяқталмаған қылмыс үшін шек', 'предел за неоконченное преступление', 'limit for the unfinished crime'),
  mitigated: l(
    'жеңілдететін мән-жай бойынша үлес',
    'доля при смягчающем обстоятельстве',
    'share for a mitigating circumstance',
  ),
  agreed: l(
    'процестік келісім немесе жеделдетілген тергеу бойынша үлес',
    'доля по соглашению или ускоренному расследованию',
    'share for an agreement or an accelerated investigation',
  ),
  barred: l(
    'бап немесе оның 2, 3-бөліктері қолданылмайды',
    'статья или её части 2 и 3 не применяются',
    'the article or its parts 2 and 3 do not apply',
  ),
  lifeReplaced: l(
    'өмір бойына айырудың орнындағы мерзім, ай',
    'срок вместо пожизненного лишения свободы, месяцев',
    'term in place of life imprisonment, months',
  ),
  result: l('рұқсат етілген ең жоғары мөлшер', 'допустимый верхний предел', 'permitted upper limit'),
} as const;

/** The facts the edition asks about, each read only when it matters. */
interface Facts {
  readonly category: Category;
  readonly stage: Stage;
  readonly kindIsStrictest: boolean;
  readonly againstLifeOrHealth: boolean;
  readonly mitigating: boolean;
  readonly aggravating: boolean;
  readonly aggravatingIsElement: boolean;
  readonly agreedOrAccelerated: boolean;
  readonly exceptional: boolean;
  readonly intentionalKilling: boolean;
  readonly sexualAgainstMinor: boolean;
  readonly violenceAgainstMinor: boolean;
  readonly offenderMinor: boolean;
  readonly victimsFrom14To17: boolean;
  readonly life: LifeInSanction;
  readonly spared: boolean;
  readonly minimum: number;
  readonly maximum: number;
}
interface Readings {
  readonly exception: 'sexualOnly' | 'both';
  readonly kind: 'eachKind' | 'strictest';
}
/** Lines are written for the version applied only. */
type Lines = Pick<Pad, 'step'>;
const silence: Lines = { step: (_label, value) => value };

/** What 55(8) leaves to this accused, for this charge and these victims: everything, part 4 only, or nothing. */
function leftBy({ leavesOut }: Edition55, x: Facts, exception: Readings['exception']): 'all' | 'partFour' | 'nothing' {
  const excepted = (): boolean => x.offenderMinor && x.victimsFrom14To17;
  if (leavesOut.killing && x.intentionalKilling && !(exception === 'both' && excepted())) return 'nothing';
  if (leavesOut.sexual && x.sexualAgainstMinor && !excepted()) return 'nothing';
  if (leavesOut.violence && x.violenceAgainstMinor && !x.offenderMinor) return 'partFour';
  return 'all';
}

/** The upper limit before article 55: of the sanction, and of article 56 for an unfinished crime. */
function upperLimit(
  edition: Edition55,
  x: Facts,
  lines: Lines,
  pad: Pad,
): UnderVersion<{ readonly max: Ratio; readonly min: number }> {
  const { stage } = x;
  if (x.life !== 'only') {
    const whole = ratio(x.maximum);
    lines.step(labels.maximum, ratioText(whole));
    // Before 2018 article 56 took its share of the strictest kind, as article 55 did.
    if (stage !== 'completed' && edition.of === 'strictest' && x.life === 'alternative')
      return { none: 'lifeHasNoTerm' };
    if (stage === 'completed' || (edition.of === 'strictest' && !x.kindIsStrictest))
      return { value: { max: whole, min: x.minimum } };
    if (lines !== silence) stepOfStage(stage, pad);
    const max = multiplyRatios(whole, shareOfStage[stage]);
    lines.step(labels.stage, ratioText(max), cc.art(56, stage === 'preparation' ? 2 : 3));
    return { value: { max, min: x.minimum } };
  }
  if (!edition.lifeReplaced) return { none: 'onlyLifeBeforeArticle56Part4' };
  if (stage === 'completed') return { none: 'lifeHasNoTerm' };
  if (!x.offenderMinor && !x.spared) {
    lines.step(labels.lifeReplaced, '300', cc.art(56, 4));
    return { value: { max: ratio(300), min: 300 } };
  }
  const [min, greatest] = x.offenderMinor ? [180, 240] : [240, 300];
  lines.step(labels.lifeReplaced, String(greatest), cc.art(46, '4-1'));
  if (lines !== silence) stepOfStage(stage, pad);
  return { value: { max: multiplyRatios(ratio(greatest), shareOfStage[stage]), min } };
}

/** Part 2 applies: a mitigating circumstance that is no element, no aggravating one, and since 2025 none as an element. */
const mitigatedNow = (edition: Edition55, x: Facts): boolean =>
  x.mitigating && !x.aggravating && !(edition.elementBars && x.aggravatingIsElement);

function permitted(edition: Edition55, x: Facts, readings: Readings, lines: Lines, pad: Pad): UnderVersion<Permitted> {
  const left = leftBy(edition, x, readings.exception);
  if (left !== 'all') lines.step(labels.barred, left === 'nothing' ? '55' : '55(2), 55(3)', cc.art(55, 8));
  if (x.life === 'only' && x.stage === 'completed' && edition.lifeReplaced && left !== 'nothing' && x.exceptional) {
    const [min, max] = x.offenderMinor ? [180, 180] : x.spared ? [180, 240] : [240, 300];
    lines.step(labels.lifeReplaced, String(max), cc.art(55, 9));
    return { value: { min: ratio(min), max: ratio(max) } };
  }
  const limit = upperLimit(edition, x, lines, pad);
  if ('none' in limit) return limit;
  let { max } = limit.value;
  let belowLimit = left !== 'nothing' && x.exceptional;
  if (left === 'all') {
    const [mitigated, agreed] = [mitigatedNow(edition, x), x.agreedOrAccelerated];
    const shares: Ratio[] = [];
    const part2 = mitigated ? mitigatedShare(edition, x.category, () => x.againstLifeOrHealth) : undefined;
    const counts = (strictestOnly: boolean): boolean => !strictestOnly || x.kindIsStrictest;
    const lifeStands = x.life === 'alternative';
    if (lifeStands && ((edition.of === 'strictest' && (part2 || agreed)) || (readings.kind === 'strictest' && part2)))
      return { none: 'lifeHasNoTerm' };
    if (part2 && counts(edition.of === 'strictest' || readings.kind === 'strictest')) {
      lines.step(labels.mitigated, ratioText(part2.share), cc.art(55, 2, part2.item));
      shares.push(part2.share);
    }
    if (agreed && counts(edition.of === 'strictest')) {
      const share = agreedShare(edition, x.category, () => x.againstLifeOrHealth);
      lines.step(labels.agreed, ratioText(share), cc.art(55, 3));
      shares.push(share);
    }
    belowLimit ||= part2 !== undefined || agreed;
    const [share] = shares.toSorted(compareRatios);
    if (share) {
      // Until July 2018 no rule joined article 55 to article 56 for an unfinished crime: both limits stood beside each other.
      const joined = multiplyRatios(max, share);
      const apart = multiplyRatios(ratio(x.life === 'only' ? 0 : x.maximum), share);
      max = edition.withUnfinished || x.stage === 'completed' ? joined : compareRatios(apart, max) < 0 ? apart : max;
    }
  }
  lines.step(labels.result, ratioText(max), ...(x.stage === 'completed' ? [] : [cc.art(55, 7)]));
  const least = ratio(limit.value.min);
  const min = belowLimit ? undefined : compareRatios(least, max) < 0 ? least : max;
  return { value: { min, max } };
}

/** The milder range: the lower upper limit; equal ones, the lower least size. */
function milder(a: Permitted, b: Permitted): -1 | 0 | 1 {
  const upper = compareRatios(a.max, b.max);
  if (upper !== 0) return upper;
  if (!a.min || !b.min) return a.min ? 1 : b.min ? -1 : 0;
  return compareRatios(a.min, b.min);
}

const yes = (kk: string, ru: string, en: string): ReturnType<typeof param.truth> => param.truth(l(kk, ru, en));

/**
 * The permitted size of a main punishment for one offence: the sanction, the stage (CC 56) and the shares of CC 55, under the mildest
 * edition between the deed and the judgment (CC 6). Sizes in units of the kind; terms in months. Unknown when a fact an edition asks
 * about is unknown, when the date lies between an adoption and its effect and only the doubtful text is mildest, or when the sanction
 * has life imprisonment alone and the edition does not say what stands in its place.
 */
const permittedBy = (id: string, sanction: 'ofTheDeed' | 'mildest') =>
  formula({
    id,
    says: l(
      'Бір құқық бұзушылық үшін негізгі жазаның рұқсат етілген мөлшері санкция, қылмыс сатысы және ҚК 55-бабының үлестері бойынша, ең жеңіл редакциямен айқындалады',
      'Допустимый размер основного наказания за одно правонарушение определяется санкцией, стадией и долями статьи 55 УК по самой мягкой редакции',
      'The permitted size of the main punishment for one offence follows from the sanction, the stage and the shares of article 55 under the mildest version',
    ),
    cite: [
      ...[1, 2, 3, 4].map((item) => cc.art(55, 2, item)),
      cc.art(55, 3),
      cc.art(55, 6),
      cc.art(55, 7),
      cc.art(55, 8),
      cc.art(55, 9),
      cc.art(56, 2),
      cc.art(56, 3),
      cc.art(56, 4),
      cc.art(6, 1),
    ],
    inputs: {
      deed: param.day(l('әрекет жасалған күн', 'день деяния', 'day of the deed')),
      judged: param.day(l('үкім күні', 'день приговора', 'day of the judgment')),
      category: param.oneOf(l('санаты', 'категория', 'category'), categories),
      stage: param.oneOf(l('қылмыс сатысы', 'стадия', 'stage'), stages),
      minimum: param.count(l('санкцияның ең төменгі шегі', 'нижний предел санкции', 'least size of the sanction')),
      maximum: param.count(l('санкцияның ең жоғары шегі', 'верхний предел санкции', 'upper limit of the sanction'), {
        optional: true,
      }),
      kindIsStrictest: yes(
        'жазаның осы түрі санкциядағы ең қатаңы',
        'этот вид наказания самый строгий в санкции',
        'this kind is the strictest of the sanction',
      ),
      life: param.oneOf(
        l(
          'санкциядағы өмір бойына бас бостандығынан айыру',
          'пожизненное лишение свободы в санкции',
          'life imprisonment in the sanction',
        ),
        lifeInSanction,
      ),
      againstLifeOrHealth: yes(
        'қылмыс өмірге немесе денсаулыққа қолсұғушылықпен байланысты',
        'посягательство на жизнь или здоровье',
        'the crime is against life or health',
      ),
      mitigating: yes(
        'қылмыс белгісі емес жеңілдететін мән-жай бар',
        'есть смягчающее обстоятельство, не признак преступления',
        'a mitigating circumstance that is no element',
      ),
      aggravating: yes('ауырлататын мән-жай бар', 'есть отягчающее обстоятельство', 'an aggravating circumstance'),
      aggravatingIsElement: yes(
        'ауырлататын мән-жай құқық бұзушылық белгісі',
        'отягчающее обстоятельство является признаком состава',
        'an aggravating circumstance is an element',
      ),
      agreedOrAccelerated: yes(
        'келісімнің барлық шарты орындалған немесе тергеп-тексеру жеделдетілген',
        'все условия соглашения выполнены или расследование ускоренное',
        'all terms of an agreement performed, or an accelerated investigation',
      ),
      exceptional: yes(
        'сот ерекше мән-жайларды таныды',
        'суд признал исключительные обстоятельства',
        'the court found exceptional circumstances',
      ),
      intentionalKilling: yes('қасақана қазаға ұшырату', 'умышленное причинение смерти', 'intentional killing'),
      sexualAgainstMinor: yes(
        'кәмелетке толмағанның жыныстық тиіспеушілігіне қарсы',
        'против половой неприкосновенности несовершеннолетнего',
        'against the sexual inviolability of a minor',
      ),
      violenceAgainstMinor: yes(
        'кәмелетке толмағанға қатысты зорлық-зомбылық',
        'насилие в отношении несовершеннолетнего',
        'violence against a minor',
      ),
      offenderMinor: yes(
        'кінәлі әрекет кезінде 18-ге толмаған',
        'виновному не было 18 лет',
        'the offender was under 18',
      ),
      victimsFrom14To17: yes(
        'әрбір жәбірленуші 14 пен 18 жас аралығында',
        'каждому потерпевшему от 14 до 18 лет',
        'every victim was from 14 to 17',
      ),
      spared: yes(
        'әйел, I немесе II топтағы мүгедек, 63 жастан асқан ер адам',
        'женщина, лицо с инвалидностью I или II группы, мужчина 63 лет и старше',
        'woman, person with disability I or II, man of 63 or older',
      ),
    },
    result: permittedType,
    work: (x, pad): Permitted => {
      const stretch: { readonly deed: Day; readonly judged: Day } = { deed: x.deed, judged: x.judged };
      if (sanction === 'ofTheDeed') pad.presume(sanctionNotMilder, 'maximum');
      if (x.offenderMinor) pad.unverified(limitsOfMinors);
      const readings: Readings = {
        exception:
          x.intentionalKilling && x.offenderMinor
            ? pad.reading<Readings['exception']>(exceptionOfMinors, {
                sexualOnly: () => 'sexualOnly',
                both: () => 'both',
              })
            : 'sexualOnly',
        kind:
          x.kindIsStrictest && x.life !== 'alternative'
            ? 'eachKind'
            : pad.reading<Readings['kind']>(whichKind, { eachKind: () => 'eachKind', strictest: () => 'strictest' }),
      };
      return mildest(pad, editions55, stretch, milder, (edition, silent) =>
        permitted(edition, x, readings, silent ? silence : pad, pad),
      );
    },
  });

/** On given inputs, with the sanction as of the day of the deed. */
export const permittedForOffence = permittedBy('kz.cc.55.permitted', 'ofTheDeed');
/** For a charge of a case, whose sanction was already looked for through the time up to the judgment. */
export const permittedForCharge = permittedBy('kz.cc.55.permitted-of-charge', 'mildest');
