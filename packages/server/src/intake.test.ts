import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { trial } from './testing/trial.ts';

const t = trial();
after(() => t.app.close());
const text =
  'Ходатайство\nПодозреваемый Ахметов Болат Серикович, 02.01.1990 года рождения, просит заключить процессуальное соглашение.';

test('a paper gives proposals, each with the words it rests on', async () => {
  const pasted = await t.post('/api/intake', { text }, { 'accept-language': 'kk' });
  assert.equal(pasted.status, 200, pasted.text.slice(0, 300));
  const sent = await t.post('/api/intake', { bytes: Buffer.from(text).toString('base64'), name: 'h.txt' });
  assert.equal(sent.status, 200);
  const { proposals } = sent.json as unknown as {
    readonly proposals: readonly {
      readonly value: unknown;
      readonly quotes: readonly { readonly text: string; readonly paragraph: number }[];
    }[];
  }; // as documented, which `trial` holds it against
  const born = proposals.find(({ value }) => value === '1990-01-02');
  assert.match(born?.quotes[0]?.text ?? '', /02\.01\.1990/);
  assert.equal(born?.quotes[0]?.paragraph, 2);
});

test('what cannot be read is told with what to do', async () => {
  const damaged = await t.post('/api/intake', { bytes: Buffer.from('%PDF-1.7 nothing').toString('base64') });
  assert.equal(damaged.status, 422);
  assert.match(damaged.text, /"code":"unreadable".*"paper":\{"code":"\w+","text":"[^"]+","cure":"[^"]+"\}/);
  for (const body of [{}, { text, bytes: 'AAAA' }]) {
    const answer = await t.post('/api/intake', body);
    assert.equal(answer.status, 422);
    assert.match(answer.text, /text \| bytes/);
  }
});
