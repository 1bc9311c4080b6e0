import { expect, it } from 'vitest';
import { html, langOf } from '#functions/ground/markup/html.ts';

it('a page escapes what it is given, but not its own pieces', () => {
  const piece = html`<b>${'Stig & <Co>'}</b>`;
  expect(String(html`<p title="${'"'}">${piece}</p>`)).toBe('<p title="&quot;"><b>Stig &amp; &lt;Co&gt;</b></p>');
});

it.each([
  ['sv', 'sv', ''],
  ['en', 'sv', ' lang="en"'],
] as const)('a part in %s on a page in %s is marked with "%s"', (part, page, mark) => {
  expect(String(langOf(part, page))).toBe(mark);
});
