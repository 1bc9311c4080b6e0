/** A message's words as a mail program would show them: header words and quoted-printable or base64 bodies decoded. */
export const readMime = (base64: string): string => {
  const message = Buffer.from(base64, 'base64').toString('latin1');
  const [head = '', ...rest] = message.split('\r\n\r\n');
  const quoted = (text: string): string =>
    Buffer.from(
      text
        .replaceAll('=\r\n', '')
        .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))),
      'latin1',
    ).toString('utf8');
  const headers = head
    .replace(/\?=\r\n =\?/g, '?= =?')
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=\s?/g, (_, words: string) => quoted(words.replaceAll('_', ' ')))
    .replace(/=\?UTF-8\?B\?([^?]*)\?=\s?/g, (_, words: string) => Buffer.from(words, 'base64').toString('utf8'));
  const parts = rest.map((part, index) => {
    const header = index === 0 ? '' : (rest[index - 1] ?? '');
    return /base64\s*$/i.test(header.split('\r\n').at(-1) ?? '')
      ? Buffer.from(part.split('\r\n--')[0] ?? '', 'base64').toString('utf8')
      : quoted(part);
  });
  return [headers, ...parts].join('\n\n');
};
