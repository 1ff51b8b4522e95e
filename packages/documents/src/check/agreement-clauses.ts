import { wordsInKazakh } from '../words/kazakh.ts';
import { wordsInRussian } from '../words/russian.ts';
import type { Sentence } from './text-places.ts';

const matches = (pattern: string, text: string): boolean => new RegExp(pattern, 'iu').test(text);

/**
 * The article of the crime: one of the Special Part, which begins with 99, with the Criminal Code named beside it or a word of
 * qualification; articles of the Procedure Code are none.
 */
export function crimeLaw(text: string): { readonly from: number; readonly to: number } | undefined {
  const articles = /(?:ст\.|стать\p{L}+)\s*(\d{2,3})(?:-\d+)?(?!\d)|(?<!\d)(\d{2,3})(?:-\d+)?-ба[пб]\p{L}*/giu;
  for (const m of text.matchAll(articles)) {
    const n = Number(m[1] ?? m[2]);
    if (n < 99 || n > 467) continue;
    const [from, to] = [m.index, m.index + m[0].length];
    const after = text.slice(to, to + 70).split('\n')[0] ?? '';
    const before =
      text
        .slice(Math.max(0, from - 70), from)
        .split('\n')
        .at(-1) ?? '';
    // Russian names the code after the article, Kazakh before it.
    const code = m[1] === undefined ? lastCode(before) : firstCode(after);
    if (code === 'cpc') continue;
    if (code === 'cc' || matches('квалифи|предусмотренн|саралан|көзделген', before + after)) return { from, to };
  }
  return undefined;
}

const codes = /(УПК|ҚПК|уголовно-процессуальн|қылмыстық-процестік)|(УК|ҚК|уголовн\p{L}+ кодекс|қылмыстық кодекс)/giu;
const codeOf = (m: RegExpExecArray | undefined): 'cpc' | 'cc' | undefined => m && (m[1] === undefined ? 'cc' : 'cpc');
const found = (text: string): readonly RegExpExecArray[] => [...text.matchAll(codes)];
const firstCode = (text: string) => codeOf(found(text)[0]);
const lastCode = (text: string) => codeOf(found(text).at(-1));

/** What the person undertakes; 'blank' where the words are there and nothing after them. */
export function undertakings(sentences: readonly Sentence[], text: string): Sentence | 'blank' | undefined {
  let blank = false;
  for (const s of sentences) {
    if (
      s.heading ||
      !matches('обязуется|обязался|обязалась|принимает на себя|принял\\p{L}* на себя|міндеттен|міндеттеме', s.text)
    )
      continue;
    // The prosecutor undertakes things of his own; so does who admits guilt under the other form of agreement.
    if (matches('прокурор\\p{L}*\\s+(?:обязуется|[^.]{0,60}міндеттен)', s.text)) continue;
    const to = s.from + s.text.length;
    const [, said = ''] =
      /(?:обязуется|обязал\p{L}+|на себя[^:]{0,40}|міндеттен\p{L}*|міндеттеме\p{L}*)\s*:?\s*([^]*)$/iu.exec(s.text) ??
      [];
    if (wordsOf(said) > 1) return s;
    if (/:\s*$/.test(s.text)) {
      if (wordsOf(listAfter(text, to)) > 1) return s;
      blank = true;
      continue;
    }
    // In Kazakh what is undertaken stands before the verb.
    if (/\p{L}{2,}(?:уға|уге)(?!\p{L})/iu.test(s.text.replaceAll(/орындауға/giu, ''))) return s;
  }
  return blank ? 'blank' : undefined;
}

const wordsOf = (text: string): number => (/_{3,}/.test(text) ? 0 : [...text.matchAll(/\p{L}{2,}/gu)].length);
/** The items after a colon, up to the next part. */
const listAfter = (text: string, at: number): string =>
  text
    .slice(at)
    .split(/\n\s*\n|\n\s*\d+\.\s*\p{Lu}/u)[0]
    ?.slice(0, 300) ?? '';

/** The consequences of article 614 set out: that the article or the word alone is named does not tell them. */
export function consequences(sentences: readonly Sentence[]): Sentence | undefined {
  return sentences.find(
    (s) =>
      !s.heading &&
      matches(
        'утрачивает|не вправе (?:впоследствии )?измен|изменить (?:требовани|размер)|удалени\\p{L}* суда|согласительн\\p{L}+ производств|заканчивается в срок' +
          '|өзгерт(?:е алмай|у құқығынан)|кеңесу бөлмесі|келісімдік іс жүргізу|тергеп-тексеру[^.]{0,60}аяқталады',
        s.text,
      ),
  );
}

/** A sentence the text must not hold: a court bound to a punishment, an admission of guilt made a condition. */
export function forbidden(
  what: 'courtBoundToPunishment' | 'admissionDemanded',
  sentences: readonly Sentence[],
): Sentence | undefined {
  const { says, unless } = clauses[what];
  return sentences.find((s) => !s.heading && matches(says, s.text) && !matches(unless, s.text));
}

const clauses = {
  courtBoundToPunishment: {
    says: 'суд\\p{L}*\\s+(?:\\p{L}+\\s+)?(?:обязан|должен|обязуется|не вправе отступ)[^.;]{0,120}наказани|обязательн\\p{L}+ для суда[^.;]{0,60}наказани|наказани[^.;]{0,80}обязательн\\p{L}+ для суда|сот(?:қа|тың)?\\s[^.;]{0,120}(?:тағайындауға міндетті|тағайында\\p{L}* тиіс)|жаза[^.;]{0,80}сот үшін міндетті',
    unless:
      'не обязан|не долж|не создаёт|не создает|не является обязательн|не обязательн|міндетті емес|туғызбайды|тиіс емес',
  },
  admissionDemanded: {
    says: 'признани\\p{L}+ (?:\\p{L}+ ){0,3}вины[^.;]{0,80}(?:услови|обязательн)|услови\\p{L}+[^.;]{0,60}признани\\p{L}+ (?:\\p{L}+ ){0,2}вины|обяз(?:ан|уется)[^.;]{0,30}признать (?:\\p{L}+ )?вину|кінә\\p{L}*\\s(?:\\p{L}+\\s)?мойында\\p{L}*[^.;]{0,80}(?:шарт|міндетті)|кінәсін мойындауға міндетт',
    unless:
      'не является|не явля|не требу|болып табылмайды|талап етілмейді|шарт емес|сделк\\p{L}+ о признании|мойындау туралы мәміле',
  },
} as const;

/** "1 (два) года": the figure says one number and the words beside it another. */
export function figuresAgainstWords(text: string): boolean {
  for (const m of text.matchAll(/(?<!\d)(\d{1,3})\s*\(([\p{L} ]+)\)/gu)) {
    const said = wordNumbers.get((m[2] ?? '').trim().toLowerCase());
    if (said !== undefined && said !== Number(m[1])) return true;
  }
  return false;
}

const wordNumbers: ReadonlyMap<string, number> = new Map(
  Array.from({ length: 200 }, (_, i) => i + 1).flatMap((n): (readonly [string, number])[] => [
    ...(['masculine', 'feminine', 'neuter'] as const).map((gender) => [wordsInRussian(BigInt(n), gender), n] as const),
    [wordsInKazakh(BigInt(n)), n],
  ]),
);
