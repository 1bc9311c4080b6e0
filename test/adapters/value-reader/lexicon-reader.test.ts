import { expect, it } from 'vitest';
import { lexiconReader } from '#functions/adapters/value-reader/lexicon-reader.ts';
import { describeValueReader, someText, someValues } from '#test/contracts/value-reader.ts';

describeValueReader('the lexicon alone', () => lexiconReader());

it('says why it reads alone', async () => {
  const trouble = { sv: 'Ingen modell.', en: 'No model.' };
  expect((await lexiconReader(trouble).read(someText(), someValues)).trouble).toEqual(trouble);
});
