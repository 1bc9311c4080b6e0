import { describe, expect, it } from 'vitest';
import { markedText, marksOfPhrases } from '#functions/newsroom/screens/review-sheet/marked-text.ts';
import { placedFindings } from '#functions/newsroom/screens/review-sheet/placed-findings.ts';
import { sheetPage, thingsToFix } from '#functions/newsroom/screens/review-sheet/sheet-page.ts';
import { approvedSheet, changedSheet, emptySheet, fullSheet } from '#test/newsroom/screens/sheet-views.ts';
import { picture } from '#test/newsroom/screens/view-parts.ts';

const headline = (page: string): string => /<h1>([\s\S]*?)<\/h1>/.exec(page)?.[1]?.replace(/<[^>]+>/g, '') ?? '';

describe('the verdict', () => {
  it.each([
    ['counts what is to be corrected', fullSheet, 'Fyra saker att rätta innan den kan godkännas.'],
    ['says when it is ready', { ...fullSheet, findings: [], consents: [] }, 'Kan godkännas.'],
    ['says when it is approved', approvedSheet, 'Godkänd, precis som den är.'],
    ['says when it has changed', changedSheet, 'Ändrad sedan den godkändes.'],
    ['says when it is withdrawn', { ...fullSheet, folder: 'withdrawn' as const }, 'Tillbakadragen.'],
  ])('%s', (_, view, words) => {
    expect(headline(sheetPage(view, 'sv'))).toBe(words);
  });

  it('does not count a consent twice when a finding already tells of it', () => {
    const [finding] = fullSheet.findings;
    const findings = finding ? [{ ...finding, rule: 'consent-missing' }] : [];
    expect(thingsToFix({ findings, consents: fullSheet.consents })).toBe(1);
    expect(thingsToFix({ findings: [], consents: fullSheet.consents })).toBe(2);
  });

  it('counts a consent for another text', () => {
    const consents = approvedSheet.consents.map((consent) => ({ ...consent, state: 'other-text' as const }));
    expect(thingsToFix({ findings: [], consents })).toBe(1);
  });
});

describe('how to approve', () => {
  it('is told when there is nothing to correct, and only then', () => {
    const ready = sheetPage({ ...fullSheet, findings: [], consents: [] }, 'sv');
    expect(ready).toContain('vardag approve vi-bestammer-veckan');
    expect(ready).toContain('stories/approved/vi-bestammer-veckan');
    expect(sheetPage(fullSheet, 'sv')).not.toContain('vardag approve');
    expect(sheetPage(approvedSheet, 'sv')).not.toContain('vardag approve');
    expect(sheetPage(changedSheet, 'sv')).toContain('vardag approve');
  });

  it('shows the fingerprint short and whole', () => {
    const page = sheetPage(approvedSheet, 'sv');
    const hash = approvedSheet.approval?.hash ?? '';
    expect(page).toContain(`<code title="${hash}">${hash.slice(0, 12)}</code>`);
  });
});

describe('findings', () => {
  it('stand at the block whose lines they are about; the rest stand above', () => {
    const placed = placedFindings(fullSheet.blocks, fullSheet.findings);
    expect([...placed.at].map(([block, findings]) => [block.line, findings.map((one) => one.rule)])).toEqual([
      [30, ['superlative']],
      [22, ['hard-to-read']],
    ]);
    expect(placed.above.map((one) => one.rule)).toEqual(['alt-text-missing']);
  });

  it('mark the words they are about, overlapping ones once', () => {
    expect(
      String(
        markedText('en bra <dag> här', marksOfPhrases('en bra <dag> här', ['bra <dag>', 'dag', 'finns inte', ''])),
      ),
    ).toBe('en <mark>bra &lt;dag&gt;</mark> här');
  });
});

describe('the LinkedIn card', () => {
  const withPictures = (count: number) =>
    fullSheet.linkedin && {
      ...fullSheet,
      linkedin: { ...fullSheet.linkedin, pictures: Array.from({ length: count }, (_, n) => picture(`p${n}`)) },
    };

  it.each([1, 2, 3, 4, 5])('lays %d pictures as LinkedIn does', (count) => {
    const view = withPictures(count);
    expect(view && sheetPage(view, 'sv').match(new RegExp(`li-media n${count}"`, 'g'))).toHaveLength(2);
  });

  it('shows five pictures and counts the rest', () => {
    const view = withPictures(8);
    const page = view ? sheetPage(view, 'sv') : '';
    expect(page).toContain('<span class="li-rest">+3</span>');
    expect(page).not.toContain('p5.jpg');
  });

  it('holds the exact text and its length', () => {
    const page = sheetPage(fullSheet, 'sv');
    expect(page).toContain('#Delaktighet #NordhamnsStad</pre>');
    expect(page).toContain(`${[...(fullSheet.linkedin?.text ?? '')].length} tecken av högst 3\u202f000.`);
  });

  it('says how much too long a text is, as LinkedIn counts it', () => {
    const view = fullSheet.linkedin && { ...fullSheet, linkedin: { ...fullSheet.linkedin, length: 3012 } };
    expect(view && sheetPage(view, 'sv')).toContain('12 tecken för långt.');
  });
});

describe('an empty sheet', () => {
  it('says in each part what will come', () => {
    const page = sheetPage(emptySheet, 'sv');
    expect(page.match(/class="waiting"/g)).toHaveLength(7);
  });
});
