import { and, bar, contains, days, is, lawDay, not, precedesAct, some, where, type Cond } from '@zhargy/logic';
import { c, type AgreementFacts } from '@zhargy/casefile';
import { agreementAlone, concludeAssetAgreement, concludePlea } from '../criminal-procedure-code/ch-63/acts.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/** A judgment about the person is in legal force and was not set aside since. */
const inForce = (g: AgreementFacts): Cond =>
  some(
    where(c.acts, (j) => and(is(j.kind, 'judgment'), contains(j.concerns, g.party), precedesAct(j.on))),
    (j) =>
      and(
        days.le(j.inForceFrom, lawDay),
        not(
          some(
            where(c.acts, (r) => and(is(r.kind, 'reverseJudgment'), contains(r.about, j.id))),
            (r) => precedesAct(r.on),
          ),
        ),
      ),
  );

/** Para 32: after the judgment has taken effect, in cassation, no plea. */
export const notInCassation = bar({
  id: 'kz.sc.2016-4.32.not-in-cassation',
  for: agreementAlone,
  governs: [concludePlea, concludeAssetAgreement],
  cite: [sc2016.p(32).s(1), cpc.art(615, 1)],
  says: {
    kk: 'Кассациялық сатыда, үкім заңды күшіне енген соң, кінәні мойындау туралы келісім жасалмайды',
    ru: 'В кассации, после вступления приговора в силу, сделка о признании вины не заключается',
    en: 'In cassation, once the judgment is in force, no plea agreement is concluded',
  },
  cure: {
    kk: 'Келісім үкімге дейін жасалады; үкім күшіне енген соң ынтымақтастық туралы келісім ғана мүмкін',
    ru: 'Сделка возможна до приговора; после его вступления в силу — только соглашение о сотрудничестве',
    en: 'A plea belongs before the judgment; once it is in force only cooperation is possible',
  },
  bars: ({ g }) => inForce(g),
});
