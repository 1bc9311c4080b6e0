import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import sharp from 'sharp';
import { describe, expect, it, onTestFinished } from 'vitest';
import { sharpRenderer } from '#functions/adapters/picture-renderer/sharp-renderer.ts';
import type { Drawing } from '#functions/ground/ports/picture-renderer.ts';
import { metadataSegments } from '#test/builders/picture-segments.ts';
import { temporaryFolder } from '#test/servers/temporary-folder.ts';

const renderer = sharpRenderer();
const svg = (inside: string) =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 4">${inside}</svg>`);
const black = svg('<rect width="10" height="4" fill="#000000"/>');
const drawing = (part: Partial<Drawing> = {}): Drawing => ({
  background: '#ffffff',
  primary: '#0b3d5c',
  accent: '#e0a526',
  logo: black,
  ...part,
});

const drawn = async (part: Partial<Drawing> = {}) => {
  const made = await renderer.draw(drawing(part));
  if ('problem' in made) return expect.unreachable(made.detail.en);
  const { data, info } = await sharp(made.bytes).raw().toBuffer({ resolveWithObject: true });
  const at = (x: number, y: number) => {
    const start = (y * info.width + x) * 3;
    return [...data.subarray(start, start + 3)];
  };
  return { made, at };
};
/** How far a colour is from what was asked for; JPEG is never exact. */
const apart = (colour: readonly number[], hex: string): number =>
  Math.max(...colour.map((value, n) => Math.abs(value - Number.parseInt(hex.slice(1 + 2 * n, 3 + 2 * n), 16))));

describe('the card of a link without a picture', () => {
  it('is a JPEG of the size of link cards, without metadata', async () => {
    const { made } = await drawn();
    expect(made).toMatchObject({ width: 1200, height: 627, contentType: 'image/jpeg', variant: 'og' });
    expect(metadataSegments(made.bytes)).toEqual([]);
  });

  it('shows the logo in the middle of the background, above the employer’s two colours', async () => {
    const { at } = await drawn();
    expect(apart(at(600, 290), '#000000')).toBeLessThan(16);
    expect(apart(at(100, 100), '#ffffff')).toBeLessThan(16);
    expect(apart(at(600, 585), '#e0a526')).toBeLessThan(16);
    expect(apart(at(600, 610), '#0b3d5c')).toBeLessThan(16);
  });

  it('is the colours alone without a logo', async () => {
    const { at } = await drawn({ logo: null });
    expect(apart(at(600, 290), '#0b3d5c')).toBeLessThan(16);
    expect(apart(at(600, 585), '#e0a526')).toBeLessThan(16);
  });

  it('gives the same bytes for the same look', async () => {
    const [one, other] = [await drawn(), await drawn()];
    expect(Buffer.from(one.made.bytes).equals(Buffer.from(other.made.bytes))).toBe(true);
  });

  it.each([
    ['a text', Buffer.from('logotyp')],
    ['an SVG that is cut', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect')],
    ['nothing', new Uint8Array()],
  ])('says that %s is no logo', async (_, logo) => {
    expect(await renderer.draw(drawing({ logo }))).toMatchObject({ problem: 'unreadable' });
  });

  it('reads no file that a logo points at', async () => {
    const folder = await temporaryFolder();
    onTestFinished(folder.remove);
    const other = join(folder.path, 'other.png');
    await sharp({ create: { width: 10, height: 4, channels: 3, background: '#000000' } }).toFile(other);
    const showing = async (address: string) => {
      const { at } = await drawn({ logo: svg(`<image href="${address}" width="10" height="4"/>`) });
      return apart(at(600, 290), '#ffffff');
    };
    expect(await showing(`data:image/png;base64,${(await readFile(other)).toString('base64')}`)).toBeGreaterThan(200);
    expect(await showing(pathToFileURL(other).href)).toBeLessThan(16);
  });
});
