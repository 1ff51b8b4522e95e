import type { Text } from '@zhargy/logic';

export const officialWords = {
  official: { kk: 'Ресми мәтіні', ru: 'Официальный текст', en: 'Official text' },
  toArticle: { kk: 'баптың орны', ru: 'место статьи', en: 'the place of the article' },
  documentOnly: {
    kk: 'құжаттың мекенжайы; орынның белгісі тексерілмеген',
    ru: 'адрес документа; якорь места не проверен',
    en: 'address of the document; the anchor of the place was not verified',
  },
  anchorSeen: {
    kk: 'орынның белгісі сақталған көшірмеде көрілген',
    ru: 'якорь виден в сохранённой копии страницы',
    en: 'the anchor was seen in a saved copy of the page',
  },
  noAddress: {
    kk: 'ресми мекенжайы тексерілмеген',
    ru: 'официальный адрес не проверен',
    en: 'no official address was verified',
  },
  anchorInCopy: { kk: 'сіз қосқан көшірмедегі белгі', ru: 'якорь в вашей копии', en: 'the anchor in your copy' },
  read: { kk: 'Оқылған редакциялары', ru: 'Прочитанные редакции', en: 'Redactions read' },
  lastRead: { kk: 'соңғысы', ru: 'последняя', en: 'the last' },
  undated: { kk: 'күні жоқ', ru: 'без даты', en: 'undated' },
  later: { kk: 'Оқылмаған кейінгі актілер', ru: 'Позднейшие акты, которые не прочитаны', en: 'Later acts not read' },
  laterSays: {
    kk: 'басындағы баптар бойынша мыналарға қатысты',
    ru: 'в видимом начале касается статей',
    en: 'its beginning, as seen, touches articles',
  },
  laterMore: {
    kk: 'басқа баптарға тиетіні белгісіз',
    ru: 'касается ли других, не известно',
    en: 'whether it reaches others is not known',
  },
  law: { kk: 'Заң', ru: 'Закон', en: 'Law' },
  here: { kk: 'осы бап соның ішінде', ru: 'эта статья среди них', en: 'this article is among them' },
} satisfies Record<string, Text>;
