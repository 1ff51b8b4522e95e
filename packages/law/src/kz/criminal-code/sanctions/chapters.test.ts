import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { chapterTitles, lifeOrHealth } from './chapters.ts';
import { sanctionRegister } from './register.ts';

describe('chapters and objects of attack', () => {
  it('has a title in three languages for the chapter of every row', () => {
    for (const { chapter } of sanctionRegister) {
      const { kk, ru, en } = chapterTitles[chapter];
      assert.ok(kk.length > 5 && ru.length > 5 && en.length > 5);
    }
  });

  it('calls killing and injuring by name and leaves violence to practice', () => {
    assert.equal(lifeOrHealth('99'), 'life');
    assert.equal(lifeOrHealth('106'), 'health');
    assert.equal(lifeOrHealth('188'), 'notNamed');
    assert.equal(lifeOrHealth('192'), 'unclear');
    assert.equal(lifeOrHealth('345'), 'unclear');
  });

  it('names life or health only in the chapter about the person', () => {
    for (const { article, chapter } of sanctionRegister)
      if (['life', 'health'].includes(lifeOrHealth(article))) assert.equal(chapter, 1, article);
  });
});
