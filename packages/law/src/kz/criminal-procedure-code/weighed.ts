import {
  and,
  assessment,
  lit,
  presume,
  same,
  some,
  the,
  where,
  type Citation,
  type Cond,
  type Expr,
  type Presumption,
  type Text,
} from '@zhargy/logic';
import { c } from '@zhargy/casefile';

/** A question only a person can weigh. */
export interface Question {
  /** The name under which the file records the assessment. */
  readonly id: string;
  readonly by: 'court' | 'investigator' | 'prosecutor';
  readonly cite: readonly Citation[];
  readonly asks: Text;
}

const recorded = (question: Question, about: Expr<string>) =>
  where(c.assessments, (a) => and(same(a.what, lit.text(question.id)), same(a.about, about)));

/** What somebody weighed about a person, a charge or an agreement; while the file is silent the question stays open. */
export const weighed = (question: Question, about: Expr<string>): Cond =>
  assessment(
    question,
    the(recorded(question, about), (a) => a.value),
  );

/** The same where silence of the file means that nothing of the kind was found. */
export const weighedOrNot = (question: Question, about: Expr<string>, presumed: Presumption): Cond =>
  presume(
    presumed,
    some(recorded(question, about), (a) => a.value),
    false,
  );
