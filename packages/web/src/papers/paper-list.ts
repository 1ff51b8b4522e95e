import { papers, type Paper } from '@zhargy/documents/drafts';
import type { Text } from '@zhargy/logic';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** One paper of the list: when it is needed and the articles it rests on. */
export interface ListedPaper {
  readonly paper: Paper;
  readonly when: Text;
  readonly sources: string;
}
export interface PaperGroup {
  readonly id: string;
  readonly name: Text;
  readonly papers: readonly ListedPaper[];
}

const said: readonly (readonly [
  id: string,
  name: Text,
  of: readonly (readonly [name: string, when: Text, sources: string])[],
])[] = [
  [
    'petition',
    t('Өтінішхат', 'Ходатайство', 'Petition'),
    [
      [
        'petition',
        t(
          'күдікті, айыпталушы, сотталушы келісім жасасуды сұрайды',
          'подозреваемый, обвиняемый, подсудимый просит о соглашении',
          'the suspect, accused or defendant asks for an agreement',
        ),
        '613, 615, 628',
      ],
      [
        'petition-record',
        t(
          'өтінішхат ауызша айтылса немесе қорғаушы не прокурор бастаса',
          'если ходатайство устное либо начал защитник или прокурор',
          'where the petition is oral, or counsel or the prosecutor began it',
        ),
        '99(2), 199',
      ],
      [
        'counsel-order',
        t(
          'қорғаушының міндетті қатысуын қамтамасыз ету',
          'обеспечить обязательное участие защитника',
          'counsel, who must take part, is secured',
        ),
        '67(1)(11), 67(3)',
      ],
    ],
  ],
  [
    'rights',
    t('Құқықтарды түсіндіру', 'Разъяснение прав', 'Explaining rights'),
    [
      [
        'rights-record',
        t(
          'іс прокурорға жіберілгенге дейін жәбірленушіге',
          'потерпевшему, до направления дела прокурору',
          'to the victim, before the case goes to the prosecutor',
        ),
        '71(6)(22)',
      ],
      [
        'consequences-record',
        t(
          'прокурор жәбірленушіге келісу салдарын түсіндіреді',
          'прокурор разъясняет потерпевшему последствия согласия',
          'the prosecutor explains to the victim what consent leads to',
        ),
        '614',
      ],
    ],
  ],
  [
    'victim',
    t('Жәбірленуші', 'Потерпевший', 'The victim'),
    [
      [
        'consent',
        t(
          'келісім жасалуына келіседі, өз шарттарымен',
          'согласен на соглашение, со своими условиями',
          'agrees to the agreement, on own terms',
        ),
        '613(1)(3), 615',
      ],
      ['objection', t('келісім жасалуына қарсы', 'против соглашения', 'objects to the agreement'), '613(2)(2), 615(4)'],
    ],
  ],
  [
    'agreement',
    t('Келісім', 'Соглашение', 'The agreement'),
    [
      ['agreement', t('кінәні мойындау туралы мәміле', 'сделка о признании вины', 'the plea bargain'), '616, 629'],
      [
        'asset-agreement',
        t(
          'заңсыз иемденілген активтерді қайтару',
          'возврат незаконно приобретённых активов',
          'return of illegally acquired assets',
        ),
        '617-4',
      ],
    ],
  ],
  [
    'refusal',
    t('Бас тарту', 'Отказ', 'Refusal'),
    [
      [
        'refusal',
        t(
          'прокурор келісім жасасудан бас тартады',
          'прокурор отказывает в заключении соглашения',
          'the prosecutor refuses to conclude it',
        ),
        '615(2), 615(4)',
      ],
    ],
  ],
  [
    'letters',
    t('Хаттар', 'Письма', 'Letters'),
    [
      [
        'forwarding-letter',
        t(
          'өтінішхат пен іс прокурорға жіберіледі',
          'ходатайство и дело идут прокурору',
          'petition and case file go to the prosecutor',
        ),
        '615(2)',
      ],
      [
        'invitation',
        t(
          'прокурор тараптар мен жәбірленушіні шақырады',
          'прокурор приглашает стороны и потерпевшего',
          'the prosecutor invites the parties and the victim',
        ),
        '615(2), 615(3)',
      ],
      ['covering-letter', t('іс сотқа жіберіледі', 'дело идёт в суд', 'the case goes to court'), '617(4), 629(5)'],
      [
        'notice-to-victim',
        t(
          'жәбірленушіге іс сотқа жіберілгені хабарланады',
          'потерпевшему сообщают о направлении дела в суд',
          'the victim is told that the case went to court',
        ),
        '617(4)',
      ],
    ],
  ],
];

/** Every paper that can be written, in groups. */
export const paperGroups: readonly PaperGroup[] = said.map(([id, name, of]) => ({
  id,
  name,
  papers: of.flatMap(([paperName, when, sources]) => {
    const paper = papers.find((p) => p.name === paperName);
    return paper ? [{ paper, when, sources }] : [];
  }),
}));

export const listedPaper = (name: string): ListedPaper | undefined =>
  paperGroups.flatMap((group) => group.papers).find(({ paper }) => paper.name === name);
