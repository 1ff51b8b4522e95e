import { and, oneOf, presume, same, some, where, type Many, type Presumption } from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** A sentence not said to rest on an agreement rests on none. */
export const noAgreement: Presumption = {
  id: 'sentence.no-agreement',
  says: {
    kk: 'келісім бойынша шығарылғаны айтылмаған үкім жалпы тәртіппен шығарылды деп есептеледі',
    ru: 'приговор, о котором не сказано иное, считается постановленным не по соглашению',
    en: 'a sentence not said to rest on an agreement is taken to rest on none',
  },
  cite: [cpc.art(627, 2)],
};
/** Counsel and prosecutor of an agreement are those it names. */
export const sidesAsNamed: Presumption = {
  id: 'agreement.sides-as-named',
  says: {
    kk: 'келісімде қорғаушы немесе прокурор деп аталмаған адам олардың бірі емес деп есептеледі',
    ru: 'лицо, не названное в соглашении защитником или прокурором, таковым не считается',
    en: 'a person the agreement does not name as counsel or prosecutor is taken to be neither',
  },
  cite: [cpc.art(627, 4)],
};

/** Agreements on which this judgment was given in conciliation. */
export const agreementsJudged = (j: ActFacts): Many<AgreementFacts> =>
  where(c.agreements, (g) =>
    and(
      oneOf(g.form, ['plea', 'asset']),
      some(
        where(c.sentences, (s) => presume(noAgreement, same(s.agreement, g.id), false)),
        (s) => same(s.act, j.id),
      ),
    ),
  );
