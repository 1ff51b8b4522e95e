import { dayOf, type Day } from '@zhargy/calendar';
import { param, type Dispute, type Json, type Pad, type Text } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { categories, type Category } from './art-011.ts';

const l = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Forms of procedural agreement whose terms a convict may have performed; `none` when no agreement was performed. */
export const performedForms = ['none', 'plea', 'cooperation', 'asset'] as const;
export type PerformedForm = (typeof performedForms)[number];

/** Articles 72(3)(5), 72(4)(5), 72(6) and 73(4) have said "a procedural agreement" in every text read from 2016 to 2026. */
export const formAtExecution: Dispute = {
  id: 'kz.cc.72.form-of-agreement',
  question: l(
    'ҚК 72, 73-баптарындағы процестік келісім деген кез келген нысан ба, әлде ынтымақтастық туралы келісім ғана ма?',
    'Процессуальное соглашение в статьях 72 и 73 УК — любой формы или только о сотрудничестве?',
    'Is the procedural agreement of articles 72 and 73 of any form, or of cooperation alone?',
  ),
  options: {
    cooperation: {
      says: l('тек ынтымақтастық туралы', 'только о сотрудничестве', 'cooperation alone'),
      authority: [cpc.art(478, 5), cpc.art(480, 1), cpc.art(621, 3)],
    },
    anyForm: {
      says: l('кез келген нысандағы', 'любой формы', 'any form'),
      authority: [cc.art(72, 3), cc.art(73, 4)],
    },
  },
  byDefault: 'cooperation',
  why: l(
    'Жазаны орындау кезеңіндегі жеңілдік үшін сотқа жүгіну тәртібі тек ынтымақтастық туралы келісімге белгіленген',
    'Порядок обращения в суд за этой льготой при исполнении установлен только для соглашения о сотрудничестве',
    'The procedure of asking a court for this benefit is laid down for cooperation only',
  ),
};

/** Whether a performed agreement counts under articles 72 and 73. */
export const agreementCounts = (form: PerformedForm, pad: Pad): boolean =>
  form === 'none'
    ? false
    : form === 'cooperation' || pad.reading(formAtExecution, { cooperation: () => false, anyForm: () => true });

/** One crime the punishment being served was imposed for. */
export interface ServedOffence {
  readonly category: Category;
  readonly deed: Day;
  readonly againstLifeOrHealth: boolean;
  readonly sexualAgainstMinor: boolean;
  readonly offenderMinor: boolean;
  readonly victimsFrom14To17: boolean;
}

function readServed(row: Json): ServedOffence | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const written = row as { readonly [key: string]: Json }; // an object that is no list has named fields
  const { deed } = written;
  const category = categories.find((c) => c === written['category']);
  const day = typeof deed === 'string' ? dayOf(deed) : undefined;
  if (!category || day === undefined) return undefined;
  return {
    category,
    deed: day,
    againstLifeOrHealth: written['againstLifeOrHealth'] === true,
    sexualAgainstMinor: written['sexualAgainstMinor'] === true,
    offenderMinor: written['offenderMinor'] === true,
    victimsFrom14To17: written['victimsFrom14To17'] === true,
  };
}

export const servedOffences = param.rows<ServedOffence>(
  l('қылмыстар', 'преступления', 'crimes'),
  '[{"category":"grave","deed":"2024-01-10","againstLifeOrHealth":true}] (what is left out is false)',
  readServed,
);

/** What one crime gives, asked of each of them; unknown where they differ, for no text says what is taken for an aggregate. */
export function sameForAll<T>(
  offences: readonly ServedOffence[],
  pad: Pad,
  key: (value: T) => string,
  of: (offence: ServedOffence) => T,
): T {
  const [first, ...others] = offences;
  if (!first) return pad.unknown('offences', 'noOffence');
  const value = of(first);
  if (others.some((o) => key(of(o)) !== key(value))) return pad.unknown('offences', 'theShareDiffersByOffence');
  return value;
}
