import type { Presumption } from './node.ts';

/** A presumption of the machine itself: a given list names everything there is. */
export const listComplete: Presumption = {
  id: 'list.complete',
  says: {
    kk: 'іс файлындағы тізім толық деп есептеледі',
    ru: 'перечень в файле дела считается полным',
    en: 'the list in the case file is taken to be complete',
  },
  cite: [],
};

/** A record that names no earlier one is taken to be the origin of its chain. */
export const chainEnds: Presumption = {
  id: 'chain.ends',
  says: {
    kk: 'бұдан бұрынғысы көрсетілмесе, ол жоқ деп есептеледі',
    ru: 'если предшествующее не названо, считается, что его нет',
    en: 'where no earlier one is named, there is taken to be none',
  },
  cite: [],
};
