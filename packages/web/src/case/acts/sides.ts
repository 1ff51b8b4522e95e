import type { Text } from '@zhargy/logic';

/** Who acts in a criminal case, as the law's roles come together. */
export const sides = ['court', 'prosecutor', 'investigator', 'defence', 'victim', 'other'] as const;
export type Side = (typeof sides)[number];

const sideOf: Readonly<Record<string, Side>> = {
  judge: 'court',
  prosecutor: 'prosecutor',
  prosecutorGeneral: 'prosecutor',
  deputyProsecutorGeneral: 'prosecutor',
  investigator: 'investigator',
  inquirer: 'investigator',
  suspect: 'defence',
  accused: 'defence',
  defendant: 'defence',
  convict: 'defence',
  acquitted: 'defence',
  counsel: 'defence',
  civilDefendant: 'defence',
  victim: 'victim',
  civilPlaintiff: 'victim',
  privateProsecutor: 'victim',
  representative: 'victim',
};

/** The sides that may do an act, by the roles that may; a legal representative stands on the side of those named beside him. */
export function sidesOf(roles: readonly string[]): readonly Side[] {
  const found = new Set(
    roles.flatMap((role) => sideOf[role] ?? (role === 'legalRepresentative' ? [] : ['other' as const])),
  );
  if (found.size === 0) return roles.length > 0 ? ['victim'] : ['other'];
  return sides.filter((side) => found.has(side));
}

/** The side an act is listed under: that of the role the law names first. */
export const firstSide = (roles: readonly string[]): Side =>
  roles.map((role) => sideOf[role]).find((side) => side !== undefined) ?? sidesOf(roles)[0] ?? 'other';

export const sideNames: Readonly<Record<Side, Text>> = {
  court: { kk: 'сот', ru: 'суд', en: 'the court' },
  prosecutor: { kk: 'прокурор', ru: 'прокурор', en: 'the prosecutor' },
  investigator: { kk: 'тергеуші, анықтаушы', ru: 'следователь, дознаватель', en: 'the investigator' },
  defence: { kk: 'қорғау тарабы', ru: 'сторона защиты', en: 'the defence' },
  victim: { kk: 'жәбірленуші тарабы', ru: 'сторона потерпевшего', en: 'the victim’s side' },
  other: { kk: 'басқалар', ru: 'другие', en: 'others' },
};
