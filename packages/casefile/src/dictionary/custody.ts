import type { custodyShape } from '../schema.ts';
import type { FactEntry } from './entry.ts';

const order = {
  kk: 'ұстау хаттамасы немесе бұлтартпау шарасы туралы қаулы',
  ru: 'протокол задержания или постановление о мере пресечения',
  en: 'the record of detention or the ruling on the measure of restraint',
};

/** Facts of a stretch of time a person was held. */
export const custodyEntries = {
  person: {
    label: { kk: 'ұсталған адам', ru: 'лицо, лишённое свободы', en: 'person held' },
    question: {
      kk: 'Кім ұсталды немесе қамауда болды?',
      ru: 'Кто был задержан или содержался под стражей?',
      en: 'Who was held?',
    },
    who: ['investigator', 'court'],
    proof: order,
  },
  measure: {
    label: { kk: 'шараның түрі', ru: 'вид меры', en: 'measure' },
    question: {
      kk: 'Адам қандай тәртіппен ұсталды?',
      ru: 'На каком основании лицо удерживалось?',
      en: 'Under what measure was the person held?',
    },
    who: ['investigator', 'court'],
    proof: order,
    values: {
      detention: { kk: 'ұстап алу', ru: 'задержание', en: 'detention' },
      custody: { kk: 'күзетпен ұстау', ru: 'содержание под стражей', en: 'remand in custody' },
      houseArrest: { kk: 'үйқамақ', ru: 'домашний арест', en: 'house arrest' },
      medicalInstitution: {
        kk: 'медициналық ұйымда болу',
        ru: 'помещение в медицинскую организацию',
        en: 'placement in a medical institution',
      },
      custodyAbroad: {
        kk: 'экстрадициялауға дейін шетелде қамауда болу',
        ru: 'содержание под стражей за рубежом до выдачи',
        en: 'custody abroad before extradition',
      },
      compulsoryTreatment: {
        kk: 'медициналық сипаттағы мәжбүрлеу шарасы',
        ru: 'принудительная мера медицинского характера',
        en: 'compulsory medical measure',
      },
    },
  },
  from: {
    label: { kk: 'бірінші күні', ru: 'первый день', en: 'first day' },
    question: {
      kk: 'Адам қай күннен бастап ұсталды?',
      ru: 'С какого дня лицо удерживалось?',
      en: 'From what day was the person held?',
    },
    who: ['investigator', 'court', 'defence'],
    proof: order,
  },
  to: {
    label: { kk: 'соңғы күні', ru: 'последний день', en: 'last day' },
    question: {
      kk: 'Адам қай күнге дейін ұсталды?',
      ru: 'По какой день лицо удерживалось?',
      en: 'What was the last day the person was held?',
    },
    who: ['investigator', 'court', 'defence'],
    proof: {
      kk: 'босату туралы қаулы немесе мекеменің анықтамасы',
      ru: 'постановление об освобождении или справка учреждения',
      en: 'the ruling on release or a certificate of the institution',
    },
  },
} satisfies Record<keyof typeof custodyShape, FactEntry>;
