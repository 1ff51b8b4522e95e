import { and, assessment, is, lit, same, the, where, type Assessment, type Cond, type Text } from '@zhargy/logic';
import type { Id } from '@zhargy/logic';
import type { Expr } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

type View = 'agreementVoluntary' | 'agreesWithClaim' | 'compensationViewConsidered' | 'inquiryAffectsOthers';

const asks: Readonly<Record<View, { readonly cite: Assessment['cite']; readonly text: Text }>> = {
  agreementVoluntary: {
    cite: [cpc.art(613, 1, 1), cpc.art(615, 3, 2)],
    text: {
      kk: 'Прокурор адамның мәмілеге ерікті түрде баратынына көз жеткізді ме?',
      ru: 'Убедился ли прокурор, что лицо идёт на сделку добровольно?',
      en: 'Is the prosecutor satisfied that the person acts of his own will?',
    },
  },
  agreesWithClaim: {
    cite: [cpc.art(615, 3, 4)],
    text: {
      kk: 'Адам азаматтық талаппен келісе ме?',
      ru: 'Согласно ли лицо с гражданским иском?',
      en: 'Does the person agree with the civil claim?',
    },
  },
  compensationViewConsidered: {
    cite: [cpc.art(615, 4)],
    text: {
      kk: 'Жәбірленушінің зиянды өтеу туралы пікірі ескерілді ме?',
      ru: 'Учтено ли мнение потерпевшего о возмещении вреда?',
      en: "Was the victim's view on compensation taken into account?",
    },
  },
  inquiryAffectsOthers: {
    cite: [sc2016.p(2, 3).s(1)],
    text: {
      kk: 'Мән-жайларды толық зерттеу іске тарап емес адамдардың құқықтарына әсер ете ме?',
      ru: 'Затронет ли полное исследование обстоятельств права лиц, не являющихся сторонами?',
      en: 'Would a full inquiry affect the rights of people who are not parties to the case?',
    },
  },
};

/** What the prosecutor makes of an agreement, a claim or a person: only he can say. */
export const prosecutorFinds = (view: View, about: Expr<Id<string>>): Cond =>
  assessment(
    { id: `prosecutor.${view}`, by: 'prosecutor', cite: asks[view].cite, asks: asks[view].text },
    the(
      where(c.assessments, (a) =>
        and(same(a.what, lit.text(view)), is(a.by, 'prosecutor'), same(a.about, about as Expr<string>)),
      ),
      (a) => a.value,
    ),
  );
