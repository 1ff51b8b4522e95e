import {
  about,
  act,
  and,
  bar,
  consequence,
  contains,
  implies,
  is,
  not,
  oneOf,
  presume,
  requirement,
  same,
  some,
  where,
  yes,
  type AnyNorm,
  type Presumption,
  type Text,
} from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { inCourtAtTheAct, chargedPerson, chargedPersons } from '../accused-at-the-act.ts';
import { overFor } from '../stage-of-case.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Setting the main trial, which decides the case in the ordinary way. */
export const setMainTrial = act({
  id: 'setMainTrial',
  says: t(
    'істі жалпы тәртіппен басты сот талқылауында қарау',
    'рассмотрение дела в общем порядке в главном судебном разбирательстве',
    'trying the case in the ordinary way at the main trial',
  ),
  recordedAs: 'setMainTrial',
  by: ['judge'],
  roles: chargedPerson,
  possible: ({ p }) => not(overFor(p.id)),
  cite: [cpc.art(322, 2), cpc.art(322, 4)],
});

const nothingNamed: Presumption = {
  id: 'trial.no-circumstance-excluding-the-proceeding',
  says: t(
    'іс файлында аталмаған, іс жүргізуді болдырмайтын мән-жай жоқ деп есептеледі',
    'обстоятельств, исключающих производство, кроме названных в деле, нет',
    'there is no circumstance that excludes the proceeding but those the file names',
  ),
  cite: [cpc.art(35, 1)],
};

/** Article 35(1), (4): no trial of a person whose prosecution is excluded. */
const nothingExcludes = bar({
  id: 'kz.cpc.35-1.no-trial',
  for: chargedPerson,
  governs: setMainTrial,
  cite: [cpc.art(35, 1), cpc.art(35, 4)],
  bars: ({ p }) =>
    presume(
      nothingNamed,
      some(
        where(c.circumstances, (x) => same(x.person, p.id)),
        (x) =>
          and(
            oneOf(x.code, [
              'cpc-35-1-1',
              'cpc-35-1-2',
              'cpc-35-1-3',
              'cpc-35-1-4',
              'cpc-35-1-5',
              'cpc-35-1-6',
              'cpc-35-1-7',
              'cpc-35-1-8',
              'cpc-35-1-9',
              'cpc-35-1-10',
              'cpc-35-1-11',
              'cc-70',
            ]),
            implies(oneOf(x.code, ['cpc-35-1-3', 'cpc-35-1-4', 'cpc-35-1-11']), not(x.personObjects)),
          ),
      ),
      false,
    ),
  says: t(
    'Іс жүргізуді болдырмайтын мән-жай болса, іс қаралмайды, тоқтатылады',
    'При обстоятельстве, исключающем производство, дело не рассматривают, а прекращают',
    'Where a circumstance excludes the proceeding the case is not tried but ended',
  ),
  cure: t('Істі тоқтатыңыз', 'Прекратите дело', 'End the case'),
});

/** Article 322: it is set in a case that has come to court. */
const inCourt = requirement({
  id: 'kz.cpc.322.case-in-court',
  for: chargedPerson,
  governs: setMainTrial,
  cite: [cpc.art(322, 4)],
  holds: ({ p }) => inCourtAtTheAct(p),
  says: t(
    'Басты сот талқылауын іс түскен сот тағайындайды',
    'Главное судебное разбирательство назначает суд, в который поступило дело',
    'The main trial is set by the court the case has come to',
  ),
  cure: t('Істі сотқа жіберіңіз', 'Направьте дело в суд', 'Send the case to court'),
});

const setFor = about({ p: chargedPersons }, ({ p }) => ({
  d: where(c.acts, (a) => and(is(a.kind, 'setMainTrial'), contains(a.about, p.id))),
}));

/** Article 322(4): when a main trial that was set begins. */
const begins = consequence({
  id: 'kz.cpc.322-4.main-trial-begins',
  for: setFor,
  cite: [cpc.art(322, 4)],
  follows: () => yes,
  says: t(
    'Басты сот талқылауы хабарлаудан кейін үш тәуліктен ерте емес, қаулыдан кейін он бес, ерекше жағдайда отыз тәуліктен кеш емес басталады',
    'Главное разбирательство начинается не ранее трёх суток с извещения и не позднее пятнадцати, исключительно тридцати, с постановления',
    'The main trial begins not before three days from notice and not after fifteen, exceptionally thirty, from the ruling',
  ),
});

export const mainTrial: readonly AnyNorm[] = [nothingExcludes, inCourt, begins];
