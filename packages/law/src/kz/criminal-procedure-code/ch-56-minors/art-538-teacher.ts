import {
  and,
  contains,
  momentOfAct,
  oneOf,
  or,
  presume,
  requirement,
  some,
  where,
  type Presumption,
} from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { agreementAndParty, concludeAny } from '../ch-24-investigation/any-agreement.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { held } from '../ch-63/victims.ts';
import { minorAtTheAct } from './legal-representative.ts';
import { underSixteen } from './under-sixteen.ts';

const noDelay: Presumption = {
  id: 'minor.no-delay',
  says: {
    kk: 'психикалық дамуы кешеуілдеу белгілері көрсетілмесе, жоқ деп есептеледі',
    ru: 'если не сказано иное, признаков отставания в психическом развитии нет',
    en: 'unless said otherwise, there are no signs of delayed mental development',
  },
  cite: [cpc.art(538, 1)],
};

/** Concluding an agreement is a procedural act: with one under sixteen, or with signs of delay, a teacher or psychologist takes part. */
export const teacherTakesPart = requirement({
  id: 'kz.cpc.538-1.teacher-or-psychologist',
  for: agreementAndParty,
  governs: concludeAny,
  cite: [cpc.art(538, 1)],
  when: ({ p }) =>
    and(
      minorAtTheAct(p),
      or(underSixteen.of({ birthDate: p.birthDate, on: momentOfAct }), presume(noDelay, p.developmentDelay, false)),
    ),
  holds: () =>
    some(
      where(c.roles, (r) => and(oneOf(r.as, ['teacher', 'psychologist']), held(r))),
      (r) => contains(thisAct.present, r.person),
    ),
  says: {
    kk: 'Он алты жасқа толмаған немесе дамуы кешеуілдеген кәмелетке толмағанмен келісім жасасуға педагог не психолог қатысады',
    ru: 'При заключении соглашения с лицом до шестнадцати лет или с отставанием в развитии участвует педагог либо психолог',
    en: 'A teacher or psychologist takes part in concluding an agreement with one under sixteen or with delayed development',
  },
  cure: {
    kk: 'Педагогты немесе психологты қатыстырып, келісімді қайта жасаңыз',
    ru: 'Привлеките педагога или психолога и заключите соглашение заново',
    en: 'Bring in a teacher or psychologist and conclude the agreement anew',
  },
});
