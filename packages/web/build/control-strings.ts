import type { Plugin } from 'vite';

/** What the controls of the pages say to a screen reader in Kazakh, by their part of react-aria, which has no Kazakh itself. */
const kazakh: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  overlays: { dismiss: 'Жабу' },
  searchfield: { 'Clear search': 'Іздеуді тазалау' },
  autocomplete: { collectionLabel: 'Табылғандар' },
  dnd: {
    dragDescriptionKeyboard: 'Сүйреуді бастау үшін Enter басыңыз.',
    dragDescriptionTouch: 'Сүйреуді бастау үшін екі рет түртіңіз.',
    dragDescriptionVirtual: 'Сүйреуді бастау үшін басыңыз.',
    dropDescriptionKeyboard: 'Осы жерге тастау үшін Enter, бас тарту үшін Esc басыңыз.',
    dropDescriptionTouch: 'Осы жерге тастау үшін екі рет түртіңіз.',
    dropDescriptionVirtual: 'Осы жерге тастау үшін басыңыз.',
    dropCanceled: 'Тастаудан бас тартылды.',
    dropComplete: 'Тасталды.',
    dropIndicator: 'тастайтын орын',
    dropOnRoot: 'Осы жерге тастау',
  },
};

/** Keeps, of the words of the controls, the three languages of the pages, and adds the Kazakh ones. */
export const controlStrings = (): Plugin => ({
  name: 'control-strings',
  enforce: 'pre',
  transform: {
    filter: { id: /react-aria\/dist\/private\/\w+\/intlStrings\.m?js$/ },
    handler: (code) => {
      const [, folder = '', part = '', ending = ''] = /"(\.\.\/intl\/(\w+)\/)en-US(\.m?js)"/.exec(code) ?? [];
      return [
        `import en from '${folder}en-US${ending}';`,
        `import ru from '${folder}ru-RU${ending}';`,
        `export default { 'en-US': en, 'ru-RU': ru, 'kk-KZ': { ...ru, ...${JSON.stringify(kazakh[part] ?? {})} } };`,
      ].join('\n');
    },
  },
});
