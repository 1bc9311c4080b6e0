import { describe, expect, it } from 'vitest';
import writeExcelFile from 'write-excel-file/universal';
import { mimeMessage } from '#functions/adapters/mailer/mime-message.ts';
import { readingOf } from '#functions/publishing/engagement/reading.ts';
import { parquetOf } from '#functions/publishing/engagement/reading-rows.ts';
import { readableText } from '#functions/publishing/records/where/readable-text.ts';
import { aPublicationProjection } from '#test/builders/a-publication-projection.ts';
import { aSnapshot } from '#test/builders/a-snapshot.ts';

const name = 'Åsa-Märta';
const of = (text: string): Uint8Array => new TextEncoder().encode(text);
const mail = { id: 'a', to: [], at: '2026-11-24T08:00:00Z', subject: 'Hej', text: 'Hej!', html: '' };

describe('what can be read in an object', () => {
  it.each([
    ['as it is', 'a.txt', of(`Hej ${name}!`)],
    ['behind the escapes of JSON', 'a.json', of('{"a":"\\u00c5sa-M\\u00e4rta"}')],
    ['behind numbers of HTML', 'a.html', of('&#197;sa-M&#xe4;rta')],
    ['in an address', 'a.xml', of('https://a.example/?q=%C3%85sa-M%C3%A4rta')],
    ['over a broken line of a calendar', 'a.ics', of('SUMMARY:Åsa-\r\n Märta')],
    ['in the lines of a mail', 'a.eml', of('=C3=85sa-M=\r\n=C3=A4rta')],
  ])('%s', async (_what, key, body) => {
    expect(await readableText(key, body)).toContain(name);
  });

  it.each([
    ['quoted', `Fråga ${name}.`],
    ['in base64', `Fråga ${name}. ${'åäö'.repeat(400)}`],
  ])('is read in a mail as it is sent, %s', async (_what, text) => {
    expect(await readableText('a.eml', await mimeMessage({ ...mail, text }, 'a@b.example'))).toContain(name);
  });

  it('is read in a spreadsheet', async () => {
    const sheet = await writeExcelFile([[{ type: String, value: name }]]).toBlob();
    expect(await readableText('a.xlsx', new Uint8Array(await sheet.arrayBuffer()))).toContain(name);
  });

  it('is read in the rows of a file of readings', async () => {
    const snapshot = aSnapshot({ ...aPublicationProjection(), externalId: `urn:${name}` });
    expect(await readableText('a.parquet', parquetOf([readingOf(snapshot, null)]))).toContain(name);
  });

  it('is nothing in a picture, whatever its bytes are', async () => {
    expect(await readableText('a.jpg', of(name))).toBe('');
  });

  it.each([
    ['a zip that is cut off', 'a.xlsx', Uint8Array.of(0x50, 0x4b, 1, 2, ...Array.from({ length: 44 }, () => 255))],
    ['rows that are cut off', 'a.parquet', of('PAR1')],
    ['no letters at all', 'a.json', Uint8Array.of(0xff, 0xfe, 0)],
    ['a number of no sign', 'a.html', of('&#xffffff;')],
  ])('is no fault of %s', async (_what, key, body) => {
    expect(await readableText(key, body)).toEqual(expect.any(String));
  });
});
