import type { Page } from 'playwright-core';

/**
 * Words of a page that stand on two lines without a joint between them. A word may be cut where it is written with a hyphen or a
 * soft hyphen; addresses are no words.
 */
const script = `(() => {
  const broken = [];
  const topsOf = (node, from, to) => {
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
    return [...new Set(boxes.map((box) => Math.round(box.top)))];
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const style = getComputedStyle(node.parentElement);
    if (style.display === 'none' || node.parentElement.closest('.unseen, .skip') !== null) continue;
    if (node.parentElement.checkVisibility && !node.parentElement.checkVisibility()) continue;
    for (const { index, 0: word } of node.textContent.matchAll(/[^\\s\\u00ad–-]+/g)) {
      if (word.length < 2 || /[@/]|\\.[a-z]{2,}/.test(word)) continue;
      if (topsOf(node, index, index + word.length).length < 2) continue;
      // The hyphen that is drawn for the joint before it counts with the first letter: each letter stands where its last box is.
      const tops = new Set(Array.from(word, (_, at) => topsOf(node, index + at, index + at + 1).at(-1)));
      if (tops.size > 1) broken.push(node.parentElement.tagName.toLowerCase() + ': ' + word);
    }
  }
  return broken;
})()`;

export const brokenWords = (page: Page): Promise<readonly string[]> => page.evaluate<readonly string[]>(script);
