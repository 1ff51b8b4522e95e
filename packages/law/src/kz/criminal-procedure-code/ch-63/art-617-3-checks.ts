import {
  and,
  contains,
  every,
  exists,
  ground,
  is,
  precedesAct,
  reading,
  requirement,
  same,
  some,
  where,
  yes,
  type Cond,
  type Dispute,
  type Text,
} from '@zhargy/logic';
import { c, type AgreementFacts, type PersonFacts } from '@zhargy/casefile';
import { assetAndParty, concludeAssetAgreement } from './acts.ts';
import { law23 } from './amending-laws.ts';
import { assetAlone, forwardAssetPetition } from './art-617-acts.ts';
import { assetNonContest } from './art-617-1-conditions.ts';
import { assetGravity } from './art-612-gravity.ts';
import { consentsTo } from './art-613-consent.ts';
import { nothingEndsProsecution } from './art-615-check.ts';
import { byProsecutor } from './art-615-petition.ts';
import { prosecutorFinds } from './prosecutor-views.ts';
import { victimsOf } from './victims.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

const text = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** The five things the prosecutor has to check before he concludes the agreement. */
export const assetChecks = requirement({
  id: 'kz.cpc.617-3-3.checks',
  for: assetAndParty,
  governs: concludeAssetAgreement,
  cite: [cpc.art('617-3', 3).since(law23)],
  holds: ({ g, p }) =>
    and(
      ground(
        {
          id: 'kz.cpc.617-3-3-1',
          cite: [cpc.art('617-3', 3, 1)],
          says: text(
            'Іс-әрекет осы келісім нысанына сай келеді',
            'Деяние подпадает под эту форму соглашения',
            'The deed falls under this form of agreement',
          ),
        },
        assetGravity.holds({ g, p }),
      ),
      ground(
        {
          id: 'kz.cpc.617-3-3-2',
          cite: [cpc.art('617-3', 3, 2)],
          says: text(
            'Өтінішхат ерікті, салдары адамға белгілі',
            'Ходатайство добровольно, последствия лицу известны',
            'The petition is voluntary and the consequences are known',
          ),
        },
        prosecutorFinds('agreementVoluntary', g.id),
      ),
      ground(
        {
          id: 'kz.cpc.617-3-3-3',
          cite: [cpc.art('617-3', 3, 3)],
          says: text(
            'Адам дәлелдемелер мен саралауға дауласпайды',
            'Лицо не оспаривает доказательства и квалификацию',
            'The person disputes neither evidence nor qualification',
          ),
        },
        assetNonContest.holds({ g, p }),
      ),
      ground(
        {
          id: 'kz.cpc.617-3-3-4',
          cite: [cpc.art('617-3', 3, 4)],
          says: text(
            'Адам зиянмен және азаматтық талаппен келіседі',
            'Лицо согласно с вредом и гражданским иском',
            'The person agrees with the harm and the civil claim',
          ),
        },
        every(
          where(c.claims, (x) => contains(x.against, g.party)),
          (x) => prosecutorFinds('agreesWithClaim', x.id),
        ),
      ),
      ground(
        {
          id: 'kz.cpc.617-3-3-5',
          cite: [cpc.art('617-3', 3, 5)],
          says: text(
            'Істе қудалауды тоқтататын мән-жайлар жоқ',
            'В деле нет обстоятельств, влекущих прекращение преследования',
            'Nothing in the case ends the prosecution',
          ),
        },
        nothingEndsProsecution.holds({ g, p }),
      ),
    ),
  says: text(
    'Келісім жасаспас бұрын прокурор заңда аталған бес мән-жайды тексереді',
    'До заключения соглашения прокурор проверяет пять названных законом обстоятельств',
    'Before he concludes the agreement the prosecutor checks the five points the law names',
  ),
  cure: text(
    'Тексеру нәтижесін іске тіркеңіз; қудалауды тоқтататын мән-жай болса, келісім емес, істі тоқтату қажет',
    'Зафиксируйте результат проверки; при обстоятельстве, прекращающем преследование, нужно прекращать дело, а не заключать соглашение',
    'Record the result of the check; where something ends the prosecution the case is terminated, not agreed upon',
  ),
});

/** The prosecutor explained to the person the consequences and the right to refuse. */
export const assetExplained = requirement({
  id: 'kz.cpc.617-3-3.explained',
  for: assetAlone,
  governs: concludeAssetAgreement,
  cite: [cpc.art('617-3', 3).since(law23)],
  holds: ({ g }) =>
    exists(
      where(c.acts, (a) =>
        and(
          is(a.kind, 'explainRights'),
          contains(a.about, g.id),
          same(a.to, g.party),
          byProsecutor(a.by),
          is(a.subject, 'consequencesAndRightToRefuse'),
          precedesAct(a.on),
        ),
      ),
    ),
  says: text(
    'Келісім жасалғанға дейін прокурор адамға оның салдарын және бас тарту құқығын түсіндіреді',
    'До заключения соглашения прокурор разъясняет лицу его последствия и право отказаться',
    'Before the agreement the prosecutor explains to the person its consequences and the right to refuse',
  ),
  cure: text(
    'Салдары мен бас тарту құқығын түсіндіріп, хаттамаға енгізіңіз',
    'Разъясните последствия и право отказа, внесите это в протокол',
    'Explain the consequences and the right to refuse, and record it',
  ),
});

const heardAbout = (g: AgreementFacts, whose: PersonFacts): Cond =>
  exists(
    where(c.acts, (a) =>
      and(
        is(a.kind, 'hearOpinion'),
        contains(a.about, g.id),
        byProsecutor(a.by),
        same(a.to, whose.id),
        precedesAct(a.on),
      ),
    ),
  );

/** The prosecutor heard the person, and each victim. Their views are heard; the victim's is not decisive. */
export const assetViewsHeard = requirement({
  id: 'kz.cpc.617-3-3.views',
  for: assetAndParty,
  governs: concludeAssetAgreement,
  cite: [cpc.art('617-3', 3).since(law23)],
  holds: ({ g, p }) =>
    and(
      heardAbout(g, p),
      every(victimsOf(g), (v) => heardAbout(g, v)),
      some(
        where(c.persons, (d) => same(d.id, g.counsel)),
        (d) => heardAbout(g, d),
      ),
    ),
  says: text(
    'Прокурор адамның, қорғаушының және жәбірленушінің келісім туралы пікірін анықтайды',
    'Прокурор выясняет мнение лица, защитника и потерпевшего о заключении соглашения',
    'The prosecutor hears what the person, counsel and the victim think of the agreement',
  ),
  cure: text(
    'Қатысушыларды шақырып, пікірлерін анықтаңыз',
    'Вызовите участников и выясните их мнение',
    'Summon the participants and hear their views',
  ),
});

/** Article 617-3(2) sends the body to the grounds of article 613, which asks for the victim's consent; part 4 says it is not needed. */
export const groundsOf613: Dispute = {
  id: 'kz.cpc.617-3-2.grounds-of-613',
  question: text(
    'Активтерді қайтару туралы келісімге 613-баптағы жәбірленушінің келісуі қолданыла ма?',
    'Применимо ли к соглашению о возврате активов условие статьи 613 о согласии потерпевшего?',
    "Does the condition of article 613, the victim's consent, apply to an agreement on the return of assets?",
  ),
  options: {
    notNeeded: {
      says: text(
        'Жоқ: 617-3-баптың төртінші бөлігі арнайы норма',
        'Нет: часть четвёртая статьи 617-3 специальна',
        'No: article 617-3(4) is the special rule',
      ),
      authority: [cpc.art('617-3', 4)],
    },
    needed: {
      says: text(
        'Иә: өтінішхат 613-бап негіздері ескеріліп жіберіледі',
        'Да: ходатайство направляется с учётом оснований статьи 613',
        'Yes: the petition is sent having regard to the grounds of article 613',
      ),
      authority: [cpc.art('617-3', 2), cpc.art(613, 1, 3)],
    },
  },
  byDefault: 'notNeeded',
  why: text(
    'Жәбірленушінің келісуі қажет еместігі тікелей жазылған',
    'О ненужности согласия сказано прямо',
    'That consent is not needed is said in so many words',
  ),
};

/** The victim may refuse: the agreement is possible all the same. */
export const consentNotNeeded = requirement({
  id: 'kz.cpc.617-3-4.without-consent',
  for: assetAlone,
  governs: [forwardAssetPetition, concludeAssetAgreement],
  cite: [cpc.art('617-3', 4).since(law23), cpc.art('617-3', 2).since(law23)],
  holds: ({ g }) =>
    reading(groundsOf613, {
      notNeeded: yes,
      needed: every(victimsOf(g), (v) => exists(consentsTo(g, v))),
    }),
  says: text(
    'Активтерді қайтару туралы келісімге жәбірленушінің келісуі талап етілмейді',
    'Согласие потерпевшего на соглашение о возврате активов не требуется',
    "The victim's consent to an agreement on the return of assets is not required",
  ),
  cure: text(
    'Жәбірленушінің қарсылығы келісімге кедергі емес; оның азаматтық талабы сақталады',
    'Возражение потерпевшего соглашению не мешает; его гражданский иск сохраняется',
    'The objection of the victim is no obstacle; his civil claim stays',
  ),
});
