import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chapters } from './chapters.ts';
import { coverage, gapsIn } from './coverage.ts';
import { cc } from './kz/instruments/criminal-code.ts';
import { cpc } from './kz/instruments/criminal-procedure-code.ts';
import { sc2016, sc2018 } from './kz/instruments/resolutions.ts';
import { covered, inOrderOfText, placesOf, within } from './places.ts';
import { law } from './rule-set.ts';

/** The articles on which procedural agreements rest: from the form of the agreement to the conciliatory and writ proceedings. */
const pleaArticles = [
  '5 7 35 36 43 44 64 65 67 69 71 76 87 99 192 193 199 321 322 323 327 337 340 341 382 383 384 397',
  '429 430 431 433 436 526 530 531 532 533 534 535 536 537 538 539 540 541 542',
  '612 613 614 615 616 617 617-1 617-2 617-3 617-4 617-5 622 623 624 625 626 627 628 629',
  '629-1 629-2 629-3 629-4 629-5 629-6 629-7 629-8',
].flatMap((line) => line.split(' '));
const pleaArticlesOfTheCriminalCode = ['10', '11', '13', '55', '67', '67-1', '68'];

const ofArticle = (provision: string, articles: ReadonlySet<string>): boolean =>
  articles.has(provision.split(/[. ]/)[0] ?? '');

test('every sentence of the resolution on plea agreements has become something', () => {
  assert.deepEqual(gapsIn(sc2016), []);
});

test('every part and item of the articles on procedural agreements has become something', () => {
  const articles = new Set(pleaArticles);
  const listed = new Set(placesOf(cpc).map((place) => place.provision.split('.')[0] ?? ''));
  assert.deepEqual(
    pleaArticles.filter((article) => !listed.has(article)),
    [],
    'articles whose parts are not listed',
  );
  assert.deepEqual(
    gapsIn(cpc).filter((provision) => ofArticle(provision, articles)),
    [],
  );
  const ofCode = new Set(pleaArticlesOfTheCriminalCode);
  assert.deepEqual(
    gapsIn(cc).filter((provision) => ofArticle(provision, ofCode) || provision.startsWith('71.4-1')),
    [],
  );
});

test('what is said to belong elsewhere exists in its text', () => {
  for (const { cite } of chapters.flatMap((chapter) => chapter.elsewhere ?? []))
    for (const one of cite)
      assert.ok(within(one).length > 0, `${one.instrument.id} ${one.path.join('.')} s${one.sentences.join()}`);
});

test('nothing is at once a norm and declared to belong elsewhere', () => {
  const both = coverage()
    .flatMap((row) => row.places)
    .filter((place) => place.elsewhere.length > 0 && place.became !== 'elsewhere');
  assert.deepEqual(
    both.map((place) => `${place.provision} s${place.sentence ?? ''}: ${[...place.norms, ...place.guidance].join()}`),
    [],
  );
});

test('a citation covers the sentences it names, and the whole only where there is but one', () => {
  const names = (cite: Parameters<typeof covered>[0]) =>
    covered(cite).map((p) => `${p.provision} s${p.sentence ?? ''}`);
  assert.deepEqual(names(sc2016.p(10, 1).s(2)), ['10.1 s2']);
  assert.deepEqual(names(sc2016.p(10, 1)), []);
  assert.deepEqual(names(sc2016.p(10, 3)), ['10.3 s1']);
  assert.deepEqual(names(sc2016.p(23)), ['23 s1']);
  assert.deepEqual(names(sc2016.p(22)), []);
  assert.deepEqual(names(sc2016.p(23).s(2)), []);
  assert.deepEqual(names(cpc.art(612, 1, 1)), ['612.1.1 s']);
  assert.deepEqual(names(cpc.art(612, 1)), []);
  assert.equal(within(sc2016.p(22)).length, 6);
  assert.deepEqual(
    within(cpc.art(612, 1)).map((p) => p.provision),
    ['612.1.1', '612.1.2', '612.1.3'],
  );
});

test('places stand in the order of the text', () => {
  assert.deepEqual(['37.2', '36-1.10', '36', '36-1.2', '4'].toSorted(inOrderOfText), [
    '4',
    '36',
    '36-1.2',
    '36-1.10',
    '37.2',
  ]);
  const [first, second] = placesOf(sc2018);
  assert.deepEqual([first?.provision, first?.sentence, second?.provision], ['1.1', 1, '1.2']);
});

test('what stands inside a norm counts by its own citation, with its scenarios and its marks', () => {
  const row = coverage().find((r) => r.instrument === sc2016.id);
  const place = row?.places.find((p) => p.provision === '2.4' && p.sentence === 1);
  assert.ok(place);
  assert.ok(place.norms.includes('kz.sc.2016-4.2-4.all-accomplices'));
  assert.ok(place.scenarios.some((id) => id.startsWith('para-02-accomplices#')));
  assert.ok(place.disputed.includes('kz.sc.2016-4.2-4.who-counts'));
  // The grounds of conciliation are a notion of their own: norms that use it are known by the citations of the notion.
  const article622 = coverage()
    .find((r) => r.instrument === cpc.id)
    ?.places.filter((p) => p.provision.startsWith('614.2'));
  assert.ok(article622?.every((p) => p.through.includes('kz.cpc.614-2.effective-withdrawal')));
});

test('every norm that cites a place of a text is found at that place', () => {
  const found = new Set(
    coverage().flatMap((row) => row.places.flatMap((p) => [...p.norms, ...p.guidance, ...p.named])),
  );
  const missing = law.norms.filter((n) => !found.has(n.id)).map((n) => n.id);
  assert.deepEqual(missing, []);
});
