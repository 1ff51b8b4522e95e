import {
  bar,
  consequence,
  exists,
  is,
  or,
  presume,
  and,
  contains,
  precedesAct,
  where,
  type Presumption,
} from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { agreementAndParty, concludeAny } from '../ch-24-investigation/any-agreement.ts';
import { isConvict } from '../ch-09-participants/art-064-suspect.ts';
import { assetAndParty, concludeAssetAgreement, concludePlea, pleaAndParty } from './acts.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

const sane: Presumption = {
  id: 'person.sane',
  says: {
    kk: 'сараптама өзгеше көрсетпесе, адам есі дұрыс және психикасы бұзылмаған деп есептеледі',
    ru: 'если экспертиза не показала иного, лицо считается вменяемым и психически здоровым',
    en: 'unless an expert opinion says otherwise a person is taken to be sane and not mentally ill',
  },
  cite: [],
};

/** No agreement of any form with a person who was insane at the deed or fell mentally ill after it. */
export const insanityBars = bar({
  id: 'kz.cpc.612-2.insanity',
  for: agreementAndParty,
  governs: concludeAny,
  cite: [cpc.art(612, 2)],
  bars: ({ p }) => or(presume(sane, p.insaneAtTheAct, false), presume(sane, p.mentallyIllAfter, false)),
  says: {
    kk: 'Әрекетті есі дұрыс емес күйде жасаған немесе кейін психикасы бұзылған адаммен ешбір нысандағы келісім жасалмайды',
    ru: 'С совершившим деяние в невменяемости или заболевшим после него психическим расстройством соглашение не заключается ни в какой форме',
    en: 'No agreement of any form is concluded with one who acted while insane or fell mentally ill afterwards',
  },
  cure: {
    kk: 'Келісім жасамай, медициналық сипаттағы мәжбүрлеу шараларын қолдану тәртібін қараңыз',
    ru: 'Соглашение не заключайте; рассмотрите производство о принудительных мерах медицинского характера',
    en: 'Conclude no agreement; consider the proceeding on compulsory medical measures',
  },
});

const convict = {
  cite: [cpc.art(65, 7, 5), cpc.art(7, 37)],
  says: {
    kk: 'Сотталған адаммен ынтымақтастық туралы келісім ғана жасалады',
    ru: 'С осуждённым возможно только соглашение о сотрудничестве',
    en: 'With a convict only a cooperation agreement is possible',
  },
  cure: {
    kk: 'Келісімнің нысанын тексеріңіз: сотталған адам тек ынтымақтастық туралы келісім сұрай алады',
    ru: 'Проверьте форму: осуждённый вправе просить только соглашение о сотрудничестве',
    en: 'Check the form: a convict may ask for a cooperation agreement only',
  },
};

/** An agreement between the prosecutor and a convict can only be one of cooperation. */
export const convictNoPlea = bar({
  id: 'kz.cpc.65-7-5.convict-no-plea',
  for: pleaAndParty,
  governs: concludePlea,
  ...convict,
  bars: ({ p }) => isConvict(p),
});
/** The same for the form with the return of assets. */
export const convictNoAssetAgreement = bar({
  id: 'kz.cpc.65-7-5.convict-no-asset-agreement',
  for: assetAndParty,
  governs: concludeAssetAgreement,
  ...convict,
  bars: ({ p }) => isConvict(p),
});

/** The agreement takes nothing from the civil liability of the person. */
export const civilLiabilityStays = consequence({
  id: 'kz.cpc.612-3.civil-liability',
  for: pleaAndParty,
  cite: [cpc.art(612, 3)],
  follows: ({ g }) =>
    exists(where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id), precedesAct(a.on)))),
  says: {
    kk: 'Келісім адамды жәбірленушілер мен азаматтық талапкер алдындағы азаматтық-құқықтық жауаптылықтан босатпайды',
    ru: 'Соглашение не освобождает от гражданско-правовой ответственности перед потерпевшими и гражданским истцом',
    en: 'The agreement does not release from civil liability to the victims and the civil plaintiff',
  },
});
