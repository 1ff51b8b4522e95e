import { addressee, cite, item, para, s, signatures, title } from '../sketch.ts';
import { text, type AgreementPaper } from '../template.ts';
import {
  caseRow,
  counselRow,
  dated,
  fromProsecutor,
  partyRow,
  agreementName,
  articlesOn,
  signsProsecutor,
  victimRow,
} from './shared-rows.ts';

/** The prosecutor invites the defence to discuss the agreement and the victim to be heard (CPC 615(2), (3); 617-3(2), (3)). */
export const invitation: AgreementPaper = {
  name: 'invitation',
  per: 'agreement',
  forms: ['plea', 'asset'],
  title: text(
    'Келісімді талқылауға шақыру',
    'Приглашение к обсуждению соглашения',
    'Invitation to discuss the agreement',
  ),
  inPacket: () => true,
  act: (d) => d.invitation,
  sketch: (d) => {
    const name = agreementName(d);
    const on = articlesOn(d);
    return [
      addressee(partyRow(d), counselRow(d), ...d.victims.map(victimRow), fromProsecutor(d), caseRow(d)),
      title('ШАҚЫРУ', 'ПРИГЛАШЕНИЕ', 'INVITATION', {
        kk: 'процестік келісімді талқылауға',
        ru: 'к обсуждению процессуального соглашения',
        en: 'to discuss a procedural agreement',
      }),
      para(
        s`ҚПК-нің ${cite(`cpc ${on.petition}(2,3)`, `${on.petition}-бабының 2 және 3-бөліктеріне`)} сәйкес сіздерді ${name.kk} жасасу мәселесін талқылауға шақырамын.`,
        s`В соответствии с ${cite(`cpc ${on.petition}(2,3)`, `частями 2 и 3 статьи ${on.petition}`)} УПК приглашаю вас к обсуждению вопроса о заключении ${name.ru}.`,
        s`Under ${cite(`cpc ${on.petition}(2,3)`, `article ${on.petition}, parts 2 and 3`)}, of the CPC I invite you to discuss the conclusion of a ${name.en}.`,
      ),
      para('Талқылау барысында:', 'В ходе обсуждения:', 'At the discussion:'),
      item(
        'келісімге еріктілігі мен оның салдарын түсінуі анықталады;',
        'выясняются добровольность и осознание последствий соглашения;',
        'it is established that the wish is free and the consequences are understood;',
      ),
      item(
        'қорғаушы мен жәбірленушінің пікірлері тыңдалады;',
        'заслушиваются мнения защитника и потерпевшего;',
        'counsel and the victim are heard;',
      ),
      item(
        'салдары мен бас тарту құқығы түсіндіріледі.',
        'разъясняются последствия и право отказаться от соглашения.',
        'the consequences and the right to withdraw are explained.',
      ),
      para(
        s`Өткізілетін орны мен уақыты: ${d.invitation.place}, ${d.invitation.start}.`,
        s`Место и время: ${d.invitation.place}, ${d.invitation.start}.`,
        s`Place and time: ${d.invitation.place}, ${d.invitation.start}.`,
      ),
      dated(d.invitation),
      signatures(signsProsecutor(d)),
    ];
  },
};
