import type { Text } from '@zhargy/logic';
import type { Addressee, Channel, Sender } from './routes.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** What the bodies and the ways of the table of routes are called. */
export const routeNames: Readonly<Record<Sender | Addressee | Channel, Text>> = {
  supervisingProsecutor: t('қадағалаушы прокурор', 'надзирающий прокурор', 'supervising prosecutor'),
  generalProsecutorsOffice: t('Бас прокуратура', 'Генеральная прокуратура', 'General Prosecutor’s Office'),
  generalProsecutorsOfficeOrAuthorisedProsecutor: t(
    'Бас прокуратура немесе уәкілетті прокурор',
    'Генеральная прокуратура или уполномоченный прокурор',
    'General Prosecutor’s Office or an authorised prosecutor',
  ),
  prosecutorGeneral: t('Бас Прокурор', 'Генеральный Прокурор', 'Prosecutor General'),
  prosecutorGeneralOrDeputy: t(
    'Бас Прокурор немесе оның орынбасары',
    'Генеральный Прокурор или его заместитель',
    'Prosecutor General or a deputy',
  ),
  prosecutorGeneralOrAuthorisedProsecutor: t(
    'Бас Прокурор немесе уәкілетті прокурор',
    'Генеральный Прокурор или уполномоченный прокурор',
    'Prosecutor General or an authorised prosecutor',
  ),
  supremeCourt: t('Жоғарғы Сот', 'Верховный Суд', 'Supreme Court'),
  competentBody: t('құзыретті орган', 'компетентный орган', 'competent body'),
  foreignState: t('шет мемлекет', 'иностранное государство', 'foreign state'),
  foreignCourt: t('шет мемлекеттің соты', 'иностранный суд', 'foreign court'),
  foreignProsecutor: t('шет мемлекеттің прокуроры', 'иностранный прокурор', 'foreign prosecutor'),
  foreignCompetentBody: t(
    'шет мемлекеттің құзыретті органы',
    'компетентный орган иностранного государства',
    'competent body of the foreign state',
  ),
  foreignCentralBody: t(
    'шет мемлекеттің орталық органы',
    'центральный орган иностранного государства',
    'central body of the foreign state',
  ),
  requestedState: t('сұрау салынатын мемлекет', 'запрашиваемое государство', 'requested state'),
  regionalProsecutorsOffice: t(
    'шет мемлекеттің облыстық прокуратурасы',
    'областная прокуратура иностранного государства',
    'regional prosecutor’s office of the foreign state',
  ),
  foreignGeneralProsecutorsOffice: t(
    'шет мемлекеттің бас прокуратурасы',
    'генеральная прокуратура иностранного государства',
    'general prosecutor’s office of the foreign state',
  ),
  foreignProsecutionBody: t(
    'шет мемлекеттің прокуратура органы',
    'орган прокуратуры иностранного государства',
    'prosecution body of the foreign state',
  ),
  foreignCourtBody: t('шет мемлекеттің сот органы', 'судебный орган иностранного государства', 'foreign court body'),
  bodyNamedInTreaty: t('шартта аталған орган', 'орган, названный в договоре', 'body the treaty names'),
  diplomatic: t('дипломатиялық арна', 'дипломатический путь', 'diplomatic channel'),
  notStated: t('заң атамайды', 'законом не назван', 'not stated by the law'),
  prosecutorsGeneral: t('бас прокурорлар арасында', 'между генеральными прокурорами', 'between prosecutors general'),
  centralBodies: t('орталық органдар арасында', 'между центральными органами', 'between central bodies'),
  directProsecutors: t('прокурорлар арасында тікелей', 'напрямую между прокурорами', 'directly between prosecutors'),
  prosecutionBodies: t('прокуратура органдары арқылы', 'через органы прокуратуры', 'through prosecution bodies'),
  directBodies: t('органдар арасында тікелей', 'напрямую между органами', 'directly between the bodies'),
};
