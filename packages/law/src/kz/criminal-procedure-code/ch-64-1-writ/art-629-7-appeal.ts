import {
  and,
  consequence,
  contains,
  every,
  exists,
  ground,
  is,
  not,
  notAfter,
  now,
  oneOf,
  or,
  power,
  same,
  some,
  where,
  type Cond,
  type Many,
  type Text,
} from '@zhargy/logic';
import { c, type ActFacts, type PersonFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { within } from '../ch-06-time-limits/index.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { held } from '../ch-63/victims.ts';
import { actsOn, appealByWrit, writDecision, writPerson } from './acts.ts';
import { law118 } from './amending-laws.ts';
import { addressees, inSevenDays, ofCivilClaim, ofFineSize, received } from './papers.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const art = cpc.art('629-7').since(law118);

const authorIs = (roles: readonly ('victim' | 'prosecutor' | 'civilPlaintiff' | 'civilDefendant')[]): Cond =>
  exists(where(c.roles, (r) => and(oneOf(r.as, roles), same(r.person, thisAct.by), held(r))));
/** The decision appealed from: a termination or a judgment. */
const appealed = (p: PersonFacts): Many<ActFacts> =>
  where(actsOn(p, 'courtOnWrit'), (j) =>
    and(contains(thisAct.about, j.id), oneOf(j.outcome, ['terminate', 'convict'])),
  );

/** Who may appeal, on what, and for how long. */
export const writAppeal = power({
  id: 'kz.cpc.629-7.appeal',
  for: writPerson,
  governs: appealByWrit,
  cite: [art],
  when: ({ p }) => exists(appealed(p)),
  holds: ({ p }) =>
    and(
      ground(
        {
          id: 'kz.cpc.629-7.appeal.who',
          cite: [cpc.art('629-7')],
          says: t(
            'Жәбірленуші мен прокурор толық, азаматтық талапкер мен жауапкер талап бөлігінде, сотталған адам айыппұл мөлшері бойынша шағымданады',
            'Потерпевший и прокурор обжалуют в целом, гражданские истец и ответчик — в части иска, осуждённый — размер штрафа',
            'Victim and prosecutor appeal as a whole, the civil parties as to the claim, the convict as to the size of the fine',
          ),
        },
        or(
          authorIs(['victim', 'prosecutor']),
          and(authorIs(['civilPlaintiff', 'civilDefendant']), ofCivilClaim(thisAct)),
          and(same(thisAct.by, p.id), ofFineSize(thisAct)),
        ),
      ),
      ground(
        {
          id: 'kz.cpc.629-7.appeal.in-time',
          cite: [cpc.art('629-7')],
          says: t(
            'Сот актісінің көшірмесі алынған сәттен бастап жеті тәулік ішінде берілген',
            'Подано в течение семи суток с получения копии судебного акта',
            'Made within seven days of the receipt of a copy of the act',
          ),
        },
        some(appealed(p), (j) => inSevenDays(thisAct, j)),
      ),
    ),
  says: t(
    'Бұйрықтық іс жүргізу тәртібімен шығарылған тоқтату қаулысы мен үкімге көшірмесін алған сәттен бастап жеті тәулік ішінде апелляциялық тәртіппен шағым жасалады',
    'Прекращение и приговор приказного производства обжалуются в апелляции в течение семи суток с получения копии',
    'A termination or judgment given by writ may be appealed within seven days of the receipt of its copy',
  ),
  cure: t(
    'Мерзімі өтсе, оны қалпына келтіруді сұраңыз; күшіне енген акт 10-бөлім тәртібімен қайта қаралады',
    'Если срок пропущен, просите его восстановить; вступивший в силу акт пересматривается по разделу 10',
    'Where the term is over ask for its restoration; an act in force may be reviewed under section 10',
  ),
});

const papers = (j: ActFacts): Many<ActFacts> =>
  where(c.acts, (a) =>
    and(
      oneOf(a.kind, ['disagreeWithWritJudgment', 'appealWritJudgment']),
      contains(a.about, j.id),
      notAfter(a.on, now),
    ),
  );
const termOver = (q: PersonFacts, j: ActFacts): Cond =>
  some(received(q, j), (r) => not(within({ start: r.on, unit: 'days', n: 7 }, now)));

/** Nobody moved in time: the judgment, or the termination, is sent for execution, of which convict, counsel, victim and prosecutor are told. */
export const writInForce = consequence({
  id: 'kz.cpc.629-8.execution',
  for: writDecision,
  cite: [cpc.art('629-8').since(law118)],
  says: t(
    'Белгіленген мерзімде ешкім өтінішхат бермесе, үкім не тоқтату қаулысы орындауға жіберіледі, бұл туралы сотталған адамға, қорғаушыға, жәбірленушіге және прокурорға хабарланады',
    'Если в срок ни от кого не поступило ходатайство, приговор или постановление о прекращении направляется к исполнению, о чём сообщается осуждённому, защитнику, потерпевшему и прокурору',
    'Where nobody petitioned in time the judgment or termination is sent for execution; convict, counsel, victim and prosecutor are told',
  ),
  follows: ({ p, j }) =>
    and(
      not(exists(papers(j))),
      every(
        where(addressees(p), (q) => not(counselOnly(q))),
        (q) => termOver(q, j),
      ),
    ),
});
/** Counsel has no petition of his own under article 629-8. */
const counselOnly = (q: PersonFacts): Cond =>
  exists(where(c.roles, (r) => and(is(r.as, 'counsel'), same(r.person, q.id))));
