type Mark = { readonly list: 'ul' | 'ol'; readonly words: string; readonly sure: boolean };

const bullet = /^\s*(?:([•●▪◦‣·*])|[-–—])\s+(?=\S)/u;
const number = /^\s*\d{1,2}[.)]\s+(?=\S)/;

/** What begins an item of a list; a dash alone may be a line that somebody says. */
const markOf = (line: string): Mark | null => {
  const dot = bullet.exec(line);
  if (dot !== null) return { list: 'ul', words: line.slice(dot[0].length), sure: dot[1] !== undefined };
  const digit = number.exec(line);
  return digit === null ? null : { list: 'ol', words: line.slice(digit[0].length), sure: false };
};

/** The lines from here on that are items of one list, empty ones between them too, and where it ends. */
const listAt = (lines: readonly string[], start: number): { readonly html: string; readonly end: number } | null => {
  const first = markOf(lines[start] ?? '');
  if (first === null) return null;
  const items = [first.words];
  let end = start + 1;
  for (let at = end; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const mark = markOf(line);
    const goesOn = mark === null && at === end && /^\s+\S/.test(line);
    if (mark?.list === first.list) items.push(mark.words);
    else if (goesOn) items.push(`${items.pop()} ${line.trim()}`);
    else if (line.trim() !== '') break;
    if (line.trim() !== '') end = at + 1;
  }
  if (items.length === 1 && !first.sure) return null;
  return { html: `<${first.list}>${items.map((item) => `<li>${item}</li>`).join('')}</${first.list}>`, end };
};

/** A tag or a comment stands; any other < is a sign. */
const withSigns = (text: string): string =>
  text.replace(/<(?!\/?(?:strong|b|em|i|a|span|u|font|img)[\s/>]|!--)/gi, '&lt;');

/**
 * Text without paragraphs of its own as HTML: an empty line ends a paragraph, a line that begins with a sign is an item of a
 * list, and any other line ends where it ended. Where `<br>` ends the lines, a lone line break is a space.
 */
export const plainBody = (text: string): string => {
  const given = text.replace(/\r\n?|\u2028/g, '\n').replace(/\u2029/g, '\n\n');
  const broken = /<br\s*\/?>/i.test(given)
    ? given.replace(/([^\n])\n(?!\n)/g, '$1 ').replace(/ ?<br\s*\/?> ?/gi, '\n')
    : given;
  const lines = withSigns(broken).split('\n');
  const done: string[] = [];
  let paragraph: string[] = [];
  const endParagraph = (): void => {
    if (paragraph.length > 0) done.push(`<p>${paragraph.join('<br>')}</p>`);
    paragraph = [];
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    const list = listAt(lines, at);
    if (list !== null) {
      endParagraph();
      done.push(list.html);
      at = list.end;
      continue;
    }
    if (line.trim() === '') endParagraph();
    else paragraph.push(line.trim());
    at += 1;
  }
  endParagraph();
  return done.join('');
};
