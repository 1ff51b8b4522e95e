/** Case endings of Kazakh names, taken off: which nominatives a written form can stand for. */

const endings = [
  'ның',
  'нің',
  'дың',
  'дің',
  'тың',
  'тің',
  'нан',
  'нен',
  'дан',
  'ден',
  'тан',
  'тен',
  'мен',
  'бен',
  'пен',
  'ға',
  'ге',
  'қа',
  'ке',
  'ны',
  'ні',
  'ды',
  'ді',
  'ты',
  'ті',
  'да',
  'де',
  'та',
  'те',
] as const;
const voiceless = /[птксшщчцхфһқвбгд]$/u;
const vowel = /[аәеёиоөуүұыіэюя]$/u;

/**
 * The name without its ending, first; then the form as it stands, which is right where what looks like an ending belongs to the name.
 * "Сейтжановтың" is Сейтжанов, "Рахимованың" Рахимова, "қызының" қызы. A form that has no ending is itself alone.
 */
export function kazakhNominatives(word: string): readonly string[] {
  const hyphened =
    /^(.+?)[-‑](?:ның|нің|дың|дің|тың|тің|нан|нен|дан|ден|тан|тен|мен|бен|пен|ға|ге|қа|ке|на|не|ны|ні|ды|ді|ты|ті|да|де|та|те)$/u.exec(
      word,
    );
  if (hyphened) return [hyphened[1] ?? word];
  // After the possessive ending of a patronymic: ұлына, ұлын, ұлынан, ұлымен; қызына, қызын, қызынан.
  const patronymic = /^(.*(?:ұлы|улы|қызы|кызы))(?:ның|нің|на|не|н|нан|нен|мен|нда|нде)$/iu.exec(word);
  if (patronymic) return [patronymic[1] ?? word];
  const found: string[] = [];
  for (const ending of endings) {
    if (!word.endsWith(ending) || word.length - ending.length < 3) continue;
    const stem = word.slice(0, -ending.length);
    if (fits(stem, ending)) found.push(stem);
  }
  return [...found, word];
}

/** Whether this ending can follow this stem: т, қ and к after a voiceless sound, д and ғ after a voiced one, н after a vowel. */
function fits(stem: string, ending: string): boolean {
  const first = ending[0] ?? '';
  if (ending === 'мен') return !voiceless.test(stem) || /[рлйу]$/u.test(stem);
  if (ending === 'бен') return /[зжбвгд]$/u.test(stem);
  if (ending === 'пен') return voiceless.test(stem);
  if (/[ткқ]/u.test(first)) return voiceless.test(stem);
  if (first === 'н') return vowel.test(stem) || /[мнң]$/u.test(stem);
  return !voiceless.test(stem) || /[бвгд]$/u.test(stem);
}
