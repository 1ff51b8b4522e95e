import type { Conflict } from './conflicts.ts';

/** C19 to C35: what is said of the trial, the decisions and neighbouring forms. */
export const onDeciding: readonly Conflict[] = [
  {
    id: 'C19',
    kind: 'reading',
    says: {
      kk: '8-тармақ сыбайлас сотталушылардың барлығын, 622-бап барлық сотталушыны атайды',
      ru: 'Пункт 8 говорит о всех подсудимых-соучастниках, статья 622 — о всех подсудимых',
      en: 'Para 8 speaks of all defendants who are accomplices, article 622 of all defendants',
    },
    how: {
      kk: 'Кімдер сыбайлас болып есептелетіні – түсіндіру',
      ru: 'Кто считается соучастником — толкование',
      en: 'Who counts as an accomplice is a reading',
    },
    rests: ['kz.cpc.628-1.break', 'kz.cpc.622.grounds', 'kz.sc.2016-4.2-4.who-counts'],
  },
  {
    id: 'C20',
    kind: 'reading',
    says: {
      kk: 'Жаңа келісіммен де келіспеген сот: 22-тармақ бойынша жалпы тәртіп, 626(4) бойынша прокурорға қайтару',
      ru: 'Суд не согласен и с новым соглашением: по пункту 22 общий порядок, по 626(4) возврат прокурору',
      en: 'The court disagrees with the new agreement too: ordinary trial by para 22, return by 626(4)',
    },
    how: {
      kk: '626(4) – сотқа дейінгі, 22-тармақ – соттағы келісімге; таңдау түсіндірумен',
      ru: '626(4) — для досудебных соглашений, пункт 22 — для судебных; выбор — толкование',
      en: '626(4) for agreements before trial, para 22 for those at trial; the choice is a reading',
    },
    rests: ['kz.cpc.628-2.decision', 'kz.cpc.626.decision', 'kz.cpc.626.trial-stage-agreement'],
  },
  {
    id: 'C21',
    kind: 'reading',
    says: {
      kk: '628-бап бойынша күмәнға байланысты бас тартудан кейінгі қадам айтылмаған',
      ru: 'Что следует за отказом по статье 628 из-за сомнений, не сказано',
      en: 'What follows a refusal under article 628 for doubts is not said',
    },
    how: {
      kk: 'Жалпы тәртіптегі талқылау жалғасады; өзге оқу – түсіндіру',
      ru: 'Разбирательство идёт дальше в общем порядке; иное — толкование',
      en: 'The ordinary trial goes on; the other is a reading',
    },
    rests: ['kz.cpc.628-2.after-refusal', 'kz.cpc.626.trial-stage-agreement'],
  },
  {
    id: 'C22',
    kind: 'assessment',
    says: {
      kk: '2-тармақтың үшінші абзацы қазақша мен ағылшынша әртүрлі: зерттеу өзгелердің құқығына әсер ете ме, әлде келісім зерттеуге әсер ете ме',
      ru: 'Третий абзац пункта 2 по-казахски и по-английски различается: исследование затрагивает права других или соглашение — полноту исследования',
      en: 'The third subparagraph of para 2 differs in Kazakh and English: the inquiry touches the rights of others, or the agreement the inquiry',
    },
    how: {
      kk: 'Қазақша мәтін бойынша: бағаны прокурор мен сот береді',
      ru: 'По казахскому тексту: оценку даёт прокурор и суд',
      en: 'By the Kazakh text, as an assessment of prosecutor and court',
    },
    rests: ['kz.sc.2016-4.2-3.affects-others'],
  },
  {
    id: 'C23',
    kind: 'note',
    says: {
      kk: 'Ынтымақтастық туралы келісімді кім бекітетіні үш рет өзгерген; сотталғанның өтінішхаты облыстық деңгейге беріледі',
      ru: 'Кто утверждает соглашение о сотрудничестве, менялось трижды; ходатайство осуждённого идёт на уровень области',
      en: 'Who approves a cooperation agreement changed three times; a convict asks at the regional level',
    },
    how: {
      kk: 'Бекіту тәртібі бұл тарауда емес, ынтымақтастық тарауында',
      ru: 'Порядок утверждения относится не к этой главе, а к сотрудничеству',
      en: 'Approval belongs to cooperation, not to this chapter',
    },
    rests: [],
  },
  {
    id: 'C24',
    kind: 'specialRule',
    says: {
      kk: 'Ынтымақтастық туралы келісімді прокуратура басшысы жасайды, ал жоғары тұрған прокурор бекітеді',
      ru: 'Соглашение о сотрудничестве заключает руководитель прокуратуры, а утверждает вышестоящий',
      en: 'A cooperation agreement is concluded by a head of office and approved by a higher prosecutor',
    },
    how: {
      kk: 'Ынтымақтастық туралы келісімді жасайтын басшы бөлек тексеріледі; бекіту осы тарауда кодталмаған',
      ru: 'Кто заключает соглашение о сотрудничестве, проверяется отдельно; утверждение здесь не закодировано',
      en: 'Who concludes a cooperation agreement is tested apart; its approval is not encoded here',
    },
    rests: ['kz.cpc.193-1-19.prosecutor-concludes', 'kz.cpc.193-2-1.head-concludes-cooperation'],
  },
  {
    id: 'C25',
    kind: 'specialRule',
    says: {
      kk: '619(6) мазмұн талаптарының бірінші жеті тармағын ғана алады',
      ru: '619(6) берёт лишь первые семь пунктов требований к содержанию',
      en: '619(6) takes over only the first seven items of content',
    },
    how: {
      kk: 'Алғашқы жеті тармақ қана тексеріледі; артық тармақ келісімді мәтін бойынша жарамсыз етпейді',
      ru: 'Проверяются лишь первые семь пунктов; лишний пункт по тексту не делает соглашение недействительным',
      en: 'Only the first seven items are tested; a clause beyond them does not by the text make it void',
    },
    rests: ['kz.cpc.619-6-1.date-and-place', 'kz.cpc.619-6-7.undertakings'],
  },
  {
    id: 'C26',
    kind: 'specialRule',
    says: {
      kk: '629(1) соттағы келісімге мазмұнның сегіз тармағын қолданады, жәбірленушінің келісімі олардың қатарында жоқ',
      ru: '629(1) переносит восемь пунктов содержания, согласия потерпевшего среди них нет',
      en: '629(1) takes over eight items of content; the consent of the victim is not among them',
    },
    how: {
      kk: 'Келісім 613(1)(3) бойынша бәрібір тексеріледі',
      ru: 'Согласие всё равно проверяется по 613(1)(3)',
      en: 'Consent is tested all the same under 613(1)(3)',
    },
    rests: ['kz.cpc.613-1-3.consent', 'kz.cpc.616-1-10.victim-consent'],
  },
  {
    id: 'C27',
    kind: 'specialRule',
    says: {
      kk: '44(1)(4) бөлектеуге мүмкіндік береді, әдебиет оны міндетті деп біледі',
      ru: '44(1)(4) позволяет выделить дело, литература считает это обязательным',
      en: '44(1)(4) allows severance; writers treat it as a matter of course',
    },
    how: {
      kk: 'Бөлектеу – құқық, міндет емес',
      ru: 'Выделение — право, а не обязанность',
      en: 'Severance is a power, not a duty',
    },
    rests: ['kz.cpc.44-1.may-sever'],
  },
  {
    id: 'C28',
    kind: 'specialRule',
    says: {
      kk: '87(7-1) сыбайлас туралы істі қараған судьяны шеттетеді, 29-тармақ істі қайтарған судьяға ғана қатысты',
      ru: '87(7-1) отводит судью по делу соучастника, пункт 29 говорит лишь о судье, вернувшем дело',
      en: '87(7-1) bars the judge of the accomplice; para 29 is only about a judge who returned the case',
    },
    how: {
      kk: 'Қайтару өзі негіз емес, бірақ өзге негіздер қала береді',
      ru: 'Сам возврат не основание, но прочие основания остаются',
      en: 'The return by itself is no ground, the others remain',
    },
    rests: ['kz.cpc.87.judge-may-not-sit', 'kz.sc.2016-4.29.same-judge'],
  },
  {
    id: 'C29',
    kind: 'version',
    says: {
      kk: '26-тармақ 36-бап бойынша тоқтатуға жол бермейді, 2023 жылдан 626(1)(4-1) активтер туралы келісімде тоқтатады',
      ru: 'Пункт 26 не допускает прекращения по статье 36, с 2023 года 626(1)(4-1) прекращает дело при возврате активов',
      en: 'Para 26 allows no end under article 36; since 2023 626(1)(4-1) ends a case of returned assets',
    },
    how: {
      kk: 'Тоқтату тек активтерді қайтару туралы келісімде және 2023 жылғы заңнан бастап',
      ru: 'Прекращение — только при соглашении о возврате активов и с закона 2023 года',
      en: 'The case ends only with an asset agreement and since the law of 2023',
    },
    rests: ['kz.cpc.626.decision', 'kz.cc.67-1.may-release'],
  },
  {
    id: 'C30',
    kind: 'note',
    says: {
      kk: '192-бапта кінәні мойындау туралы келісімге арналған ерекше мерзім жоқ',
      ru: 'В статье 192 нет особого срока для соглашения о признании вины',
      en: 'Article 192 has no special term for a plea',
    },
    how: {
      kk: 'Прокурордағы уақыт есептелмейді, тергеу мерзімі жалпы',
      ru: 'Время у прокурора не засчитывается, срок расследования общий',
      en: 'Time with the prosecutor does not count, the term of investigation is the general one',
    },
    rests: ['kz.cpc.192-3-4.term-of-case', 'kz.cpc.192-2.term-ends-with-the-plea'],
  },
  {
    id: 'C31',
    kind: 'note',
    says: {
      kk: 'Әдебиеттегі Беларусь нормаларына сілтемелер бір-біріне сәйкес келмейді',
      ru: 'Ссылки литературы на нормы Беларуси расходятся между собой',
      en: 'References of writers to the law of Belarus contradict each other',
    },
    how: {
      kk: 'Кодталмаған: Беларусь құқығы бұл қағидалар жиынтығына кірмейді',
      ru: 'Не закодировано: право Беларуси в набор правил не входит',
      en: 'Not encoded: the law of Belarus is not part of this rule set',
    },
    rests: [],
  },
  {
    id: 'C32',
    kind: 'note',
    says: {
      kk: 'Терминдер мен баптардың нөмірлері басылымдарда шатасқан',
      ru: 'Термины и номера статей в изданиях спутаны',
      en: 'Terms and numbers of articles are mixed up in editions',
    },
    how: {
      kk: 'ҚПК-нің ресми терминдері мен бап нөмірлері қолданылады',
      ru: 'Применяются официальные термины и номера статей УПК',
      en: 'The official terms and numbers of the Code are used',
    },
    rests: [],
  },
  {
    id: 'C33',
    kind: 'assessment',
    says: {
      kk: '622-бап келіспеушілікті кім білдіретінін айтпайды',
      ru: 'Статья 622 не говорит, кто выражает несогласие',
      en: 'Article 622 does not say whose disagreement it means',
    },
    how: {
      kk: 'Кез келген тараптың тіркелген келіспеушілігі есепке алынады',
      ru: 'Учитывается записанное несогласие любой стороны',
      en: 'The recorded disagreement of any party counts',
    },
    rests: ['kz.cpc.622.grounds'],
  },
  {
    id: 'C34',
    kind: 'note',
    says: {
      kk: '627(4) үкімнің көшірмесін алатындардың ішінде жәбірленушіні атамайды',
      ru: '627(4) не называет потерпевшего среди получателей копии приговора',
      en: '627(4) does not name the victim among those who get a copy of the sentence',
    },
    how: {
      kk: 'Тек аталғандарға тапсыру тексеріледі',
      ru: 'Проверяется вручение только названным лицам',
      en: 'Only delivery to those named is tested',
    },
    rests: ['kz.cpc.627-4.copy'],
  },
  {
    id: 'C35',
    kind: 'reading',
    says: {
      kk: 'ҚК 72 және 73-баптардағы «процестік келісім» кез келген нысанды ма, әлде тек ынтымақтастықты ма білдіреді',
      ru: 'Означает ли «процессуальное соглашение» в статьях 72 и 73 УК любую форму или только сотрудничество',
      en: 'Whether "procedural agreement" in CC 72 and 73 means any form or cooperation only',
    },
    how: {
      kk: 'Түсіндіру: әдепкіде тек ынтымақтастық, өйткені ҚПК орындау сатысындағы жеңілдікті сонымен байланыстырады',
      ru: 'Толкование: по умолчанию только сотрудничество, с ним УПК связывает льготы при исполнении',
      en: 'A reading: by default cooperation alone, to which the CPC ties the benefits at execution',
    },
    rests: ['kz.cc.72.served-before-petition', 'kz.cc.73-4.cut-within-limit', 'kz.cc.72.form-of-agreement'],
  },
];
