import { canonicalJson } from '#functions/ledger/canonical-json.ts';
import { sha256 } from '#functions/ledger/sha256.ts';
import { derivativesPrefix } from '#functions/pictures/derivatives.ts';
import type { Variant } from '#functions/pictures/variant.ts';
import type { Deps } from '#functions/ports/deps.ts';
import type { Focus, PictureProblem, RenderedPicture } from '#functions/ports/picture-renderer.ts';

type Facts = Pick<RenderedPicture, 'width' | 'height' | 'window'>;
type Address = { readonly key: string; readonly factsKey: string };

/** A result is addressed by what went in, so a retry or a second channel does no work twice and uploads the same bytes. */
const addressOf = (source: string, version: string, variant: Variant, focus: Focus | null): Address => {
  const settings = sha256(canonicalJson({ version, variant, focus })).slice(0, 16);
  const key = `${derivativesPrefix(source)}${settings}-${variant.name}`;
  return { key: `${key}.${variant.format === 'jpeg' ? 'jpg' : 'webp'}`, factsKey: `${key}.json` };
};

export type CachedPicture = RenderedPicture & { readonly key: string };

const cached = async (
  deps: Pick<Deps, 'reports'>,
  address: Address,
  variant: Variant,
): Promise<CachedPicture | null> => {
  const [bytes, facts] = await Promise.all([deps.reports.get(address.key), deps.reports.get(address.factsKey)]);
  if (bytes === null || facts === null) return null;
  const { width, height, window } = JSON.parse(new TextDecoder().decode(facts.body)) as Facts;
  const contentType = variant.format === 'jpeg' ? 'image/jpeg' : 'image/webp';
  return { variant: variant.name, bytes: bytes.body, contentType, width, height, window, key: address.key };
};

const store = async (
  deps: Pick<Deps, 'reports'>,
  address: Address,
  picture: RenderedPicture,
): Promise<CachedPicture> => {
  await deps.reports.put(address.key, picture.bytes, { contentType: picture.contentType });
  const { width, height, window } = picture;
  const facts: Facts = { width, height, window };
  await deps.reports.put(address.factsKey, JSON.stringify(facts), { contentType: 'application/json' });
  return { ...picture, key: address.key };
};

/** The variants of a picture in the order asked for, from the reports store where they have been made before. */
export const renderCached = async (
  deps: Pick<Deps, 'reports' | 'pictures'>,
  bytes: Uint8Array,
  variants: readonly Variant[],
  focus: Focus | null,
): Promise<readonly CachedPicture[] | PictureProblem> => {
  const source = sha256(bytes);
  const addresses = variants.map((variant) => addressOf(source, deps.pictures.version, variant, focus));
  const known = await Promise.all(variants.map((variant, index) => cached(deps, addresses[index] as Address, variant)));
  const missing = variants.filter((_, index) => known[index] === null);
  if (missing.length === 0) return known.filter((picture) => picture !== null);
  const made = await deps.pictures.render(bytes, missing, focus);
  if ('problem' in made) return made;
  const stored = await Promise.all(
    made.map((picture) =>
      store(deps, addresses[variants.findIndex((variant) => variant.name === picture.variant)] as Address, picture),
    ),
  );
  return variants.map(
    (variant, index) => known[index] ?? (stored.find((one) => one.variant === variant.name) as CachedPicture),
  );
};
