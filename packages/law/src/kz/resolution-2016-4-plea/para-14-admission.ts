import { bar, is, no, presume, reading, type Dispute, type Presumption } from '@zhargy/logic';
import { concludePlea, pleaAndParty } from '../criminal-procedure-code/ch-63/acts.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/** Whether a plea needs an admission of guilt. */
export const admissionNeeded: Dispute = {
  id: 'kz.sc.2016-4.14.admission',
  question: {
    kk: 'Мәміле үшін адам кінәсін ресми түрде мойындауы керек пе?',
    ru: 'Нужно ли для сделки формальное признание вины?',
    en: 'Does a plea need a formal admission of guilt?',
  },
  options: {
    notContesting: {
      says: {
        kk: 'Керек емес: дауласпау және айыппен келісу жеткілікті',
        ru: 'Не нужно: достаточно не оспаривать и согласиться с обвинением',
        en: 'No: not contesting and agreeing with the charge is enough',
      },
      authority: [sc2016.p(14).s(1, 2), cpc.art(613, 1, 2)],
    },
    admission: {
      says: {
        kk: 'Керек: мәміленің атауы мен мәні кінәні мойындауды көздейді деген ғылыми пікір',
        ru: 'Нужно: мнение в литературе, исходящее из названия и сути сделки',
        en: 'Yes: an opinion in the literature drawn from the name and nature of the plea',
      },
      authority: [cpc.art(612, 1, 1)],
    },
  },
  byDefault: 'notContesting',
  why: {
    kk: 'Нормативтік қаулы міндетті және прокурорға мойындауды талап етуге тыйым салады',
    ru: 'Нормативное постановление обязательно и прямо запрещает прокурору требовать признания',
    en: 'The resolution binds and forbids the prosecutor to demand an admission',
  },
};

const notDemanded: Presumption = {
  id: 'agreement.admission-not-demanded',
  says: {
    kk: 'файлда айтылмаса, прокурор кінәні мойындауды талап етпеген деп есептеледі',
    ru: 'если в деле не сказано иное, прокурор признания вины не требовал',
    en: 'unless the file says so, the prosecutor is taken not to have demanded an admission',
  },
  cite: [],
};

/** The prosecutor made the admission of guilt a condition. A free admission does no harm. */
export const admissionDemanded = bar({
  id: 'kz.sc.2016-4.14.admission-demanded',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [sc2016.p(14).s(1, 2), cpc.art(613, 1, 2)],
  bars: ({ g }) =>
    reading(admissionNeeded, {
      notContesting: presume(notDemanded, is(g.admissionOfGuilt, 'demanded'), false),
      admission: no,
    }),
  says: {
    kk: 'Прокурор мәміле жасасуды кінәні мойындауға тәуелді ете алмайды',
    ru: 'Прокурор не вправе ставить сделку в зависимость от признания вины',
    en: 'The prosecutor may not make the plea depend on an admission of guilt',
  },
  cure: {
    kk: 'Бұл шартты алып тастаңыз; күдікке, дәлелдемелерге және зиянға дауласпау көрсетілсе жеткілікті',
    ru: 'Снимите это условие; достаточно указать, что лицо не оспаривает подозрение, доказательства и вред',
    en: 'Drop the condition; it is enough to state that suspicion, evidence and harm are not contested',
  },
});
