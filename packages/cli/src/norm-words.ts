/** What the command line says of a norm beside the headings of its description. */
export const normWords = {
  more: { kk: 'тағы # жол (--explain)', ru: 'ещё строк: # (--explain)', en: '# more lines (--explain)' },
  noSuch: { kk: 'мұндай норма жоқ. Ұқсастары', ru: 'такой нормы нет. Похожие', en: 'there is no such norm. Alike' },
} as const;
