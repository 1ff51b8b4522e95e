/** The sections of the pages: where each stands, and its name among the words of the frame. */
export const sections = [
  ['intake', 'intake'],
  ['calculators', 'calculators'],
  ['questions/plea', 'questions'],
  ['papers', 'papers'],
  ['norms', 'norms'],
  ['case', 'case'],
  ['cases', 'cases'],
] as const;

/** Letters that, after `g`, go to a page: by the place of the key on the keyboard. */
export const goKeys: Readonly<Record<string, string>> = {
  KeyS: '',
  KeyC: 'case',
  KeyM: 'cases',
  KeyN: 'norms',
  KeyD: 'calculators',
  KeyQ: 'questions/plea',
  KeyI: 'intake',
  KeyP: 'papers',
};
