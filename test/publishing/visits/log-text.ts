import { accessLogFields } from '#functions/publishing/visits/access-log.ts';

export const chrome =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';

type Cells = Readonly<Record<string, string>>;

/** A reader who came from LinkedIn to Elsa's story; a test says what differs. */
export const cells = (part: Cells = {}): Cells => ({
  date: '2026-11-24',
  time: '08:00:00',
  'x-edge-location': 'ARN54-P1',
  'cs-method': 'GET',
  'cs-uri-stem': '/stories/elsa/',
  'sc-status': '200',
  'cs(User-Agent)': encodeURIComponent(chrome),
  'cs-uri-query': 'utm_source=linkedin&utm_medium=social&utm_campaign=delaktighet&utm_content=elsa',
  'x-edge-request-id': crypto.randomUUID(),
  ...part,
});

/** A file as the edge writes it. */
export const logText = (rows: readonly Cells[], fields: readonly string[] = accessLogFields): string =>
  [
    '#Version: 1.0',
    `#Fields: ${fields.join(' ')}`,
    ...rows.map((row) => fields.map((name) => row[name] ?? '-').join('\t')),
    '',
  ].join('\n');
