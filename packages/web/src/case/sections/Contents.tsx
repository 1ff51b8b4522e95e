import { useLang, useWords } from '../../language/language.tsx';
import { formFor, numberText } from '../../language/number-words.ts';
import { askedNames, type SectionState } from './completeness.ts';
import type { SectionName } from './form-fields.ts';
import { formWords } from './form-words.ts';
import { chaptersOfFile, sectionWords } from './section-names.ts';
import lists from './lists.module.css';

const entryForms = {
  kk: ['жазба'],
  ru: ['запись', 'записи', 'записей'],
  en: ['entry', 'entries'],
} as const;

/** The contents of the case file, like those of a book: each section with what it holds and what is asked of it. */
export function Contents({
  states,
  onSection,
}: {
  readonly states: readonly SectionState[];
  readonly onSection: (section: SectionName) => void;
}) {
  const lang = useLang();
  const w = useWords(formWords);
  return (
    <nav aria-label={w.sections} className={lists.contents}>
      {chaptersOfFile.map(({ title, sections }) => (
        <section key={title.en}>
          <h2>{title[lang]}</h2>
          <ul>
            {sections.map((section) => {
              const state = states.find((one) => one.section === section);
              return (
                state && (
                  <li key={section}>
                    <button
                      type="button"
                      className={lists.sectionName}
                      data-entry
                      data-section={section}
                      onClick={() => onSection(section)}
                    >
                      {sectionWords[section].title[lang]}
                    </button>
                    <span className={lists.about}>{sectionWords[section].about[lang]}</span>
                    <span className={lists.wants}>{wantsText(state, lang, w)}</span>
                    <span className={lists.counts}>{countsText(state, lang, w)}</span>
                  </li>
                )
              );
            })}
          </ul>
        </section>
      ))}
    </nav>
  );
}

type Words = { readonly [K in keyof typeof formWords]: string };

/** "3 entries · 24 facts given · 2 declared unknown · complete". */
function countsText(state: SectionState, lang: 'kk' | 'ru' | 'en', w: Words): string {
  const { section, entities, there, given, unknown, notApplicable, whole } = state;
  const n = (count: number): string => numberText(count, lang);
  if (!there) return section === 'proceeding' ? '' : w.notThere;
  return [
    section === 'proceeding' ? '' : `${n(entities)} ${formFor(entities, entryForms[lang], lang)}`,
    given > 0 ? `${w.given}: ${n(given)}` : '',
    unknown > 0 ? `${w.declaredUnknown}: ${n(unknown)}` : '',
    notApplicable > 0 ? `${w.notApplicableCount}: ${n(notApplicable)}` : '',
    whole === 'complete' ? w.wholeList : whole === 'incomplete' ? w.openList : '',
  ]
    .filter((part) => part !== '')
    .join(' · ');
}

/** What norms ask of the section and do not find: how many facts, and the names of those asked for most. */
function wantsText({ section, asked }: SectionState, lang: 'kk' | 'ru' | 'en', w: Words): string {
  if (asked.length === 0) return '';
  const facts = asked.filter(({ at }) => at !== section);
  const parts = [
    asked.some(({ at }) => at === section) ? w.listAsked : '',
    facts.length > 0 ? `${w.asked}: ${numberText(facts.length, lang)} — ${askedNames(facts, lang).join(', ')}` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
