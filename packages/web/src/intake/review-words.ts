import type { Confidence } from '@zhargy/intake';
import type { Lang, Text } from '@zhargy/logic';

/** Signs beside the words for how sure a proposal is: full, half, empty. */
export const signs: Readonly<Record<Confidence, string>> = { certain: '●', likely: '◐', guess: '○' };

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

const kinds: Readonly<Record<string, Text>> = {
  proceeding: t('Іс туралы', 'О деле', 'The case'),
  persons: t('Адам', 'Лицо', 'Person'),
  roles: t('Процестегі рөл', 'Процессуальная роль', 'Role'),
  offences: t('Әрекет', 'Деяние', 'Deed'),
  charges: t('Күдік немесе айып', 'Подозрение или обвинение', 'Suspicion or charge'),
  agreements: t('Процестік келісім', 'Процессуальное соглашение', 'Agreement'),
  claims: t('Азаматтық талап', 'Гражданский иск', 'Civil claim'),
  acts: t('Процестік әрекет', 'Процессуальное действие', 'Procedural act'),
  custody: t('Ұстау және қамау', 'Задержание и стража', 'Detention and custody'),
  sentences: t('Үкім', 'Приговор', 'Sentence'),
  relatedCases: t('Байланысты іс', 'Связанное дело', 'Related case'),
};

/** What one entity of a list is called. */
export const kindName = (list: string, lang: Lang): string => kinds[list]?.[lang] ?? list;
