import type { ActView, PacketFacts, PersonView } from '../packet-facts.ts';
import { alike, blank, cite, fields, para, row, s, type Sketch } from '../sketch.ts';
import { caseRow, withPost } from './shared-rows.ts';

/** The head of a record of an act: where, when, from when to when, by whom. */
export const recordHead = (d: PacketFacts, act: ActView, by: PersonView): Sketch =>
  fields(
    row('Жасалған орны', 'Место составления', 'Place', alike(act.place)),
    row('Күні', 'Дата', 'Date', alike(act.on)),
    row('Басталған уақыты', 'Начато', 'Began at', alike(act.start)),
    row('Аяқталған уақыты', 'Окончено', 'Ended at', alike(act.end)),
    row('Хаттаманы жасаған', 'Протокол составил', 'Drawn up by', withPost(by)),
    caseRow(d),
  );

/** The end of every record: shown to all, right to remarks, signatures (CPC 199(6), (7)). */
const shownToAll: Sketch = para(
  s`Хаттама барлық қатысушыға танысуға берілді, оған енгізілуге тиіс ескертулер мен толықтырулар жасау құқығы түсіндірілді (${cite('cpc 199(6)', '199-баптың 6-бөлігі')}). Ескертулер төменде жазылады. Қол қоюдан бас тартылса, бұл туралы хаттамада белгі қойылып, куәландырылады.`,
  s`Протокол предъявлен для ознакомления всем участникам, право делать замечания и дополнения, подлежащие внесению в протокол, разъяснено (${cite('cpc 199(6)', 'часть 6 статьи 199')}). Замечания записываются ниже. Отказ от подписи отмечается и удостоверяется в протоколе.`,
  s`The record was shown to all participants, and the right to have remarks and additions entered was explained (${cite('cpc 199(6)', 'article 199, part 6')}). Remarks are written below. A refusal to sign is noted and certified in the record.`,
);
export const readOut: readonly Sketch[] = [shownToAll, blank(2)];
