import { canonicalJson } from '#functions/ground/ledger/canonical-json.ts';
import { sha256 } from '#functions/ground/ledger/sha256.ts';
import { endingOf, typeOfKind } from '#functions/ground/picture-forms/picture-kind.ts';
import { type PostProcessing, plainPostProcessing } from '#functions/ground/picture-forms/post-processing.ts';
import type { Variant } from '#functions/ground/picture-forms/variant.ts';
import type { Deps } from '#functions/ground/ports/deps.ts';
import type { Focus, PictureProblem, RenderedPicture } from '#functions/ground/ports/picture-renderer.ts';
import { derivativesPrefix } from '#functions/story/pictures/derivatives.ts';

type Facts = Pick<RenderedPicture, 'width' | 'height' | 'window'>;
type Address = { readonly key: string; readonly factsKey: string };

/** A result is addressed by what went in, so a retry or a second channel does no work twice and uploads the same bytes. */
const addressOf = (source: string, variant: Variant, settings: unknown): Address => {
  const name = sha256(canonicalJson(settings)).slice(0, 16);
  const key = `${derivativesPrefix(source)}${name}-${variant.name}`;
  return { key: `${key}.${endingOf(typeOfKind(variant.format))}`, factsKey: `${key}.json` };
};

/** The post-processing as data, different for each one that looks different. */
const finishFacts = ({ mark, ...finish }: PostProcessing) => ({
  ...finish,
  mark: mark && { ...mark, logo: sha256(mark.logo) },
});

export type CachedPicture = RenderedPicture & { readonly key: string };

const cached = async (
  deps: Pick<Deps, 'reports'>,
  address: Address,
  variant: Variant,
): Promise<CachedPicture | null> => {
  const [bytes, facts] = await Promise.all([deps.reports.get(address.key), deps.reports.get(address.factsKey)]);
  if (bytes === null || facts === null) return null;
  const { width, height, window } = JSON.parse(new TextDecoder().decode(facts.body)) as Facts;
  const contentType = typeOfKind(variant.format);
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
  finish: PostProcessing = plainPostProcessing,
): Promise<readonly CachedPicture[] | PictureProblem> => {
  const source = sha256(bytes);
  const finished = finishFacts(finish);
  const addresses = variants.map((variant) =>
    addressOf(source, variant, { version: deps.pictures.version, variant, focus, finish: finished }),
  );
  const known = await Promise.all(variants.map((variant, index) => cached(deps, addresses[index] as Address, variant)));
  const missing = variants.filter((_, index) => known[index] === null);
  if (missing.length === 0) return known.filter((picture) => picture !== null);
  const made = await deps.pictures.render(bytes, missing, focus, finish);
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
