import { law } from '@zhargy/law';
import { textNotReadSince, type Finding, type Lang, type Text } from '@zhargy/logic';
import { unbrokenDay } from '../language/day-words.ts';
import { citeText } from '../lawbook/citation-text.ts';

const words: Text = {
  kk: 'мәтін осы күні соңғы рет оқылған, кейінгі өзгерістері тексерілмеген',
  ru: 'текст последний раз прочитан на эту дату, позднейшие изменения не проверены',
  en: 'the text was last read as of this day; later changes were not looked at',
};

/** What an unverified mark of a finding says. A mark nobody has words for is shown as it is: none is left out. */
export function unverifiedText(mark: string, finding: Pick<Finding, 'norm' | 'cite'>, lang: Lang): string {
  if (!mark.startsWith(textNotReadSince)) return law.says(mark, finding.norm)?.[lang] ?? mark;
  const rest = mark.slice(textNotReadSince.length);
  const colon = rest.lastIndexOf(':');
  const [instrument, day] = [rest.slice(0, colon), rest.slice(colon + 1)];
  const cited = finding.cite.find((one) => one.instrument === instrument);
  return `${cited ? citeText(cited, lang) : instrument}, ${unbrokenDay(day, lang)}: ${words[lang]}`;
}
