import { dictionary, type CaseFile } from '@zhargy/casefile';
import type { Lang, Text } from '@zhargy/logic';
import type { CaseNames } from '../case-names.ts';
import { assessmentQuestions, factsOfActKind } from './act-fields.ts';
import { answerAt, entitiesOf, type Draft } from './draft.ts';
import { entityTitle, questionText } from './entity-title.ts';
import { sectionNames, sectionOf, type FactField, type SectionName } from './form-fields.ts';
import { documentElements, elementName } from './known-words.ts';

/** One value a field may take, as people call it. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}
/** Values of one kind of thing: the entities of one list, or simply all. */
export interface ChoiceGroup {
  readonly section: SectionName | undefined;
  readonly choices: readonly Choice[];
}

/** What the choices of a form depend on. */
export interface Choosing {
  readonly file: CaseFile;
  readonly names: CaseNames;
  readonly lang: Lang;
  readonly draft: Draft;
  /** The entity of the form itself, which does not refer to itself. */
  readonly own: string;
}

const inOrder = (choices: readonly Choice[], lang: Lang): readonly Choice[] => {
  const collator = new Intl.Collator(lang);
  return choices.toSorted((a, b) => collator.compare(a.label, b.label));
};

/** What a field may be chosen from; nothing for a field that is written. */
export function choicesFor(field: FactField, of: Choosing): readonly ChoiceGroup[] | undefined {
  const { kind, fact, entry } = field;
  const { lang, draft } = of;
  if (kind.is === 'ref' || kind.is === 'refs') return entityChoices(kind.to, fact, of);
  if (fact === 'assessment.about' || fact === 'content.about') return entityChoices('any', fact, of);
  const words: Readonly<Record<string, Text>> = entry?.values ?? {};
  if (kind.is === 'choice' || kind.is === 'choices') {
    const choices = kind.values.map((value) => ({ value, label: words[value]?.[lang] ?? value }));
    // The kinds of acts are many: they stand by the alphabet. Other values keep the order of the law.
    return [{ section: undefined, choices: fact === 'act.kind' ? inOrder(choices, lang) : choices }];
  }
  if (fact === 'act.outcome') {
    const act = answerAt(draft, ['kind']);
    const outcomes = act.is === 'written' ? (factsOfActKind(act.text)?.outcomes ?? {}) : {};
    const choices = Object.entries(outcomes).map(([value, text]) => ({ value, label: text[lang] }));
    return choices.length > 0 ? [{ section: undefined, choices }] : undefined;
  }
  if (fact === 'assessment.what') {
    const all = [...assessmentQuestions().keys()].map((value) => ({
      value,
      label: questionText(value, lang) ?? value,
    }));
    return [{ section: undefined, choices: inOrder(all, lang) }];
  }
  if (fact === 'content.element') {
    const all = [...documentElements().keys()].map((value) => ({ value, label: elementName(value, lang) }));
    return [{ section: undefined, choices: inOrder(all, lang) }];
  }
  return undefined;
}

function entityChoices(to: string, fact: string, of: Choosing): readonly ChoiceGroup[] {
  const sections = to === 'any' ? aboutOrder(fact, of.draft) : [sectionOf(to)].filter((name) => name !== undefined);
  return sections
    .map((section): ChoiceGroup => ({
      section,
      choices: entitiesOf(of.file, section)
        .filter((one) => one['id'] !== of.own)
        .map((one) => ({ value: String(one['id']), label: entityTitle(section, one, of.names, of.lang) })),
    }))
    .filter(({ choices }) => choices.length > 0 || sections.length === 1);
}

/** The lists an act may be about: first those its kind is about. */
function aboutOrder(fact: string, draft: Draft): readonly SectionName[] {
  const usual: readonly SectionName[] = [
    'persons',
    'charges',
    'agreements',
    'offences',
    'claims',
    'acts',
    'sentences',
    'relatedCases',
  ];
  const kind = answerAt(draft, ['kind']);
  const first =
    fact === 'act.about' && kind.is === 'written'
      ? [...(factsOfActKind(kind.text)?.about ?? [])].map(sectionOf).filter((name) => name !== undefined)
      : [];
  return [...new Set([...first, ...usual, ...sectionNames.filter((name) => first.includes(name))])];
}

/** Roles of persons who may do an act of a kind, in words. */
export function mayDo(kind: string, lang: Lang): string {
  const roles: Readonly<Record<string, Text>> = dictionary.role.as.values;
  return [...(factsOfActKind(kind)?.by ?? [])].map((role) => roles[role]?.[lang] ?? role).join(', ');
}
