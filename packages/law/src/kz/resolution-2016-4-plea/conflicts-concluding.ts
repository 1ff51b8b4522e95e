import type { Conflict } from './conflicts.ts';

/** C1 to C18: what is said of the agreement, its parties and the first steps in court. */
export const onConcluding: readonly Conflict[] = [
  {
    id: 'C1',
    kind: 'reading',
    says: {
      kk: 'Әдебиетте келісімді жеке сыбайлас қатысушымен жасауға болады делінеді, қаулы 2020 жылдан барлығымен бір мезгілде жасауды талап етеді',
      ru: 'Литература допускает соглашение с одним соучастником, постановление с 2020 года требует всех одновременно',
      en: 'Writers allow a plea with one accomplice; since 2020 the resolution asks for all of them at once',
    },
    how: {
      kk: '2020 жылғы өзгеріске дейін тыйым жоқ, одан кейін қаулының талабы; кімдер есепке алынатыны түсіндірумен таңдалады',
      ru: 'До изменения 2020 года запрета нет, затем требование постановления; кто учитывается, выбирается толкованием',
      en: 'No bar before the change of 2020, the demand of the resolution after it; who counts is a reading',
    },
    rests: [
      'kz.sc.2016-4.2-4.all-accomplices',
      'kz.cpc.614-1-2.accomplice-without-plea',
      'kz.sc.2016-4.2-4.one-accomplice',
      'kz.sc.2016-4.2-4.who-counts',
      'kz.sc.2016-4.2-4.same-time',
    ],
  },
  {
    id: 'C2',
    kind: 'reading',
    says: {
      kk: 'Әдебиет кінәні мойындауды талап етеді, заң мен қаулы дауласпауды жеткілікті деп біледі',
      ru: 'Литература требует признания вины, закону и постановлению достаточно неоспаривания',
      en: 'Writers ask for an admission of guilt; the law and the resolution are content with not contesting',
    },
    how: {
      kk: 'Дауласпау мен айыптауға келісу тексеріледі, мойындау талабы – қосымша түсіндіру',
      ru: 'Проверяется неоспаривание и согласие с обвинением; требование признания — отдельное толкование',
      en: 'Not contesting and agreeing with the charge are tested; an admission is a reading of its own',
    },
    rests: ['kz.cpc.613-1-2.non-contest', 'kz.sc.2016-4.14.admission'],
  },
  {
    id: 'C3',
    kind: 'reading',
    says: {
      kk: 'Ынтымақтастық жеңілдігінің басталуы: үкім шығарылғанда ма, әлде заңды күшіне енгенде ме',
      ru: 'С чего начинается польза от сотрудничества: с вынесения приговора или со вступления его в силу',
      en: 'Whether the benefit of cooperation begins with the judgment or with its entry into force',
    },
    how: {
      kk: 'Прокурордың міндеті үкімнен басталады, сотқа күшіне енген үкім керек; бастау сәті – түсіндіру',
      ru: 'Обязанность прокурора — с приговора, суду нужен приговор в силе; начало обязанности — толкование',
      en: 'The duty of the prosecutor runs from the judgment, the court needs one in force; when the duty begins is a reading',
    },
    rests: ['kz.cpc.621-2.carry-out', 'kz.cpc.480-2.judgment-in-force', 'kz.cpc.621-2.given-or-in-force'],
  },
  {
    id: 'C4',
    kind: 'version',
    says: {
      kk: 'ҚК 67-бабы бұрын «мүмкін», 2025 жылдан «босатылады» және тек ынтымақтастыққа қатысты; ҚПК 36-бабы оны әлі де «мүмкін» тізімінде атайды',
      ru: 'Статья 67 УК прежде допускала освобождение, с 2025 года обязывает и говорит только о сотрудничестве; статья 36 УПК всё ещё называет её среди «вправе»',
      en: 'CC 67 once allowed release, since 2025 it orders it and for cooperation only; CPC 36 still names it among what a court may do',
    },
    how: {
      kk: '67-бап іс-әрекет күнінің редакциясымен қолданылады, келісімдік іс жүргізуде қолданылмайды; қаулыға дейінгі кезең – түсіндіру',
      ru: 'Статья 67 применяется в редакции дня деяния, в согласительном производстве — нет; время до постановления — толкование',
      en: 'CC 67 is applied by the text for the day of the deed and not in conciliation; the time before the resolution is a reading',
    },
    rests: ['kz.cc.67.may-release', 'kz.cc.67.must-release', 'kz.cpc.626.decision', 'kz.cc.67.form-of-agreement'],
  },
  {
    id: 'C5',
    kind: 'version',
    says: {
      kk: 'ҚК 55(3): 2016 жылы ең қатаң жазаның жартысы, қазір негізгі жазаның санатқа қарай үлестері',
      ru: 'Статья 55(3) УК: в 2016 году половина самого строгого вида, теперь доли основного наказания по категориям',
      en: 'CC 55(3): in 2016 half of the strictest kind, now shares of the main punishment by category',
    },
    how: {
      kk: 'Шек іс-әрекет жасалған күннің және жеңілірек кейінгі заңның редакциясымен есептеледі',
      ru: 'Предел считается по редакции дня деяния и более мягкого позднейшего закона',
      en: 'The limit is worked by the text of the day of the deed and the milder later law',
    },
    rests: ['kz.cc.55.imprisonment-for-charge'],
  },
  {
    id: 'C6',
    kind: 'reading',
    says: {
      kk: '15-тармақ бас тартқаннан кейін істі қайтарады, 22-тармақ сотта жасалған келісім бойынша істі сотта қалдырады',
      ru: 'Пункт 15 возвращает дело после отказа, пункт 22 оставляет дело в суде при соглашении, заключённом в суде',
      en: 'Para 15 returns the case after a withdrawal; para 22 keeps it in court when the agreement was made there',
    },
    how: {
      kk: 'Сотта жасалған келісім үшін түсіндіру: әдепкіде жалпы тәртіптегі талқылау жалғасады',
      ru: 'Для соглашения, заключённого в суде, — толкование: по умолчанию разбирательство идёт дальше в общем порядке',
      en: 'A reading for agreements made in court: by default the ordinary trial goes on',
    },
    rests: ['kz.sc.2016-4.p15.return', 'kz.cpc.626.decision', 'kz.cpc.626.trial-stage-agreement'],
  },
  {
    id: 'C7',
    kind: 'reading',
    says: {
      kk: 'Кінәсіздік немесе мәжбүрлеу туралы өтініш: негіздің жоқтығы ма, әлде кінәлілікке күмән бе',
      ru: 'Заявление о невиновности или принуждении: отсутствие оснований или сомнение в виновности',
      en: 'A statement of innocence or coercion: missing grounds, or doubt about guilt',
    },
    how: {
      kk: 'Екі шешім де рұқсат етіледі; біреуінің жеткілікті екендігі – түсіндіру',
      ru: 'Допустимы оба решения; достаточно ли одного из заявлений — толкование',
      en: 'Either decision may be taken; whether one of the two statements is enough is a reading',
    },
    rests: ['kz.cpc.626.decision', 'kz.sc.2016-4.15.innocence-and-coercion'],
  },
  {
    id: 'C8',
    kind: 'assessment',
    says: {
      kk: 'Емдеу туралы шарттың жоқтығы жазаның түрі мен мөлшерімен келіспеу ретінде көрсетілген, бірақ емдеу жаза емес',
      ru: 'Отсутствие условия о лечении названо несогласием с наказанием, хотя лечение не наказание',
      en: 'Silence on treatment is treated as disagreement with the punishment, though treatment is none',
    },
    how: {
      kk: 'Қайтару – соттың құқығы, оның бағасы сұралады; емді өз бастамасымен тағайындауға тыйым салынған',
      ru: 'Возврат — право суда, спрашивается его оценка; назначить лечение по своей инициативе нельзя',
      en: 'The return is open to the court and its view is asked; it may not order treatment of its own motion',
    },
    rests: ['kz.cpc.623.decision', 'kz.cpc.626.decision', 'kz.sc.2016-4.16.treatment-by-clause-only'],
  },
  {
    id: 'C9',
    kind: 'reading',
    says: {
      kk: 'Активтерді қайтару туралы келісімде 617-3(2) 613-бапқа сілтейді, ал 617-3(4) жәбірленушінің келісімін керек етпейді',
      ru: 'Для соглашения о возврате активов 617-3(2) отсылает к статье 613, а 617-3(4) не требует согласия потерпевшего',
      en: 'For asset agreements 617-3(2) refers to article 613, while 617-3(4) needs no consent of the victim',
    },
    how: {
      kk: 'Арнайы норма басым: келісім керек емес; өзге оқу – түсіндіру',
      ru: 'Действует специальная норма: согласие не нужно; иное чтение — толкование',
      en: 'The special rule prevails, no consent is needed; the other is a reading',
    },
    rests: ['kz.cpc.617-3-4.without-consent', 'kz.cpc.617-3-2.grounds-of-613'],
  },
  {
    id: 'C10',
    kind: 'specialRule',
    says: {
      kk: '615(1) қорғаушыны өтініш берушілердің ішінде атамайды, 615(2), 628(1) және қаулы атайды',
      ru: 'Часть 1 статьи 615 не называет защитника среди заявителей, 615(2), 628(1) и постановление называют',
      en: '615(1) does not list counsel among those who ask; 615(2), 628(1) and the resolution do',
    },
    how: {
      kk: 'Қорғаушының өтінішхаты жарамды, бірақ адамның өз қалауы тіркелуге тиіс',
      ru: 'Ходатайство защитника действительно, но желание самого лица должно быть зафиксировано',
      en: 'A motion of counsel is good, but the wish of the person himself must be recorded',
    },
    rests: ['kz.cpc.615-1.who-may-ask', 'kz.cpc.613-1-1.own-wish'],
  },
  {
    id: 'C11',
    kind: 'specialRule',
    says: {
      kk: '614(2) тек күдікті мен айыпталушыны атайды, сотталушының құқығы 65(6)(4)-те; прокурордың бас тартуы көзделмеген',
      ru: '614(2) называет только подозреваемого и обвиняемого, право подсудимого — в 65(6)(4); отказ прокурора не предусмотрен',
      en: '614(2) names suspect and accused only, the right of the defendant stands in 65(6)(4); none is given to the prosecutor',
    },
    how: {
      kk: 'Бас тарта алатын – келісімнің тарабы болып отырған адам ғана',
      ru: 'Отказаться может только лицо — сторона соглашения',
      en: 'Only the person who is party to the agreement may withdraw',
    },
    rests: ['kz.cpc.614-2.withdrawal'],
  },
  {
    id: 'C12',
    kind: 'reading',
    says: {
      kk: '«Іске қатысатын» жәбірленуші кім екендігі айқындалмаған',
      ru: 'Кто такой потерпевший, «участвующий в деле», не определено',
      en: 'Who is a victim that "takes part in the case" is not defined',
    },
    how: {
      kk: 'Әр танылған жәбірленушінің келісімі тексеріледі; өзге оқу – түсіндіру; бір қарсылық жеткілікті',
      ru: 'Проверяется согласие каждого признанного потерпевшего; иное — толкование; достаточно одного возражения',
      en: 'The consent of every recognised victim is tested, the other is a reading; one objection is enough',
    },
    rests: ['kz.cpc.613-1-3.consent', 'kz.cpc.613-2-2.no-refusal', 'kz.cpc.613-1-3.takes-part'],
  },
  {
    id: 'C13',
    kind: 'reading',
    says: {
      kk: 'Он тәуліктік мерзімнің қай күннен басталатыны айтылмаған',
      ru: 'С какого дня идут десять суток, не сказано',
      en: 'From which day the ten days run is not said',
    },
    how: {
      kk: 'Мерзімнің басы – түсіндіру',
      ru: 'Начало срока — толкование',
      en: 'The beginning of the term is a reading',
    },
    rests: ['kz.cpc.382-2.hearing-ends', 'kz.cpc.382-2.extension', 'kz.cpc.382-2.start'],
  },
  {
    id: 'C14',
    kind: 'reading',
    says: {
      kk: '382-баптың шарты кінәні толық мойындау, келісімдік іс жүргізу одан тек екінші бөлікті алады',
      ru: 'Условие статьи 382 — полное признание вины, согласительное производство берёт из неё лишь часть вторую',
      en: 'Article 382 is for those who admit everything; conciliation takes from it only part two',
    },
    how: {
      kk: 'Мойындау талап етілмейді; 382-баптың шарттары да алына ма – түсіндіру',
      ru: 'Признание не требуется; заимствуются ли и условия статьи 382 — толкование',
      en: 'No admission is asked for; whether the conditions of article 382 come along is a reading',
    },
    rests: ['kz.cpc.382-1.admission-not-asked', 'kz.cpc.624.not-summoned', 'kz.cpc.382.borrowed'],
  },
  {
    id: 'C15',
    kind: 'reading',
    says: {
      kk: 'Қорғаушының қатысуы міндетті, ал бас тартуға тыйым салынған жағдайлардың тізімінде бұл тармақ жоқ',
      ru: 'Участие защитника обязательно, но пункта нет среди случаев, когда отказ от защитника не принимается',
      en: 'Counsel is obligatory, yet the item is not among those where a waiver of counsel is refused',
    },
    how: {
      kk: 'Қорғаушының қолынсыз келісім жасалмайды; бас тартуды қабылдау – түсіндіру',
      ru: 'Без подписи защитника соглашения нет; можно ли принять отказ — толкование',
      en: 'There is no agreement without the signature of counsel; whether a waiver may be accepted is a reading',
    },
    rests: [
      'kz.cpc.67-1-11.counsel',
      'kz.cpc.69-2.no-waiver',
      'kz.cpc.616-2.signatures',
      'kz.cpc.69-2.waiver-with-agreement',
    ],
  },
  {
    id: 'C16',
    kind: 'reading',
    says: {
      kk: '18-тармақ заңды өкіл үшін 537(3)-ке сілтейді, ал ол бөлікте мұндай құқық жазылмаған',
      ru: 'Пункт 18 ссылается на 537(3), где такого права представителя прямо нет',
      en: 'Para 18 cites 537(3) for the legal representative, which gives no such right in words',
    },
    how: {
      kk: 'Өкілдің қатысуы тексеріледі; қол қоюы міндетті ме – түсіндіру',
      ru: 'Участие представителя проверяется; обязательна ли подпись — толкование',
      en: 'The part of the representative is tested; whether he must sign is a reading',
    },
    rests: ['kz.cpc.537-1.legal-representative', 'kz.cpc.616-2.signatures', 'kz.cpc.616-2.representative-signs'],
  },
  {
    id: 'C17',
    kind: 'reading',
    says: {
      kk: '5-тармақ біріктіруге тыйым салады, 526(4) мен 43(1) біріктіруге жол береді',
      ru: 'Пункт 5 запрещает соединять дела, 526(4) и 43(1) допускают',
      en: 'Para 5 forbids joining the cases, 526(4) and 43(1) allow it',
    },
    how: {
      kk: 'Келісім бар кезде біріктірілмейді; өзге оқу – түсіндіру',
      ru: 'При соглашении дела не соединяются; иное — толкование',
      en: 'With a plea they are not joined; the other is a reading',
    },
    rests: ['kz.sc.2016-4.5-2.not-joined', 'kz.cpc.526-4.form', 'kz.sc.2016-4.5-2.join-with-plea'],
  },
  {
    id: 'C18',
    kind: 'specialRule',
    says: {
      kk: '6 және 7-тармақтар қайтаруды алдын ала тыңдаудан ғана атайды, 626(1)(1) кейінірек те береді',
      ru: 'Пункты 6 и 7 говорят о возврате с предварительного слушания, 626(1)(1) даёт его и позже',
      en: 'Paras 6 and 7 return the case from the preliminary hearing; 626(1)(1) gives the same later',
    },
    how: {
      kk: 'Негіз жоқ болса, екі сатыда да қайтарылады',
      ru: 'Без оснований дело возвращается на обеих стадиях',
      en: 'Without grounds the case goes back at either stage',
    },
    rests: ['kz.cpc.321-1.when', 'kz.cpc.623.decision', 'kz.cpc.623-4.preliminary-hearing', 'kz.cpc.626.decision'],
  },
];
