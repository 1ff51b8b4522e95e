import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { readCaseFile } from '@zhargy/casefile';
import type { Finding, Lang, Status } from '@zhargy/logic';
import { check } from '../packages/cli/src/commands/check.ts';
import { readOptions, type Options } from '../packages/cli/src/options.ts';

const folder = fileURLToPath(new URL('../examples/', import.meta.url));

/** A finding as an example promises it: the norm, the recorded act (none for duties and quantities), the subjects. */
interface Promised {
  readonly norm: string;
  readonly act?: string;
  readonly about: Readonly<Record<string, string>>;
  readonly status: Status;
  readonly value?: string;
  /** The place of the fact that is missing. */
  readonly missing?: string;
  /** The dispute whose other reading would change the answer. */
  readonly turnsOn?: string;
}
interface Example {
  readonly exit: 0 | 1;
  readonly findings: readonly Promised[];
}

const accomplices = 'kz.sc.2016-4.2-4.all-accomplices';
const consent = 'kz.cpc.613-1-3.consent';
const examples: Readonly<Record<string, Example>> = {
  'three-accused.yaml': {
    exit: 1,
    findings: [
      { norm: 'kz.cpc.612-1-1.gravity', act: 'zakl-orynbaev', about: { p: 'orynbaev' }, status: 'violated' },
      { norm: 'kz.cpc.612-1-1.gravity', act: 'zakl-savchenko', about: { p: 'savchenko' }, status: 'satisfied' },
      {
        norm: 'kz.cpc.612-1-1.gravity',
        act: 'zakl-lim',
        about: { p: 'lim' },
        status: 'unknown',
        missing: 'charges.lim-2.maxImprisonment',
      },
      {
        norm: consent,
        act: 'zakl-savchenko',
        about: { v: 'too' },
        status: 'unknown',
        missing: 'roles.role-buhgalter.authorityCoversConsent',
      },
      { norm: accomplices, act: 'zakl-savchenko', about: { p: 'savchenko' }, status: 'satisfied' },
    ],
  },
  'change-of-law.yaml': {
    exit: 1,
    findings: [
      { norm: consent, act: 'z2016', about: { v: 'poterpevshiy' }, status: 'satisfied' },
      { norm: accomplices, act: 'z2020', about: { g: 's2020' }, status: 'unknown' },
      { norm: 'kz.cpc.612-1-3.form-exists', act: 'z2023', about: { g: 's2023' }, status: 'unknown', missing: 'law' },
      { norm: accomplices, act: 'z2026', about: { g: 's2026' }, status: 'violated' },
      { norm: 'kz.cc.55.imprisonment-for-charge', about: { ch: 'e2016' }, status: 'satisfied' },
      { norm: 'kz.cc.55.imprisonment-for-charge', about: { ch: 'e2024' }, status: 'unknown' },
    ],
  },
  'minor-victim.yaml': {
    exit: 1,
    findings: [
      { norm: consent, act: 'jasasu', about: { v: 'aisana' }, status: 'satisfied' },
      { norm: consent, act: 'jasasu', about: { v: 'daryn' }, status: 'violated' },
      {
        norm: 'kz.cpc.199.record-of-explanation',
        act: 'tusindiru-1',
        about: { g: 'kelisim' },
        status: 'unknown',
        missing: 'contents',
      },
    ],
  },
  'severed-accomplice.yaml': {
    exit: 1,
    findings: [
      {
        norm: accomplices,
        act: 'jasasu-asqar',
        about: { p: 'asqar' },
        status: 'satisfied',
        turnsOn: 'kz.sc.2016-4.2-4.who-counts',
      },
      { norm: 'kz.cpc.626.decision', act: 'sheshim-nurlan', about: { g: 'm-nurlan' }, status: 'violated' },
      { norm: 'kz.cpc.626.decision', act: 'sheshim-asqar', about: { g: 'm-asqar' }, status: 'open' },
    ],
  },
  'appeal-for-one-of-two.yaml': {
    exit: 1,
    findings: [
      { norm: 'kz.cpc.484-1.appellate-order', act: 'shagym-serik', about: { p: 'serik' }, status: 'satisfied' },
      { norm: 'kz.cpc.484-1.appellate-order', act: 'shagym-oleg', about: { p: 'oleg' }, status: 'violated' },
      {
        norm: 'kz.cpc.487-2.year',
        act: 'shagym-qosymsha',
        about: { j: 'ukim' },
        status: 'unknown',
        missing: 'acts.shagym-qosymsha.filed.posted',
      },
    ],
  },
  'resubmitted-complaint.yaml': {
    exit: 1,
    findings: [
      { norm: 'kz.cpc.489-3.term', act: 'vozvrat-1', about: { f: 'zhaloba-1' }, status: 'violated' },
      { norm: 'kz.cpc.487-2.year', act: 'zhaloba-2', about: { j: 'prigovor' }, status: 'satisfied' },
      { norm: 'kz.cpc.489-1-3.late', act: 'vozvrat-2', about: { f: 'zhaloba-2' }, status: 'violated' },
      {
        norm: 'kz.cpc.487-2.year',
        act: 'zhaloba-3',
        about: { j: 'prigovor' },
        status: 'unknown',
        missing: 'acts.zhaloba-3.filed.posted',
      },
    ],
  },
  'related-case.yaml': {
    exit: 1,
    findings: [
      {
        norm: 'kz.cpc.480-2.judgment-in-force',
        act: 'petition-early',
        about: { g: 'cooperation-1' },
        status: 'violated',
      },
      {
        norm: 'kz.cpc.480-2.judgment-in-force',
        act: 'petition-again',
        about: { g: 'cooperation-1' },
        status: 'satisfied',
      },
      { norm: 'kz.cpc.478-4.closed', act: 'hearing', about: { g: 'cooperation-1' }, status: 'violated' },
      {
        norm: 'kz.cpc.621-2.carry-out',
        about: { g: 'cooperation-2' },
        status: 'unknown',
        missing: 'relatedCases.transit.judgment',
      },
    ],
  },
  'outgoing-request.yaml': {
    exit: 0,
    findings: [
      { norm: 'kz.routing.addressee', about: { r: 'search-tj' }, status: 'satisfied', value: 'supervisingProsecutor' },
      { norm: 'kz.routing.sender', about: { r: 'search-tj-2' }, status: 'satisfied', value: 'supervisingProsecutor' },
      {
        norm: 'kz.routing.addressee',
        about: { r: 'search-tj-2' },
        status: 'unknown',
        missing: 'requests.search-tj-2.exactPlaceKnown',
      },
      { norm: 'kz.cpc.560-4.original', about: { r: 'questioning-kg' }, status: 'satisfied' },
    ],
  },
};

function optionsFor(lang: Lang, ...more: readonly string[]): Options {
  const options = readOptions(['check', '--now', '2026-07-01', '--lang', lang, ...more]);
  assert.ok(!('mistakes' in options));
  return options;
}

test('every example of the folder is described here', () => {
  assert.deepEqual(globSync('*.yaml', { cwd: folder }).toSorted(), Object.keys(examples).toSorted());
});

for (const [name, { exit, findings }] of Object.entries(examples)) {
  test(`${name} is read without a fault`, () => {
    const read = readCaseFile(readFileSync(folder + name));
    assert.deepEqual('faults' in read ? read.faults : [], []);
  });
  test(`${name} answers in three languages with exit ${exit}`, () => {
    const pages = (['kk', 'ru', 'en'] as const).map((lang) => check(folder + name, optionsFor(lang, '--explain')));
    assert.deepEqual(
      pages.map((page) => page.code),
      [exit, exit, exit],
    );
    assert.equal(new Set(pages.map((page) => page.out)).size, 3);
    for (const promised of findings)
      for (const page of pages) assert.ok(page.out.includes(promised.norm), promised.norm);
  });
  test(`${name} has the findings it was written for`, () => {
    const { findings: found } = JSON.parse(check(folder + name, optionsFor('en', '--json')).out) as {
      readonly findings: readonly Finding[];
    }; // our own output
    for (const promised of findings) {
      const same = found.filter(
        (f) =>
          f.norm === promised.norm &&
          f.act?.id === promised.act &&
          Object.entries(promised.about).every(([role, id]) => f.about[role] === id),
      );
      assert.deepEqual(
        same.map((f) => f.status),
        [promised.status],
        JSON.stringify(promised),
      );
      const [finding] = same;
      if (promised.value !== undefined) assert.equal(finding?.value, promised.value);
      if (promised.missing !== undefined)
        assert.ok(
          finding?.missing.some((m) => m.at === promised.missing),
          JSON.stringify(finding?.missing),
        );
      if (promised.turnsOn !== undefined)
        assert.ok(
          finding?.readings.some((r) => r.dispute === promised.turnsOn && Object.keys(r.wouldChange).length > 0),
        );
    }
  });
}
