import type { EditionBoundary, IsoDate } from './types.ts';

// Redactions made by laws with a waiting period of sixty days or more carry the day of effect (each lies 61 to 64 days after
// adoption, or six months); redactions made by laws with a waiting period of ten days carry the day of adoption.

/** The stored redaction names this law as its cause and carries the day of effect, or the law itself names the day. */
const effective = (law: string, on: IsoDate): EditionBoundary => ({
  on,
  mark: 'effective',
  provenBy: on,
  shownFrom: on,
  law,
});

/** A redaction of this day exists; that this law caused it is inferred from the waiting period. */
const mirror = (law: string, on: IsoDate, provenBy: IsoDate = on): EditionBoundary => ({
  on,
  mark: 'mirror',
  provenBy,
  shownFrom: on,
  law,
});

/**
 * Days allowed between the first possible day of effect and the day from which the new text is taken as certain, when the day of
 * publication is not known. A default of this register, not law: the ten publications that can be dated came 0 to 7 days after adoption.
 */
export const publicationAllowanceDays = 31;

interface Waiting {
  readonly notBefore: IsoDate;
  readonly provenBy: IsoDate;
}

/**
 * In force ten days after publication; the redaction carries the day of adoption. `notBefore` is adoption plus eleven days,
 * `provenBy` is that plus `publicationAllowanceDays`.
 */
const adopted = (law: string, on: IsoDate, { notBefore, provenBy }: Waiting): EditionBoundary => ({
  on,
  mark: 'adopted',
  notBefore,
  provenBy,
  shownFrom: on,
  law,
});

/** In force two months or more after publication; a redaction shows the text from the day of effect only. */
const adoptedLongBefore = (law: string, on: IsoDate, { notBefore, provenBy }: Waiting): EditionBoundary => ({
  ...adopted(law, on, { notBefore, provenBy }),
  shownFrom: notBefore,
});

/** The Code itself, in force from 1 January 2015 (its amendments of 07.11.2014 took effect with it). */
export const code = effective('03.07.2014 No 226-V', '2015-01-01');

export const law400 = adopted('13.11.2015 No 400-V', '2015-11-13', { notBefore: '2015-11-24', provenBy: '2015-12-25' });
/** In force two months after publication. */
export const law12 = adoptedLongBefore('26.07.2016 No 12-VI', '2016-07-26', {
  notBefore: '2016-09-27',
  provenBy: '2016-10-28',
});
export const law84 = adopted('03.07.2017 No 84-VI', '2017-07-03', { notBefore: '2017-07-14', provenBy: '2017-08-14' });
export const law132 = effective('10.01.2018 No 132-VI', '2018-07-01');
export const law180 = adopted('12.07.2018 No 180-VI', '2018-07-12', {
  notBefore: '2018-07-23',
  provenBy: '2018-08-23',
});
export const law170 = effective('02.07.2018 No 170-VI', '2019-01-10');
export const law217 = adopted('21.01.2019 No 217-VI', '2019-01-21', {
  notBefore: '2019-02-01',
  provenBy: '2019-03-04',
});
export const law240 = adopted('01.04.2019 No 240-VI', '2019-04-01', {
  notBefore: '2019-04-12',
  provenBy: '2019-05-13',
});
/** In force six months after publication. */
export const law205 = adoptedLongBefore('27.12.2018 No 205-VI', '2018-12-27', {
  notBefore: '2019-06-28',
  provenBy: '2019-07-29',
});
export const law292 = adopted('27.12.2019 No 292-VI', '2019-12-27', {
  notBefore: '2020-01-07',
  provenBy: '2020-02-07',
});
export const law349 = adopted('26.06.2020 No 349-VI', '2020-06-26', {
  notBefore: '2020-07-07',
  provenBy: '2020-08-07',
});
export const law384 = adopted('19.12.2020 No 384-VI', '2020-12-19', {
  notBefore: '2020-12-30',
  provenBy: '2021-01-30',
});
export const law393 = adopted('30.12.2020 No 393-VI', '2020-12-30', {
  notBefore: '2021-01-10',
  provenBy: '2021-02-10',
});
export const law89 = adopted('29.12.2021 No 89-VII', '2021-12-29', { notBefore: '2022-01-09', provenBy: '2022-02-09' });
export const law131 = effective('01.07.2022 No 131-VII', '2022-09-03');
export const law136 = effective('11.07.2022 No 136-VII', '2022-09-11');
export const law173 = effective('28.12.2022 No 173-VII', '2023-02-27');
export const law188 = effective('03.01.2023 No 188-VII', '2023-03-07');
export const law212 = effective('17.03.2023 No 212-VII', '2023-05-20');
export const law23 = adoptedLongBefore('12.07.2023 No 23-VIII', '2023-07-12', {
  notBefore: '2023-09-11',
  provenBy: '2023-10-12',
});
/** A redaction of 20.06.2024, made by a law adopted four days later with the same waiting period, ends the doubt. */
export const law72 = adoptedLongBefore('15.04.2024 No 72-VIII', '2024-04-15', {
  notBefore: '2024-06-15',
  provenBy: '2024-06-20',
});
export const law94 = mirror('19.06.2024 No 94-VIII', '2024-08-20');
/** The redaction of 05.09.2024 names a sister law of the same day; the next redaction, of 09.09.2024, ends the doubt. */
export const law111 = mirror('05.07.2024 No 111-VIII', '2024-09-05', '2024-09-09');
export const law150 = adoptedLongBefore('02.01.2025 No 150-VIII', '2025-01-02', {
  notBefore: '2025-03-04',
  provenBy: '2025-04-04',
});
export const law210 = mirror('16.07.2025 No 210-VIII', '2025-09-16');

/** The newest redaction read. Rows that begin here are known from it only; what stood before was not read. */
export const newestReading = mirror('redaction of 12.06.2026', '2026-06-12');

// Laws that changed the lists of article 3 and no sanction of the register.
/** With it, by the redaction of its day, item 42 stood in article 3; in force ten days after publication. */
export const law501 = adopted('09.04.2016 No 501-V', '2016-04-09', { notBefore: '2016-04-20', provenBy: '2016-05-21' });
/** The first law to change article 3 after the redaction of 27.12.2019. */
export const law262 = effective('03.07.2019 No 262-VI', '2020-01-01');
/** The last law to change article 3 before the redaction of 04.09.2021. */
export const law62 = mirror('02.07.2021 No 62-VII', '2021-09-04');

/** Every boundary of the register of sanctions. */
export const boundaries: readonly EditionBoundary[] = [
  code,
  law400,
  law12,
  law84,
  law132,
  law180,
  law170,
  law217,
  law240,
  law205,
  law292,
  law349,
  law384,
  law393,
  law89,
  law131,
  law136,
  law173,
  law188,
  law212,
  law23,
  law72,
  law94,
  law111,
  law150,
  law210,
  newestReading,
];
