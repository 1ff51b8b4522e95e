import { isoOf } from '@zhargy/calendar';
import { dictionary } from '@zhargy/casefile';
import type { Text } from '@zhargy/logic';
import type { Confidence } from '../proposal.ts';
import { inside, quoteAround, type Doc, type Part } from './doc.ts';
import { json, ref, type EntityDraft, type FactDraft, type LinkDraft } from './draft.ts';
import { ownerAt } from './person-data.ts';
import type { Parties } from './parties.ts';
import type { Person } from './people.ts';
import type { NamedDay } from './days.ts';

type Measure = 'detention' | 'custody' | 'houseArrest';

const begun: readonly (readonly [Measure, RegExp])[] = [
  ['houseArrest', /(?:домашн\p{L}+\s+арест|үйқамақ)/giu],
  [
    'custody',
    /(?:под\s+страж\p{L}+|арестован\p{L}*|күзетпен\s+ұста\p{L}*|қамауға\s+алын\p{L}*|күзетпен\s+қамауда\s+\p{L}+|қамауда\s+ұста\p{L}*)/giu,
  ],
  [
    'detention',
    /(?<!\p{L})(?:был\p{L}*\s+)?задержан(?:а|ы)?(?!\p{L})|фактическ\p{L}+\s+задержани\p{L}+|ұсталды|ұсталып(?=,)|(?:ұстап\s+алынды|нақты\s+ұсталған|(?<=тәртіп\p{L}+\s)ұсталған)/giu,
  ],
];
const chosen =
  /(?:избран|избра|санкциониров|применен|применил|заключ[её]н|взят|содерж|находит|изменен\p{L}*\s+на|с\s+того\s+же|таңдал|санкциялан|қолданыл|алын|отыр|ұсталып|ұсталуда|ұсталды|болды)/iu;
const released = /(?:освобожд[её]н\p{L}*|освободили|босатылды|босатылған)/iu;
const not =
  /(?<!\p{L})не\s+(?:задерж|избира|примен|содерж|заключ|находи)|без\s+содержани|оставлен\s+без|отказа(?:но|л)|отклон|бас\s+тарт|может\s+быть\s+(?:задерж|заключ)|(?:ұсталма|қолданылма|таңдалма|алынба)/iu;
const extended = /продл|ұзарт/iu;
const applied =
  /ходатайств\p{L}*\s+об?\s+(?:избрани|санкциониров|продлени)|просит\s+избрать|санкциялау\s+туралы\s+өтініш/iu;

/** Stretches of detention, custody and house arrest, by the person they hold. */
export function custodyFacts(doc: Doc, parties: Parties): readonly FactDraft[] {
  const rows: {
    readonly person: Person | undefined;
    readonly measure: Measure;
    readonly from: number;
    readonly entity: EntityDraft;
    readonly facts: FactDraft[];
  }[] = [];
  for (const part of doc.parts)
    for (const sentence of part.sentences) {
      const text = part.text.slice(sentence.from, sentence.to);
      const days = inside(part.days, sentence);
      if (days.length === 0 || not.test(text) || applied.test(text)) continue;
      const marks = begun.flatMap(([measure, re]) =>
        [...text.matchAll(re)].map((m) => ({
          measure,
          from: sentence.from + m.index,
          to: sentence.from + m.index + m[0].length,
        })),
      );
      for (const mark of marks.toSorted((a, b) => a.from - b.from)) {
        const day = dayFor(mark, days, marks, part);
        if (
          !day ||
          (mark.measure !== 'detention' && !chosen.test(text)) ||
          (extended.test(text) && mark.measure !== 'detention')
        )
          continue;
        const owner = whose(doc, parties, part, mark.from);
        const person = owner?.person;
        const known = rows.find((r) => r.person === person && r.measure === mark.measure && r.from === day.day);
        const entity = known?.entity ?? { list: 'custody' as const, title: measureTitle(mark.measure, person) };
        const who = person && parties.entity(person);
        const along: LinkDraft[] = [
          { field: ['measure'], value: json(mark.measure) },
          ...(who ? [{ field: ['person'], value: ref(who) }] : []),
        ];
        const span = quoteAround(part, Math.min(day.from, mark.from), Math.max(day.to, mark.to), 260);
        const single =
          days.length === 1 ||
          (mark.measure === 'detention' && marks.length === 1 && Math.abs(day.from - mark.to) < 30);
        const sure: Confidence = !owner
          ? 'guess'
          : owner.sure === 'guess'
            ? 'guess'
            : single && owner.sure === 'certain'
              ? 'certain'
              : 'likely';
        const facts: FactDraft[] = [
          { of: entity, field: ['from'], value: json(isoOf(day.day)), along, spans: [span], sure, why: 'held' },
        ];
        if (day.until !== undefined && /(?:содержался|содержалась|находил\p{L}+|ұсталды|болды)/iu.test(text))
          facts.push({
            of: entity,
            field: ['to'],
            value: json(isoOf(day.until)),
            along,
            spans: [span],
            sure: 'likely',
            why: 'held',
          });
        if (known) known.facts.push(...facts);
        else rows.push({ person, measure: mark.measure, from: day.day, entity, facts });
      }
      const release = released.exec(text);
      if (release) {
        const at = sentence.from + release.index;
        const day = nearest(
          days.filter((d) => d.until === undefined),
          at,
        );
        const person = whose(doc, parties, part, at)?.person;
        const open = rows
          .filter(
            (r) =>
              r.person === person &&
              day !== undefined &&
              r.from <= day.day &&
              !r.facts.some((f) => f.field[0] === 'to'),
          )
          .at(-1);
        if (day && open && Math.abs(day.from - at) < 90)
          open.facts.push({
            of: open.entity,
            field: ['to'],
            value: json(isoOf(day.day)),
            along: open.facts[0]?.along ?? [],
            spans: [quoteAround(part, Math.min(day.from, at), Math.max(day.to, at + 10))],
            sure: 'likely',
            why: 'released',
          });
      }
    }
  return rows.flatMap((r) => r.facts);
}

const measures: Readonly<Record<string, Text>> = dictionary.custody.measure.values ?? {};
function measureTitle(measure: Measure, person: Person | undefined): Text {
  const name = measures[measure] ?? { kk: measure, ru: measure, en: measure };
  return person
    ? { kk: `${person.surname}: ${name.kk}`, ru: `${person.surname}: ${name.ru}`, en: `${person.surname}: ${name.en}` }
    : name;
}

/** The day of one measure where a sentence names several: the nearest that no other measure stands nearer to; a term's end is none. */
function dayFor(
  mark: { readonly measure: Measure; readonly from: number; readonly to: number },
  days: readonly NamedDay[],
  marks: readonly { readonly from: number; readonly to: number }[],
  part: Part,
): NamedDay | undefined {
  const starts = days.filter(
    (d) =>
      !/(?:до|по|не\s+позднее|рожд\p{L}+|дейінгі?)\s*$/iu.test(part.text.slice(Math.max(0, d.from - 14), d.from)) &&
      !/^\s*(?:-?(?:ға|ге|қа|ке)\s+)?дейін/u.test(part.text.slice(d.to, d.to + 12)) &&
      !/^\s*(?:года?\s*|г\.\s*)?рожд/u.test(part.text.slice(d.to, d.to + 16)) &&
      (d.until === undefined || /^[сc]\s/iu.test(part.text.slice(d.from, d.from + 2)) || part.kazakh),
  );
  const day = nearest(starts, mark.from);
  if (!day) return undefined;
  const gap = Math.max(0, mark.from - day.to, day.from - mark.to);
  if (gap > 150) return undefined;
  // A day that another measure in the sentence stands nearest to is of that measure.
  const rival = marks.some(
    (m) =>
      m.from !== mark.from && nearest(starts, m.from) === day && Math.max(0, m.from - day.to, day.from - m.to) < gap,
  );
  return rival && starts.length > 1 ? undefined : day;
}

/** A day before the words counts as nearer than one behind them. */
const nearest = (days: readonly NamedDay[], at: number): NamedDay | undefined =>
  days.toSorted((a, b) => away(a, at) - away(b, at))[0];
const away = (d: NamedDay, at: number): number => (d.to <= at ? at - d.to : (d.from - at) * 1.2);

function whose(
  doc: Doc,
  parties: Parties,
  part: Part,
  at: number,
): { readonly person: Person; readonly sure: Confidence } | undefined {
  const sentence = part.sentences.find((s) => s.from <= at && at < s.to) ?? { from: 0, to: part.text.length };
  const here = [...new Set(inside(part.mentions, sentence).map((m) => parties.personOf(m)))].filter(
    (p): p is Person => p !== undefined && parties.accused.includes(p),
  );
  const [named, another] = here;
  if (named && !another) return { person: named, sure: 'certain' };
  const [only, more] = parties.accused;
  if (only && !more) return { person: only, sure: 'certain' };
  const owner = ownerAt(doc, parties, part, at);
  return owner && parties.accused.includes(owner.person)
    ? { person: owner.person, sure: another ? 'guess' : 'likely' }
    : undefined;
}
