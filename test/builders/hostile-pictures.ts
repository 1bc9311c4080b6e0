import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import type { PictureProblem } from '#functions/ground/ports/picture-renderer.ts';
import { pngChunk } from '#test/builders/png-chunk.ts';

export type HostilePicture = readonly [string, PictureProblem['problem'], () => Promise<Uint8Array>];

/** Noise, so that the compressed data is long enough to be cut anywhere. */
const noise = () => {
  const pixels = Buffer.alloc(200 * 150 * 3);
  for (let at = 0; at < pixels.length; at += 1) pixels[at] = (at * 7919 + (at >> 5) * 104_729) % 256;
  return sharp(pixels, { raw: { width: 200, height: 150, channels: 3 } });
};
const cut = (bytes: Buffer, share: number) => bytes.subarray(0, Math.floor(bytes.length * share));
const latin1 = (text: string) => Buffer.from(text, 'latin1');

const box = (type: string, ...parts: readonly Buffer[]) => {
  const body = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(body.length + 8);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, body]);
};

/** A hundred bytes that claim hundreds of millions of pixels. */
const pngBomb = (width: number, height: number) => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const data = pngChunk('IDAT', deflateSync(Buffer.alloc(64)));
  return Buffer.concat([
    latin1('\x89PNG\r\n\x1a\n'),
    pngChunk('IHDR', header),
    data,
    pngChunk('IEND', Buffer.alloc(0)),
  ]);
};

/** A small JPEG whose frame header is changed to claim 300 million pixels. */
const jpegBomb = async () => {
  const bytes = await noise().jpeg().toBuffer();
  const frame = bytes.indexOf(Buffer.from([0xff, 0xc0]));
  bytes.writeUInt16BE(15_000, frame + 5);
  bytes.writeUInt16BE(20_000, frame + 7);
  return bytes;
};

/** Files that people and worse send instead of a picture. */
export const hostilePictures: readonly HostilePicture[] = [
  ['nothing', 'unreadable', async () => new Uint8Array()],
  ['a text', 'unsupported', async () => latin1('Hej! Bilden kommer sen.')],
  ['zeros', 'unsupported', async () => new Uint8Array(10_000)],
  ['a HEIC from a telephone', 'unsupported', async () => box('ftyp', latin1('heic\0\0\0\0mif1heic'))],
  ['an SVG', 'unsupported', async () => latin1('<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['an SVG that reads files', 'unsupported', async () => latin1('<svg><image href="file:///etc/hostname"/></svg>')],
  ['a zip', 'unsupported', async () => latin1('PK\x03\x04\x14\0\0\0')],
  ['a PDF', 'unsupported', async () => latin1('%PDF-1.7\n')],
  ['a web page', 'unsupported', async () => latin1('<!doctype html><title>404</title>')],
  ['a head of a JPEG and then a script', 'unreadable', async () => latin1('\xff\xd8\xff<?php system($_GET[0]); ?>')],
  ['a JPEG that was cut in the middle', 'unreadable', async () => cut(await noise().jpeg().toBuffer(), 0.5)],
  ['a JPEG that was cut near its end', 'unreadable', async () => cut(await noise().jpeg().toBuffer(), 0.95)],
  [
    'a progressive JPEG that was cut',
    'unreadable',
    async () => cut(await noise().jpeg({ progressive: true }).toBuffer(), 0.6),
  ],
  ['a PNG that was cut', 'unreadable', async () => cut(await noise().png().toBuffer(), 0.5)],
  ['a WebP that was cut', 'unreadable', async () => cut(await noise().webp().toBuffer(), 0.5)],
  ['a GIF that was cut', 'unreadable', async () => cut(await noise().gif().toBuffer(), 0.3)],
  ['an AVIF that was cut', 'unreadable', async () => cut(await noise().avif({ effort: 0 }).toBuffer(), 0.5)],
  ['a head of a PNG alone', 'unreadable', async () => (await noise().png().toBuffer()).subarray(0, 33)],
  ['a PNG of 900 million pixels', 'too-many-pixels', async () => pngBomb(30_000, 30_000)],
  ['a PNG of 300 million pixels', 'too-many-pixels', async () => pngBomb(20_000, 15_000)],
  ['a JPEG of 300 million pixels', 'too-many-pixels', jpegBomb],
];
