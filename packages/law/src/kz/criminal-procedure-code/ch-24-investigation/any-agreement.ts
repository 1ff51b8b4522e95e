import { about, act, is, named, oneOf, where } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { concludeAssetAgreement, concludePlea } from '../ch-63/acts.ts';

/** Concluding a cooperation agreement. */
export const concludeCooperation = act({
  id: 'concludeCooperation',
  says: {
    kk: 'ынтымақтастық туралы процестік келісім жасасу',
    ru: 'заключение процессуального соглашения о сотрудничестве',
    en: 'concluding a procedural agreement on cooperation',
  },
  recordedAs: 'concludeAgreement',
  by: ['prosecutor'],
  roles: about({ g: where(c.agreements, (g) => is(g.form, 'cooperation')) }),
  cite: [cpc.art(612, 1, 2)],
  once: true,
});

/** Concluding an agreement of any form. */
export const concludeAny = [concludePlea, concludeAssetAgreement, concludeCooperation];

/** An agreement of any form and the person it is made with. */
export const agreementAndParty = about(
  { g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'asset', 'cooperation'])) },
  ({ g }) => ({ p: named(c.persons, g.party) }),
);
