import { isoOf, type Day } from '@zhargy/calendar';
import type { Chance } from '../testing/chance.ts';

type Data = Readonly<Record<string, unknown>>;

const given = [
  'Асель',
  'Ерлан',
  'Дана',
  'Тимур',
  'Гүлнар',
  'Олег',
  'Жанар',
  'Руслан',
  'Марина',
  'Нұрлан',
  'Айгерім',
  'Степан',
] as const;
const family = [
  'Болатбек',
  'Сейітжан',
  'Тоқтарбай',
  'Корнеев',
  'Ли',
  'Мырзабек',
  'Рахметжан',
  'Фролов',
  'Әбдіқасым',
  'Ткач',
] as const;

const pick = <T>(chance: Chance, of: readonly T[]): T | undefined => of[Math.floor(chance() * of.length)];
const nameOf = (chance: Chance): string => `${pick(chance, family) ?? ''} ${pick(chance, given) ?? ''} (синт.)`;

/** A residence nobody has, with an identification number of a thirteenth month, which nobody has either. */
function residenceOf(chance: Chance): string {
  const year = String(60 + Math.floor(chance() * 40));
  return `Ойдан шығарылған көше, ${1 + Math.floor(chance() * 99)}-үй, ЖСН ${year}13${String(1 + Math.floor(chance() * 28)).padStart(2, '0')}300000`;
}

/** One accused, seldom a minor on the day the case began. */
export function accusedPerson(id: string, chance: Chance, began: number): Data {
  const years = chance() < 0.06 ? 15 + chance() * 3 : 18 + chance() * 45;
  return {
    id,
    name: nameOf(chance),
    kind: 'human',
    sex: chance() < 0.2 ? 'female' : 'male',
    ...(chance() < 0.95 ? { birthDate: isoOf(Math.floor(began - years * 365.25) as Day) } : {}), // days are numbers
    residence: residenceOf(chance),
    ...(chance() < 0.8 ? { speaksCaseLanguage: chance() < 0.95, ableToDefendOwnRights: chance() < 0.98 } : {}),
  };
}

/** A victim, now and then a company. */
export const victimPerson = (id: string, chance: Chance): Data =>
  chance() < 0.2
    ? { id, name: `«${pick(chance, family) ?? ''} Трейд (синт.)» ЖШС`, kind: 'entity' }
    : {
        id,
        name: nameOf(chance),
        kind: 'human',
        ...(chance() < 0.9 ? { birthDate: `${1950 + Math.floor(chance() * 55)}-05-17` } : {}),
      };

export const counselPerson = (id: string, chance: Chance): Data => ({ id, name: nameOf(chance), kind: 'human' });
export const official = (id: string, chance: Chance): Data => ({ id, name: nameOf(chance) });

/** The deeds of a case, before the day it began. */
export function offencesOf(chance: Chance, began: number, harmful: boolean): readonly Data[] {
  const deed = (id: string): Data => {
    const to = began - 5 - Math.floor(chance() * 90);
    return {
      id,
      title: 'ойдан шығарылған оқиға',
      from: isoOf((to - Math.floor(chance() * 20)) as Day), // days are numbers
      to: isoOf(to as Day),
      ...(chance() < 0.9 ? { causedDeath: chance() < 0.02 } : {}),
      ...(harmful && chance() < 0.8 ? { harmAmount: 50_000 + Math.floor(chance() * 4_000_000) } : {}),
    };
  };
  return chance() < 0.2 ? [deed('o1'), deed('o2')] : [deed('o1')];
}
