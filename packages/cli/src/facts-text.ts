import { entryAt } from '@zhargy/casefile';
import type { Lang, Leaf } from '@zhargy/logic';
import { plainValueText } from '@zhargy/wording';

/** Facts as people read them, those of one entity together: "acts.fwd — kind: sending the petition; date: 2026-03-06". */
export function factsText(leaves: readonly Leaf[], lang: Lang): string {
  const byEntity = new Map<string, string[]>();
  for (const leaf of leaves) {
    const [list = '', id, ...field] = leaf.at.split('.');
    const entity = id === undefined || field.length === 0 ? list : `${list}.${id}`;
    const entry = entryAt(leaf.at);
    const name = entry?.label[lang] ?? (field.length === 0 ? (id ?? list) : field.join('.'));
    const word = typeof leaf.value === 'string' ? entry?.values?.[leaf.value]?.[lang] : undefined;
    const facts = byEntity.get(entity) ?? [];
    byEntity.set(entity, facts);
    facts.push(`${name}: ${word ?? plainValueText(leaf.value, lang)}`);
  }
  return [...byEntity].map(([entity, facts]) => `${entity} — ${facts.join(', ')}`).join('; ');
}
