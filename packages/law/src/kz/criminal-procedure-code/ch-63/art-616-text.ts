import { and, ground, lit, same, where, type Citation, type Cond, type Expr, type Many } from '@zhargy/logic';
import { c, type ContentFacts } from '@zhargy/casefile';
import type { AgreementElement } from './art-616-elements.ts';
import { standsInText } from '../text-of-the-act.ts';
import { thisAct } from './this-act.ts';

/** What the report on the text of the agreement under judgment says of an element, for the agreement or one crime. */
export const rowsOf = (element: string, about: Expr<string>): Many<ContentFacts> =>
  where(c.contents, (k) => and(same(k.act, thisAct.id), same(k.element, lit.text(element)), same(k.about, about)));

/** An element of the text as a ground of its own, so that a finding shows which element is wanting. */
export const elementShown = (norm: string, cite: readonly Citation[], e: AgreementElement, about: Expr<string>): Cond =>
  ground(
    {
      id: `${norm}.${e.id}`,
      cite,
      says: {
        kk: `Келісімде көрсетілген: ${e.name.kk}`,
        ru: `В соглашении указано: ${e.name.ru}`,
        en: `The agreement shows ${e.name.en}`,
      },
    },
    standsInText(e.id, about),
  );
