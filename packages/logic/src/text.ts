/** Languages of the project: Kazakh and Russian are languages of proceedings, English is for readers abroad. */
export type Lang = 'kk' | 'ru' | 'en';

/** One sentence in three languages. A missing language is a type error; an empty one is refused by the analyser. */
export interface Text {
  readonly kk: string;
  readonly ru: string;
  readonly en: string;
}

export const languages: readonly Lang[] = ['kk', 'ru', 'en'];
