import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { grain } from './parts/grain.ts';
import type { Picture } from './parts/picture.ts';
import { amirNatt } from './scenes/amir-natt.ts';
import { bro } from './scenes/bro.ts';
import { elsaSkog } from './scenes/elsa-skog.ts';
import { karinRond } from './scenes/karin-rond.ts';
import { larmcentral } from './scenes/larmcentral.ts';
import { linneaHandledning } from './scenes/linnea-handledning.ts';
import { matsal } from './scenes/matsal.ts';
import { parkHost } from './scenes/park-host.ts';
import { parkPlantering } from './scenes/park-plantering.ts';
import { priyaLibrary } from './scenes/priya-library.ts';
import { sagostund } from './scenes/sagostund.ts';
import { samiForrad } from './scenes/sami-forrad.ts';
import { skolkok } from './scenes/skolkok.ts';
import { skolvag } from './scenes/skolvag.ts';
import { vattentorn } from './scenes/vattentorn.ts';

interface Delivery {
  readonly picture: Picture;
  /** Every place the same bytes are written to, under content/stories. */
  readonly to: readonly string[];
  /** A burden that phones put on pictures and that the pipeline has to carry off. */
  readonly burden?: 'rotated' | 'position';
}

const deliveries: readonly Delivery[] = [
  { picture: elsaSkog, to: ['approved/vi-bestammer-veckan/elsa-skog.jpg'] },
  {
    picture: amirNatt,
    to: ['approved/natt-i-hemtjansten/amir-natt.jpg', 'drafts/hemtjanst-greta/amir-natt.jpg'],
    burden: 'rotated',
  },
  { picture: linneaHandledning, to: ['approved/forsta-aret-som-socialsekreterare/linnea-handledning.jpg'] },
  { picture: bro, to: ['approved/bron-till-skolan/bro.jpg'], burden: 'position' },
  { picture: skolvag, to: ['approved/bron-till-skolan/skolvag.jpg'] },
  { picture: priyaLibrary, to: ['approved/open-data-that-people-use/priya-library.jpg'] },
  {
    picture: skolkok,
    to: ['approved/skolkoket-som-slanger-mindre/skolkok.jpg', 'drafts/skolkok-utan-alt/skolkok.jpg'],
  },
  { picture: matsal, to: ['approved/skolkoket-som-slanger-mindre/matsal.jpg'] },
  { picture: samiForrad, to: ['approved/mitt-forsta-fasta-jobb/sami-forrad.jpg'] },
  { picture: karinRond, to: ['approved/tjugofem-medarbetare/karin-rond.jpg', 'drafts/tunga-ord/karin-rond.jpg'] },
  { picture: parkHost, to: ['approved/fran-sommarjobb-till-arbetsledare/park-host.jpg'] },
  { picture: parkPlantering, to: ['approved/fran-sommarjobb-till-arbetsledare/park-plantering.jpg'] },
  {
    picture: sagostund,
    to: [
      'approved/sagostund-pa-fem-sprak/sagostund.jpg',
      'approved/story-hour-in-five-languages/sagostund.jpg',
      'drafts/sagostund-utgatt-samtycke/sagostund.jpg',
    ],
  },
  { picture: larmcentral, to: ['approved/schemat-vi-byggde-sjalva/larmcentral.jpg'] },
  { picture: vattentorn, to: ['approved/vattnet-i-kranen/vattentorn.jpg'] },
];

const stories = join(import.meta.dirname, '../../content/stories');
const paper = grain(9);

/** An invented place in open water; Nordhamn is on no map. */
const invented = {
  IFD0: { Make: 'Nordhamn', Model: 'Ritbord' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '57/1 30/1 0/1', GPSLongitudeRef: 'E', GPSLongitude: '11/1 0/1 0/1' },
};

async function render({ picture, burden }: Delivery): Promise<Buffer> {
  const [w, h] = [Math.round(picture.width * picture.scale), Math.round(picture.height * picture.scale)];
  const frame = `viewBox="0 0 ${picture.width} ${picture.height}" width="${w}" height="${h}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${frame}>${picture.body}</svg>`;
  const flat = await sharp(Buffer.from(svg)).flatten({ background: '#ffffff' }).removeAlpha().raw().toBuffer();
  const grained = sharp(flat, { raw: { width: w, height: h, channels: 3 } }).composite([
    { ...paper, tile: true, blend: 'soft-light' },
  ]);
  const pixels = await grained.removeAlpha().raw().toBuffer();
  const image = sharp(pixels, { raw: { width: w, height: h, channels: 3 } });
  if (burden === 'rotated') image.rotate(270).withMetadata({ orientation: 6 });
  if (burden === 'position') image.withExif(invented);
  return image.jpeg({ quality: 85 }).toBuffer();
}

for (const delivery of deliveries) {
  const bytes = await render(delivery);
  for (const place of delivery.to) {
    const file = join(stories, place);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
