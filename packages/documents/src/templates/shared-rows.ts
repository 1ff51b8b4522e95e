import type { ActView, PacketFacts, PersonView, VictimView } from '../packet-facts.ts';
import {
  alike,
  itemsOf,
  para,
  phrase,
  row,
  s,
  words,
  type Sketch,
  type SketchRow,
  type SketchSignature,
  type Words,
} from '../sketch.ts';
import { capital } from '../words/role-forms.ts';

/** "post, name" of an official or advocate. */
export const withPost = (p: PersonView): Words => alike(phrase(p.position, ', ', p.name));

export const caseRow = (d: PacketFacts): SketchRow =>
  row('Қылмыстық істің нөмірі', 'Номер уголовного дела', 'Criminal case number', alike(d.number));
export const toOfficer = (d: PacketFacts): SketchRow => row('Кімге', 'Кому', 'To', withPost(d.officer));
export const toProsecutor = (d: PacketFacts): SketchRow => row('Кімге', 'Кому', 'To', withPost(d.prosecutor));
export const fromProsecutor = (d: PacketFacts): SketchRow => row('Кімнен', 'От кого', 'From', withPost(d.prosecutor));

/** The standing of the party before the name: "подозреваемый Иванов И." */
export const partyNamed = (d: PacketFacts): Words =>
  words(s`${d.words.kk.nom} ${d.party.name}`, s`${d.words.ru.nom} ${d.party.name}`, s`${d.words.en} ${d.party.name}`);

const roleRow = (d: PacketFacts, p: PersonView): SketchRow =>
  row(capital(d.words.kk.nom), capital(d.words.ru.nom), capital(d.words.en), alike(p.name));
export const partyRow = (d: PacketFacts): SketchRow => roleRow(d, d.party);
export const counselRow = (d: PacketFacts): SketchRow => row('Қорғаушы', 'Защитник', 'Counsel', withPost(d.counsel));
export const victimRow = (v: VictimView): SketchRow =>
  row(capital(v.words.kk.nom), capital(v.words.ru.nom), 'Victim', alike(v.person.name));
/** The one who speaks for the victim, where somebody does. */
export const speakerRows = (v: VictimView): readonly SketchRow[] =>
  v.speaker
    ? [row('Жәбірленушінің өкілі', 'Представитель потерпевшего', 'Representative of the victim', withPost(v.speaker))]
    : [];

const sign = (kk: string, ru: string, en: string, p: PersonView): SketchSignature => ({
  role: { kk, ru, en },
  name: p.name,
  ...(p.id === undefined ? {} : { person: p.id }),
});
export const signsParty = (d: PacketFacts): SketchSignature =>
  sign(capital(d.words.kk.nom), capital(d.words.ru.nom), capital(d.words.en), d.party);
export const signsCounsel = (d: PacketFacts): SketchSignature => sign('Қорғаушы', 'Защитник', 'Counsel', d.counsel);
export const signsProsecutor = (d: PacketFacts): SketchSignature =>
  sign('Прокурор', 'Прокурор', 'Prosecutor', d.prosecutor);
export const signsOfficer = (d: PacketFacts): SketchSignature =>
  sign('Лауазымды адам', 'Должностное лицо', 'Official', d.officer);
/** The victim himself, or the one who speaks for him. */
export const signsVictim = (v: VictimView): SketchSignature =>
  v.speaker
    ? sign('Жәбірленушінің өкілі', 'Представитель потерпевшего', 'Representative of the victim', v.speaker)
    : sign(capital(v.words.kk.nom), capital(v.words.ru.nom), 'Victim', v.person);
/** The legal representative of a minor party and the translator, where the case has them. */
export const signsOthers = (d: PacketFacts): readonly SketchSignature[] => [
  ...(d.guardian ? [sign('Заңды өкіл', 'Законный представитель', 'Legal representative', d.guardian)] : []),
  ...(d.translator ? [sign('Аудармашы', 'Переводчик', 'Translator', d.translator)] : []),
];

/** Each crime in a line: article and deed. */
const chargeRows = (d: PacketFacts): readonly Words[] =>
  d.charges.map((ch) => alike(phrase(ch.deed('title', 'text'), ' (', ch.fact('article', 'article'), ')')));

/** The same as items of a list. */
export const crimes = (d: PacketFacts): readonly Sketch[] => itemsOf(chargeRows(d));
/** The line with the date of the paper. */
export const dated = (act: ActView): Sketch => para(s`Күні: ${act.on}`, s`Дата: ${act.on}`, s`Date: ${act.on}`);

/** Whether the agreement is one on the return of assets; a plea otherwise. */
export const onAssets = (d: PacketFacts): boolean => d.fact('form', 'choice').value === 'asset';

/** What the agreement is called after "conclude a"; in Russian also what stands after "соглашение" in any case. */
export const agreementName = (d: PacketFacts): Readonly<Record<'kk' | 'ru' | 'en' | 'ruKind', string>> =>
  onAssets(d)
    ? {
        kk: 'кінәні мойындау және заңсыз иемденілген активтерді қайтару туралы процестік келісім',
        ru: 'процессуального соглашения о признании вины и возврате незаконно приобретённых активов',
        ruKind: 'о признании вины и возврате незаконно приобретённых активов',
        en: 'procedural agreement on the admission of guilt and the return of illegally acquired assets',
      }
    : { ...pleaName, ruKind: 'в форме сделки о признании вины' };

/**
 * The articles on each form of agreement. Those on conditions, on the petition and on what follows have the same parts and
 * items in both; those on consequences agree in part 4 on a repeated petition.
 */
export const articlesOn = (d: PacketFacts) =>
  onAssets(d)
    ? ({ conditions: '617-1', consequences: '617-2', petition: '617-3', after: '617-5' } as const)
    : ({ conditions: '613', consequences: '614', petition: '615', after: '617' } as const);

/** What a plea agreement is called after "conclude a": the same words in every paper. */
export const pleaName: Readonly<Record<'kk' | 'ru' | 'en', string>> = {
  kk: 'кінәні мойындау туралы мәміле нысанындағы процестік келісім',
  ru: 'процессуального соглашения в форме сделки о признании вины',
  en: 'procedural agreement in the form of a plea bargain',
};
