import { isoOf } from '@zhargy/calendar';
import type { Text } from '@zhargy/logic';
import type { Confidence } from '../proposal.ts';
import type { NamedDay } from './days.ts';
import { inside, quoteAround, spanIn, type Doc, type Part } from './doc.ts';
import { json, type EntityDraft, type FactDraft } from './draft.ts';
import { isBirth } from './person-data.ts';
import type { Stretch } from './text-parts.ts';

/** A deed a paper describes, and the paragraphs that speak of it. */
export interface Episode {
  readonly entity: EntityDraft;
  readonly day: NamedDay;
  readonly parts: ReadonlySet<number>;
}
export interface Offences {
  readonly episodes: readonly Episode[];
  readonly facts: readonly FactDraft[];
}

const deed =
  /(?<!\p{L})(?:похи[тщ]|хищени|завладе|присво|растрат|нан[её]с|причин[иея]|ударил|избил|соверши|проник|сбы[лтв]|приобр[её]|хранил|перев[её]з|управл|допусти|обману|путем\s+обмана|угрож|вымога|потребова|подж[её]г|передал|выманил|оформил|тайно|открыто|незаконно|изъял|снял|ұрла|тона[уп]|алып\s+кет|алда[пуғ]|алаяқ|соққы|ұрып|жарақат|жаса[ғдп]|келтір|сатқан|сатты|сақта[ғпд]|басқар|иемден|иелен|қорқыт|тартып\s+ал|кіріп|жұмса|ұрған|аударып\s+ал)/giu;
const procedural =
  /(?<!\p{L})(?:ЕРДР|СДТБТ|реестр|тізілім|зарегистр|возбужд|начат[оа]|постановлени|протокол|задержа|призна[нтв]|допрош|вынес|вын[оа]сит|ходатайств|соглашени|разъясн|объявлен|уведомл|направлен|санкциониров|содержани\p{L}+\s+под|(?<!не\s)(?<!\p{L})судим|осужд|приговор|возме[сщ]|заключени[ея]\s+эксперт|экспертиз|утвержд|продл|обратил|поступил|заявлени|назначен|выписк|согласно|написал|тіркел|қаулы|хаттама|ұстал|таныл|өтінішхат|келісім|түсіндіріл|жолдан|сотталған|үкім|басталды|өте[дл]|жүгінді|сараптама|арыз|тағайында|бекітілді|ұзарт|хабарла)/iu;
const dayNamed =
  /(?:дата|время|день|период)\s+(?:и\s+место\s+)?соверш\p{L}+(?:\s+\p{L}+){0,3}\s*[:–—-]\s*$|(?:жасалған|жасаған)\s+(?:күні|уақыты|кезең\p{L}*)\s*[:–—-]\s*$/iu;

/** Deeds with their days, places and damage. */
export function offencesOf(doc: Doc): Offences {
  const found: { entity: EntityDraft; day: NamedDay; parts: Set<number>; facts: FactDraft[] }[] = [];
  for (const part of doc.parts)
    for (const { day, sentence, sure, verb } of deedsIn(part)) {
      const known = found.find((e) => e.day.day === day.day && (e.day.until ?? e.day.day) === (day.until ?? day.day));
      const at = known ?? { entity: episodeNamed(day), day, parts: new Set<number>(), facts: [] };
      if (!known) found.push(at);
      at.parts.add(part.number);
      const span = quoteAround(part, Math.min(day.from, verb), Math.max(day.to, verb));
      const why = sure === 'certain' ? 'deedDayNamed' : 'deedDay';
      const fact = (field: string, value: string): FactDraft => ({
        of: at.entity,
        field: [field],
        value: json(value),
        spans: [span],
        sure,
        why,
      });
      at.facts.push(fact('from', isoOf(day.day)), fact('to', isoOf(day.until ?? day.day)));
      const place = placeIn(part, sentence);
      if (place)
        at.facts.push({
          of: at.entity,
          field: ['place'],
          value: json(part.text.slice(place.from, place.to)),
          spans: [spanIn(part, place)],
          sure: 'likely',
          why: 'deedPlace',
        });
    }
  const episodes = found.map(({ entity, day, parts }) => ({ entity, day, parts }));
  const facts = found.flatMap((e) => e.facts);
  return { episodes, facts: [...facts, ...harmFacts(doc, episodes)] };
}

function episodeNamed({ day, until }: NamedDay): EntityDraft {
  const days = until === undefined || until === day ? isoOf(day) : `${isoOf(day)} – ${isoOf(until)}`;
  const title: Text = { kk: `${days} іс-әрекеті`, ru: `деяние ${days}`, en: `deed of ${days}` };
  return { list: 'offences', title };
}

interface Deed {
  readonly day: NamedDay;
  readonly sentence: Stretch;
  readonly sure: Confidence;
  readonly verb: number;
}

function deedsIn(part: Part): readonly Deed[] {
  const found: Deed[] = [];
  for (const sentence of part.sentences) {
    const days = inside(part.days, sentence).filter((day) => !isBirth(part, day));
    const text = part.text.slice(sentence.from, sentence.to);
    const verbs = [...text.matchAll(deed)].map((m) => sentence.from + m.index);
    for (const day of days) {
      if (dayNamed.test(part.text.slice(Math.max(0, day.from - 80), day.from))) {
        found.push({ day, sentence, sure: 'certain', verb: day.from });
        break;
      }
      // Words of the law and of the court between the day and the deed: the day is of an act, not of the deed.
      const verb = verbs.find((v) => v >= day.to) ?? verbs.at(-1);
      if (verb === undefined) continue;
      const between = verb >= day.to ? part.text.slice(day.to, verb) : part.text.slice(verb, day.from);
      const before = part.text.slice(Math.max(sentence.from, day.from - 40), day.from);
      if (procedural.test(between) || procedural.test(before) || procedural.test(part.text.slice(day.to, day.to + 45)))
        continue;
      if (
        /(?:до|не\s+позднее|дейін|приказ|договор|от)\s*$/iu.test(before) ||
        part.text.slice(verb - 12, verb).includes('ранее')
      )
        continue;
      // What somebody told is not yet what was established.
      const told =
        /(?:пояснил|показал|сообщил|не\s+подтверд|со\s+слов|показани|түсініктеме|расталма|деп\s+көрсетті)/iu.test(text);
      found.push({ day, sentence, sure: told ? 'guess' : 'likely', verb });
      break;
    }
  }
  return found;
}

const addressed =
  /по\s+адресу:?\s+(.{6,140}?)(?=,\s*(?:где|откуда|тайно|открыто|из\s|пут[её]м|умышленно|воспольз|проник|соверш|нан[её]с|с\s+целью|в\s+ходе|реализ|имея|действ|незаконно|управл|на\s+почве|подозрева|обвиня|\p{Lu}\p{Ll}+\s+\p{Lu}\.|похит|в\s+результате|ночью|через)|\s+(?:тайно|открыто|похитил|умышленно|соверш)|[;.]?\s*$|;)/iu;
const addressedKazakh =
  /((?:\p{Lu}[\p{L}-]+\s+(?:қаласы|облысы|ауданы|ауылы|кенті)|қ\.\s?\p{Lu}\p{L}+)[^;:]{4,110}?)\s+мекенжай/u;

/** The address a deed was done at: the words after "по адресу", or before "мекенжайында". */
function placeIn(part: Part, sentence: Stretch): Stretch | undefined {
  const text = part.text.slice(sentence.from, sentence.to);
  const match = part.kazakh ? addressedKazakh.exec(text) : addressed.exec(text);
  const said = match?.[1];
  if (!match || said === undefined) return undefined;
  const from = sentence.from + match.index + match[0].indexOf(said);
  const lead = text.slice(Math.max(0, match.index - 40), match.index);
  if (/прожив|зарегистр|тұрат|тіркелген/iu.test(lead) || /прожив|тұратын/iu.test(said)) return undefined;
  return { from, to: from + said.trimEnd().length };
}

const harmBefore = /(?:ущерб|вред|залал|шығын|нұқсан|зиян)\p{L}*(?:(?!возм|өте)[^.;\d]){0,90}$/iu;
const harmAfter =
  /^\s*(?:\([^)]*\)\s*)?(?:сомасында|мөлшерінде|көлемінде|болатын|,?\s*(?:чем\s+)?причин\p{L}+\s+(?:\p{L}+\s+){0,3}?)?\s*(?:сомасындағы\s+)?(?:мүліктік\s+|материалдық\s+|айтарлықтай\s+|ірі\s+|жалпы\s+){0,3}(?:залал|шығын|нұқсан|зиян|ущерб|вред)/iu;
const madeGood = /(?:возме[сщ]|погаш|погас|выплат|верн|өте[дулг]|қайтар|төле)/iu;

/** Sums of damage: of the one deed, or of the deed the paragraph speaks of. */
function harmFacts(doc: Doc, episodes: readonly Episode[]): readonly FactDraft[] {
  const found: FactDraft[] = [];
  const [only, another] = episodes;
  for (const part of doc.parts) {
    const own = episodes.filter((e) => e.parts.has(part.number));
    const episode = own.length === 1 ? own[0] : another === undefined ? only : undefined;
    if (!episode) continue;
    for (const sum of part.sums) {
      const before = part.text.slice(Math.max(0, sum.from - 110), sum.from);
      const after = part.text.slice(sum.to, sum.to + 60);
      const near = part.text.slice(Math.max(0, sum.from - 70), sum.to + 50);
      if (madeGood.test(near) || /(?:иск|МРП|АЕК|штраф|айыппұл|талап)/iu.test(near)) continue;
      if (/общ\p{L}+\s+(?:сумм|ущерб)|жалпы\s+(?:сома|залал|шығын)/iu.test(before) && another !== undefined) continue;
      if (!harmBefore.test(before) && !harmAfter.test(after)) continue;
      found.push({
        of: episode.entity,
        field: ['harmAmount'],
        value: json(sum.amount),
        spans: [quoteAround(part, sum.from, sum.to, 160)],
        sure: sum.disputed ? 'guess' : own.length === 1 ? 'certain' : 'likely',
        why: sum.disputed ? 'harmDisputed' : 'harm',
      });
    }
  }
  return found;
}
