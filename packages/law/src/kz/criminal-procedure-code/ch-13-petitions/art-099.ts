import { and, is, ground, guidance, not, oneOf, or, requirement } from '@zhargy/logic';
import { pleaAndParty } from '../ch-63/acts.ts';
import { byProsecutor } from '../ch-63/art-615-petition.ts';
import { askForPlea } from '../ch-63/petition-acts.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

/** No form is prescribed: a written petition goes into the file, an oral one into a record. */
export const petitionRecorded = requirement({
  id: 'kz.cpc.99-2.petition-recorded',
  for: pleaAndParty,
  governs: askForPlea,
  cite: [cpc.art(99, 2), sc2016.p(3, 2).s(1)],
  when: () => not(byProsecutor(thisAct.by)),
  holds: () =>
    or(
      ground(
        {
          id: 'kz.cpc.99-2.petition-recorded.written',
          cite: [cpc.art(99, 2), sc2016.p(3, 2)],
          says: {
            kk: 'Жазбаша өтінішхат іске тіркелген',
            ru: 'Письменное ходатайство приобщено к делу',
            en: 'A written petition is attached to the file',
          },
        },
        and(oneOf(thisAct.form, ['written', 'letter']), thisAct.recordedIn.attachedToFile),
      ),
      ground(
        {
          id: 'kz.cpc.99-2.petition-recorded.oral',
          cite: [cpc.art(99, 2), sc2016.p(3, 2)],
          says: {
            kk: 'Ауызша өтінішхат тергеу әрекетінің немесе сот отырысының хаттамасына енгізілген',
            ru: 'Устное ходатайство занесено в протокол следственного действия или судебного заседания',
            en: 'An oral petition is entered in the record of an investigative act or of the session',
          },
        },
        and(is(thisAct.form, 'oral'), oneOf(thisAct.recordedIn.kind, ['investigativeRecord', 'sessionRecord'])),
      ),
    ),
  says: {
    kk: 'Өтінішхаттың нысаны еркін: жазбашасы іске тіркеледі, ауызшасы хаттамаға жазылады',
    ru: 'Форма ходатайства свободна: письменное приобщается к делу, устное заносится в протокол',
    en: 'The petition has no set form: a written one is attached to the file, an oral one entered in a record',
  },
  cure: {
    kk: 'Жазбаша өтінішхатты іске тіркеңіз, ауызшасын хаттамаға енгізіңіз',
    ru: 'Приобщите письменное ходатайство к делу, устное занесите в протокол',
    en: 'Attach the written petition to the file, enter the oral one in a record',
  },
});

/** The general rules on petitions give way to those on agreements. */
export const generalRulesOnPetitions = guidance({
  id: 'kz.cpc.99.general-rules',
  cite: [cpc.art(99, 1), cpc.art(99, 4), cpc.art(99, 5), cpc.art(99, 6)],
  governs: askForPlea,
  says: {
    kk: 'Өтінішхатты үш тәулікте шешу, қаулымен уәжді бас тарту, оған шағымдану туралы жалпы ережелер мәміле жөніндегі арнайы ережелерге жол береді',
    ru: 'Общие правила (решение в трое суток, мотивированное постановление об отказе, его обжалование) уступают особым правилам о сделке',
    en: 'The general rules (decision within three days, reasoned ruling of refusal, complaint against it) give way to the special rules on pleas',
  },
  why: {
    kk: 'Мәміле бойынша мерзімді, бас тарту нысанын, шағымданбауды 615-бап өзі белгілейді; өтінішхатты қанағаттандыру орынды ма, оны орган бағалайды',
    ru: 'Срок, форму отказа и запрет обжалования для сделки задаёт статья 615; обоснованность ходатайства оценивает орган',
    en: 'For pleas article 615 itself sets the term, the form of refusal and the bar on complaints; whether a petition is well founded is for the body to weigh',
  },
});
