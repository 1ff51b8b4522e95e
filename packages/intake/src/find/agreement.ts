import { isoOf } from '@zhargy/calendar';
import type { Text } from '@zhargy/logic';
import type { PaperKind } from '../kind/kinds.ts';
import type { ChargeFound } from './charges.ts';
import { quoteAround, spanIn, type Doc, type Part } from './doc.ts';
import { json, ref, refs, type EntityDraft, type FactDraft, type LinkDraft } from './draft.ts';
import type { PaperDate } from './paper-date.ts';
import type { Parties } from './parties.ts';
import { punishmentsIn } from './punishment.ts';

const title: Text = { kk: 'процестік келісім', ru: 'процессуальное соглашение', en: 'procedural agreement' };
const forms: readonly (readonly ['plea' | 'cooperation' | 'asset', RegExp])[] = [
  ['cooperation', /соглашени\p{L}*\s+о\s+сотрудничестве|ынтымақтастық\s+туралы\s+(?:процестік\s+)?келісім/iu],
  ['asset', /соглашени\p{L}*\s+о\s+возврате\s+активов|активтерді\s+қайтару\s+туралы\s+(?:процестік\s+)?келісім/iu],
  [
    'plea',
    /(?:сделк\p{L}+|соглашени\p{L}*)\s+о\s+признании\s+(?:своей\s+)?вины|кінә(?:ні|сін)?\s+мойындау\s+туралы\s+(?:мәміле|келісім)/iu,
  ],
];
const about: ReadonlySet<PaperKind> = new Set(['agreement', 'petition', 'consent']);

/** The agreement a paper is, or asks for, or consents to; a paper of another kind makes none. */
export function agreementOf(kind: PaperKind): EntityDraft | undefined {
  return about.has(kind) ? { list: 'agreements', title } : undefined;
}

/** Form, parties, charges, date and terms of the agreement. */
export function agreementFacts(
  doc: Doc,
  kind: PaperKind,
  of: EntityDraft,
  parties: Parties,
  charges: readonly ChargeFound[],
  date: PaperDate | undefined,
): readonly FactDraft[] {
  const found: FactDraft[] = [];
  for (const part of doc.parts) {
    const named = forms.flatMap(([form, re]) => {
      const match = re.exec(part.text);
      return match ? [{ form, match }] : [];
    })[0];
    if (!named) continue;
    found.push({
      of,
      field: ['form'],
      value: json(named.form),
      spans: [quoteAround(part, named.match.index, named.match.index + named.match[0].length)],
      sure: kind === 'agreement' ? 'certain' : 'likely',
      why: 'agreementKind',
    });
    break;
  }
  const [party, another] = parties.accused;
  const partyEntity = party && !another ? parties.entity(party) : undefined;
  if (party && partyEntity) {
    const span = placeOf(doc, party.shown.paragraph, party.shown);
    if (span)
      found.push({ of, field: ['party'], value: ref(partyEntity), spans: [span], sure: 'likely', why: 'onlyOne' });
    const own = charges.filter((c) => c.person === party).map((c) => c.entity);
    if (span && own.length > 0)
      found.push({ of, field: ['charges'], value: refs(own), spans: [span], sure: 'likely', why: 'onlyOne' });
  }
  if (kind !== 'agreement') return found;
  for (const role of ['prosecutor', 'counsel'] as const) {
    const [only, more] = parties.with(role);
    const entity = only && !more ? parties.entity(only) : undefined;
    const span = only && entity ? placeOf(doc, only.shown.paragraph, only.shown) : undefined;
    if (entity && span)
      found.push({ of, field: [role], value: ref(entity), spans: [span], sure: 'likely', why: 'onlyOne' });
  }
  if (date)
    found.push({
      of,
      field: ['drawnUpOn'],
      value: json(isoOf(date.day)),
      spans: [date.span],
      sure: date.sure,
      why: 'ownDate',
    });
  return [...found, ...termsOf(doc, of), ...claimFacts(doc, of)];
}

const placeOf = (doc: Doc, number: number, at: { readonly from: number; readonly to: number }) => {
  const part = doc.parts[number - 1];
  return part && spanIn(part, at);
};

const agreed =
  /(?:вид\p{L}*\s+и\s+(?:размер|срок|мер)\p{L}*(?:\s*\([^)]*\))?\s+наказани|соглас\p{L}+[^.;]{0,80}наказани|ходатайств\p{L}*[^.;]{0,60}(?:перед\s+судом|о\s+назначении)|просить\s+суд|назначени\p{L}+[^.;]{0,60}наказани|наказани\p{L}+\s+в\s+виде|жазаның\s+түрі|жаза\s+тағайында|түріндегі\s+жаза|жазаны\s+сұра|жаза\s+түрі)/iu;
const sanction =
  /санкци[яией]\p{L}*\s+(?:статьи|части|ч\.|ст\.)|предусматрива\p{L}+|предусмотрено\s+наказание|санкциясы|көздейді|максимальн\p{L}+\s+(?:срок|наказани)|не\s+может\s+превышать|разъяснен|түсіндірілді|әйтпесе|в\s+случае\s+(?:неисполнения|нарушения|злостного)/iu;

/** The agreed punishment: kind and size, and the additional ones. The sanction of the article is none. */
function termsOf(doc: Doc, of: EntityDraft): readonly FactDraft[] {
  const found: FactDraft[] = [];
  const additional = new Set<string>();
  for (const part of doc.parts) {
    const heading = doc.parts[part.number - 2];
    const under = heading !== undefined && heading.text.length < 120 && agreed.test(heading.text);
    for (const sentence of part.sentences) {
      const text = part.text.slice(sentence.from, sentence.to);
      if (!(agreed.test(text) || under) || sanction.test(text)) continue;
      for (const { kind, main, from, to, size } of punishmentsIn(text)) {
        const span = quoteAround(part, sentence.from + from, sentence.from + to);
        const base = { spans: [span] as const, sure: 'likely' as const, why: 'agreedPunishment' as const };
        if (main) {
          found.push({ of, field: ['punishment', 'kind'], value: json(kind), ...base });
          for (const { field, value } of size)
            found.push({ of, field: ['punishment', field], value: json(value), ...base });
        } else if (!additional.has(kind)) {
          additional.add(kind);
          const id = kind;
          const along: LinkDraft[] = [{ field: ['additional', id, 'kind'], value: json(kind) }];
          found.push({ of, field: ['additional', id, 'kind'], value: json(kind), ...base });
          for (const { field, value } of size)
            found.push({ of, field: ['additional', id, field], value: json(value), along, ...base });
        }
      }
    }
  }
  return found;
}

const making =
  /(?:обязу|возме[сщ]|погаси|согласован|размер\p{L}*\s+(?:гражданск\p{L}+\s+иска|возмещени)|өтеу|өтейді|міндеттен)/iu;
const done = /возмещ[её]н(?:а|о|ы)?(?!\p{L})|возместил|погашен|погасил|өтелді|өтелген|өтеді(?=\s+де)|төледі|төленді/iu;

/** The sum the person undertakes to make good, where the paper names one. */
function claimFacts(doc: Doc, of: EntityDraft): readonly FactDraft[] {
  return doc.parts.flatMap((part: Part) =>
    part.sentences.flatMap((sentence): readonly FactDraft[] => {
      const text = part.text.slice(sentence.from, sentence.to);
      const [sum, another] = part.sums.filter((s) => s.from >= sentence.from && s.to <= sentence.to);
      if (!sum || another || !making.test(text) || done.test(text) || /штраф|айыппұл|МРП|АЕК/iu.test(text)) return [];
      if (!/ущерб|вред|иск|залал|шығын|нұқсан|зиян|талап/iu.test(text)) return [];
      return [
        {
          of,
          field: ['claimAgreed'],
          value: json(sum.amount),
          spans: [quoteAround(part, sum.from, sum.to)],
          sure: sum.disputed ? 'guess' : 'likely',
          why: 'agreedClaim',
        },
      ];
    }),
  );
}
