import {
  about,
  act,
  not,
  oneOf,
  presume,
  same,
  some,
  where,
  wholeCase,
  type Cond,
  type Presumption,
} from '@zhargy/logic';
import { c, type ActFacts, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { accusedPerson } from '../accused-persons.ts';
import { overFor, pretrial } from '../stage-of-case.ts';

/** A person whose cases are joined, or whose case is severed: the recorded act names him. */
export const personNamed = accusedPerson;
/** A charge of a case with many episodes: the recorded act names it. */
export const chargeNamed = about({ ch: wholeCase(c.charges, 'the ruling names the charges it is about') });

/** Joining the cases on several offences of a person, or on several persons. */
export const joinCases = act({
  id: 'joinCases',
  says: { kk: 'қылмыстық істерді біріктіру', ru: 'соединение уголовных дел', en: 'joining criminal cases' },
  recordedAs: 'joinCases',
  by: ['investigator', 'inquirer', 'prosecutor', 'judge'],
  roles: personNamed,
  possible: ({ p }) => not(overFor(p.id)),
  cite: [cpc.art(43, 1), cpc.art(43, 3)],
});

/** Severing the case of one person. */
export const severPerson = act({
  id: 'severPerson',
  says: {
    kk: 'адамға қатысты істі бөлек іс жүргізуге бөліп шығару',
    ru: 'выделение дела в отношении лица в отдельное производство',
    en: 'severing the case of a person',
  },
  recordedAs: 'severCase',
  by: ['investigator', 'inquirer', 'prosecutor', 'judge'],
  roles: personNamed,
  possible: ({ p }) => not(overFor(p.id)),
  cite: [cpc.art(44, 1), cpc.art(44, 5)],
});

/** Severing a part of a case of many episodes, to send it to court. */
export const severEpisode = act({
  id: 'severEpisode',
  says: {
    kk: 'көп эпизодты істің бір бөлігін бөліп шығару',
    ru: 'выделение части многоэпизодного дела',
    en: 'severing a part of a case of many episodes',
  },
  recordedAs: 'severCase',
  by: ['investigator', 'inquirer'],
  roles: chargeNamed,
  possible: ({ ch }) => pretrial(ch.person),
  cite: [cpc.art(44, 2)],
});

/** The one who did it investigates the case or supervises the investigation. */
export const byProsecution = (a: Pick<ActFacts, 'by'>): Cond =>
  some(
    where(c.roles, (r) => same(r.person, a.by)),
    (r) => oneOf(r.as, ['investigator', 'inquirer', 'prosecutor']),
  );

const named: Presumption = {
  id: 'person.identified',
  says: {
    kk: 'іс файлында аталған адам анықталған деп есептеледі',
    ru: 'лицо, названное в файле дела, считается установленным',
    en: 'a person the case file names is taken to be identified',
  },
  cite: [],
};
/** Somebody known, not only an unknown hand. */
export const identified = (p: PersonFacts): Cond => presume(named, p.identified, true);
