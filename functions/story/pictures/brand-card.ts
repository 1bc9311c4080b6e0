import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Drawing } from '#functions/ground/ports/picture-renderer.ts';
import type { Brand } from '#functions/story/organisation/brand.ts';
import { derivativesPrefix } from '#functions/story/pictures/derivatives.ts';
import { openGraph } from '#functions/story/pictures/variants.ts';

type Needs = Pick<Deps, 'content' | 'reports' | 'pictures'>;

/** `key` is where the picture stands in `reports`; the size is that of a link card. */
export type BrandCard = {
  readonly key: string;
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
};

const size = { width: openGraph.width, height: openGraph.height ?? 0 };

/** A logo that can't be drawn is left out: the colours are the employer's too. */
const drawn = async (deps: Needs, drawing: Drawing): Promise<Uint8Array> => {
  const made = await deps.pictures.draw(drawing);
  if (!('problem' in made)) return made.bytes;
  if (drawing.logo === null) throw new Error(`The card of the employer could not be drawn: ${made.detail.en}`);
  return drawn(deps, { ...drawing, logo: null });
};

/**
 * The picture of a story that has none: the employer's logo and colours, without words, since the title stands beside it.
 * Drawn once for each look of the employer.
 */
export const brandCard = async (deps: Needs, { colours, logo: file }: Brand): Promise<BrandCard> => {
  const logo = file === undefined ? null : ((await deps.content.get(file))?.body ?? null);
  const { background, primary, accent } = colours;
  const address = { version: deps.pictures.version, background, primary, accent, logo: logo && sha256(logo) };
  const key = `${derivativesPrefix(sha256(canonicalJson(address)))}card.jpg`;
  const known = await deps.reports.get(key);
  if (known !== null) return { key, bytes: known.body, ...size };
  const bytes = await drawn(deps, { background, primary, accent, logo });
  await deps.reports.put(key, bytes, { contentType: 'image/jpeg' });
  return { key, bytes, ...size };
};
