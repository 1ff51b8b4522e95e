import {
  about,
  and,
  consequence,
  contains,
  content,
  is,
  lit,
  named,
  not,
  oneOf,
  or,
  same,
  some,
  the,
  where,
  yes,
  type Cond,
  type Text,
} from '@zhargy/logic';
import { c, type SentenceFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { convicts, giveJudgment, sentence } from '../../resolution-2018-4-sentence/judgment.ts';
import { elementOf } from '../record-elements.ts';
import { thisAct } from '../ch-63/this-act.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const cooperation = (s: SentenceFacts): Cond =>
  some(named(c.agreements, s.agreement), (g) => is(g.form, 'cooperation'));
/** The agreement itself says something of the punishment; what it names no limits for needs none in the judgment. */
const namesPunishment = (s: SentenceFacts): Cond =>
  the(
    where(c.contents, (x) => and(same(x.element, lit.text('punishmentClause')), same(x.about, s.agreement))),
    (x) => is(x.state, 'present'),
  );

/** Article 397(1): a judgment given in the ordinary way names the limits of punishment its cooperation agreement provides. */
export const limitsOfAgreement = content({
  id: 'kz.cpc.397-1.limits-of-agreement',
  for: sentence,
  governs: giveJudgment,
  cite: [cpc.art(397, 1)],
  when: ({ s }) => and(convicts, cooperation(s)),
  holds: ({ s }) => or(elementOf(thisAct, 'agreementLimits'), not(namesPunishment(s))),
  says: t(
    'Айыптау үкімінде келісімде көзделген жаза шектері көрсетіледі',
    'В обвинительном приговоре указываются пределы наказания, предусмотренные соглашением',
    'A conviction names the limits of punishment the agreement provides',
  ),
  cure: t(
    'Уәждеу бөлігінде келісімдегі шектерді көрсетіңіз',
    'Укажите пределы из соглашения в мотивировочной части',
    'Name the limits of the agreement in the reasoning',
  ),
});

const convicted = about({ g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'asset'])) }, ({ g }) => ({
  d: where(c.acts, (a) =>
    and(is(a.kind, 'decideConciliation'), contains(a.about, g.id), same(a.outcome, lit.text('convict'))),
  ),
}));

/** Article 397(5): the reasoning of a conviction in conciliation follows article 627. */
export const reasonedByArticle627 = consequence({
  id: 'kz.cpc.397-5.reasoned-by-627',
  for: convicted,
  cite: [cpc.art(397, 5)],
  follows: () => yes,
  says: t(
    'Келісім бойынша айыптау үкімінің сипаттау-уәждеу бөлігі 627-бапқа сай жазылады',
    'Описательно-мотивировочная часть приговора по соглашению составляется по статье 627',
    'The reasoning of a conviction on an agreement follows article 627',
  ),
});
