import type { Presumption } from './node.ts';

/** The one presumption of the machine itself: a given list names everything there is. */
export const listComplete: Presumption = {
  id: 'list.complete',
  says: {
    kk: 'іс файлындағы тізім толық деп есептеледі',
    ru: 'перечень в файле дела считается полным',
    en: 'the list in the case file is taken to be complete',
  },
  cite: [],
};
