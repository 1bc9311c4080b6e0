import type { SlotRule } from '#functions/publishing/campaigns/health/health-warning.ts';

/** Every picture is large enough for what it is cut to. */
export const pictureSize: SlotRule = ({ story }) => {
  const small = story?.smallPictures ?? 0;
  if (small === 0) return [];
  return [
    {
      cause: 'picture-size',
      severity: 'warning',
      message: {
        sv: small === 1 ? 'En bild är för liten och blir suddig.' : `${small} bilder är för små och blir suddiga.`,
        en:
          small === 1
            ? 'A picture is too small and comes out blurred.'
            : `${small} pictures are too small and come out blurred.`,
      },
      hint: {
        sv: 'Lägg in bilden i större storlek och godkänn igen.',
        en: 'Put in the picture in a larger size and approve again.',
      },
      swaps: true,
    },
  ];
};
