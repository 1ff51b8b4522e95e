import { isoOf, type Day } from '@zhargy/calendar';
import { versionsBetween, type Pad, type Text, type Timeline, type Version } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';

/** What the law of one version comes to: a value, or the reason why this version gives none. */
export type UnderVersion<T> = { readonly value: T } | { readonly none: string };

/** Which of two results is milder for the person: -1 the first, 1 the second, 0 neither; undefined: the law gives no order. */
export type Milder<T> = (a: T, b: T) => -1 | 0 | 1 | undefined;

const labels: Readonly<Record<'deed' | 'judged' | 'chosen', Text>> = {
  deed: { kk: 'әрекет жасалған күн', ru: 'день деяния', en: 'day of the deed' },
  judged: { kk: 'үкім күні', ru: 'день приговора', en: 'day of the judgment' },
  chosen: {
    kk: 'қолданылатын редакция басталған күн',
    ru: 'начало применяемой редакции',
    en: 'beginning of the version applied',
  },
};

/** Whether the version was surely in force on some day of the stretch. */
function surely<V>(line: Timeline<V>, version: Version<V>, from: Day, to: Day): boolean {
  const next = line.versions[line.versions.indexOf(version) + 1];
  const first = Math.max(from, version.from.provenBy);
  return first <= to && (next === undefined || first < next.from.on);
}

/**
 * The result most favourable to the person among all versions in force from the deed to the judgment (CC 5, 6(1), 6(3)): a milder law
 * of any day in between reaches back, a harsher one does not. Each version is applied as a whole. Unknown when a version of the
 * stretch was not read or gives no result, when two results have no order, or when only a version whose effect is in doubt is mildest.
 */
export function mildest<V, T>(
  pad: Pad,
  line: Timeline<V>,
  stretch: { readonly deed: Day; readonly judged: Day },
  milder: Milder<T>,
  work: (version: V, silent: boolean) => UnderVersion<T>,
): T {
  const { deed, judged } = stretch;
  if (judged < deed) return pad.unknown('judgedOn', 'judgedBeforeTheDeed');
  const { possible, doubts } = versionsBetween(line, deed, judged);
  const results: { readonly version: Version<V> & { readonly is: V }; readonly value: T; readonly sure: boolean }[] =
    [];
  for (const version of possible) {
    if (version === undefined) return pad.unknown('law', 'noLawInForce');
    if ('unread' in version) {
      for (const doubt of doubts) pad.doubt(doubt);
      return pad.unknown('law', 'textNotRead');
    }
    const found = work(version.is, true);
    if ('none' in found) return pad.unknown('law', found.none);
    results.push({ version, value: found.value, sure: surely(line, version, deed, judged) });
  }
  const [first, ...rest] = results;
  if (!first) return pad.unknown('law', 'noLawInForce');
  let best = first;
  for (const other of rest) {
    const order = milder(other.value, best.value);
    if (order === undefined) return pad.unknown('law', 'noOrderBetweenVersions');
    if (order === -1 || (order === 0 && other.sure && !best.sure)) best = other;
  }
  if (!best.sure) {
    for (const doubt of doubts) pad.doubt(doubt);
    return pad.unknown('law', 'effectOfTheMilderTextInDoubt');
  }
  pad.step(labels.deed, isoOf(deed), cc.art(5));
  pad.step(labels.judged, isoOf(judged), cc.art(6, 1));
  pad.step(labels.chosen, isoOf(best.version.from.on), cc.art(6, 1), cc.art(6, 3));
  const chosen = work(best.version.is, false);
  return 'value' in chosen ? chosen.value : best.value;
}
