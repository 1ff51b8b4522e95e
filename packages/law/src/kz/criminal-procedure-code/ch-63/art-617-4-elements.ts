import type { Text } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { law23 } from './amending-laws.ts';
import { agreementItems, type AgreementElement, type AgreementItem } from './art-616-elements.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const element = (id: string, kk: string, ru: string, en: string): AgreementElement => ({ id, name: t(kk, ru, en) });

/** What this list shares with that of the plea: its item, and the item of article 616(1) with the same words. */
const likePlea = (item: number, ofPlea: number): AgreementItem[] =>
  agreementItems
    .filter((i) => i.item === ofPlea)
    .map((i) => ({ ...i, item, inCourt: true, cite: [cpc.art('617-4', 1, item).since(law23)] }));

const own = (item: number, id: string, says: Text, elements: readonly AgreementElement[]): AgreementItem => ({
  item,
  id,
  per: 'agreement',
  inCourt: true,
  cite: [cpc.art('617-4', 1, item).since(law23)],
  says,
  elements,
});

/** The fifteen items of article 617-4(1), in their order. Article 629(1) takes the whole article over for agreements made in court. */
export const assetItems: readonly AgreementItem[] = [
  ...likePlea(1, 1),
  ...likePlea(2, 2),
  ...likePlea(3, 3),
  ...likePlea(4, 4),
  ...likePlea(5, 5),
  own(
    6,
    'admission-and-duty',
    t(
      'Келісімде адамның кінәсін мойындауы және активтерді ерікті түрде қайтару міндеті көрсетіледі',
      'В соглашении есть признание вины и обязанность добровольно вернуть активы',
      'The agreement states the admission of guilt and the duty to return the assets voluntarily',
    ),
    [
      element('admissionOfGuilt', 'кінәні мойындау', 'признание вины', 'the admission of guilt'),
      element(
        'dutyToReturn',
        'активтерді, оның ішінде шетелдегілерін, қайтару міндеті',
        'обязанность вернуть активы, включая находящиеся за рубежом',
        'the duty to return the assets, those abroad included',
      ),
    ],
  ),
  own(
    7,
    'assets',
    t(
      'Келісімде қайтарылатын активтердің тізбесі, сипаттамасы және орналасқан жері көрсетіледі',
      'В соглашении есть перечень, описание и место нахождения возвращаемых активов',
      'The agreement lists, describes and locates the assets to be returned',
    ),
    [
      element('assetList', 'активтердің тізбесі', 'перечень активов', 'the list of assets'),
      element('assetDescription', 'активтердің сипаттамасы', 'описание активов', 'the description of the assets'),
      element('assetPlace', 'активтердің орналасқан жері', 'место нахождения активов', 'where the assets are'),
    ],
  ),
  ...likePlea(8, 6),
  own(
    9,
    'release-asked',
    t(
      'Келісімде прокурор сұрайтын қылмыстық жауаптылықтан босату мәселесі көрсетіледі',
      'В соглашении указано освобождение от ответственности, о котором будет просить прокурор',
      'The agreement states the release from liability the prosecutor will ask for',
    ),
    [element('releaseAsked', 'жауаптылықтан босату', 'освобождение от ответственности', 'the release from liability')],
  ),
  ...likePlea(10, 7),
  own(
    11,
    'transfer',
    t(
      'Келісімде активтерді Арнайы мемлекеттік қорға немесе басқарушы компанияға берудің мерзімі мен тәсілі көрсетіледі',
      'В соглашении указаны сроки и способы передачи активов в Специальный государственный фонд или управляющую компанию',
      'The agreement states when and how the assets go to the Special State Fund or the managing company',
    ),
    [
      element('transferTerm', 'беру мерзімі', 'срок передачи', 'the term of the transfer'),
      element('transferWay', 'беру тәсілі', 'способ передачи', 'the way of the transfer'),
    ],
  ),
  own(
    12,
    'cooperation',
    t(
      'Келісімде тергеп-тексеру және активтерді қайтару мәселелерінде прокурормен ынтымақтасу міндеті көрсетіледі',
      'В соглашении указана обязанность сотрудничать с прокурором в расследовании и возврате активов',
      'The agreement states the duty to cooperate with the prosecutor in the investigation and the return of the assets',
    ),
    [element('cooperation', 'ынтымақтасу міндеті', 'обязанность сотрудничать', 'the duty to cooperate')],
  ),
  own(
    13,
    'consequences',
    t(
      'Келісімде оның салдары және жасалғаннан кейінгі прокурордың әрекеттері көрсетіледі',
      'В соглашении указаны его последствия и последующие действия прокурора',
      'The agreement states its consequences and what the prosecutor does after it',
    ),
    [
      element('consequences', 'келісім жасасудың салдары', 'последствия заключения', 'the consequences'),
      element(
        'prosecutorActs',
        'прокурордың кейінгі әрекеттері',
        'последующие действия прокурора',
        'what the prosecutor does afterwards',
      ),
    ],
  ),
  own(
    14,
    'breach',
    t(
      'Келісімде оның шарттарын орындамаудың салдары көрсетіледі',
      'В соглашении указаны последствия невыполнения его условий',
      'The agreement states the consequences of a breach',
    ),
    [element('breach', 'орындамаудың салдары', 'последствия невыполнения', 'the consequences of a breach')],
  ),
  own(
    15,
    'other-terms',
    t(
      'Тараптар келіскен өзге шарттар мен міндеттер келісім мәтінінде көрсетіледі',
      'Иные согласованные сторонами условия и обязанности указаны в тексте соглашения',
      'The other terms and duties the parties agreed upon stand in the text of the agreement',
    ),
    [element('otherTerms', 'келісілген өзге шарттар', 'иные согласованные условия', 'the other terms agreed upon')],
  ),
];
