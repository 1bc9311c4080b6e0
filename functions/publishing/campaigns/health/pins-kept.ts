import { Temporal } from 'temporal-polyfill';
import type { Ahead, SlotRule } from '#functions/publishing/campaigns/health/health-warning.ts';

/** What is pinned to the slot stands in it. The file says the same, on the pin's line. */
export const pinsKept: SlotRule = ({ campaign, at }, { refusedPins }) =>
  refusedPins
    .filter(({ pin }) => pin.campaign.id === campaign && Temporal.Instant.compare(pin.instant, at) === 0)
    .map(
      ({ pin, bar }): Ahead => ({
        cause: 'pin',
        severity: 'warning',
        message: {
          sv: `${pin.story} är fastnålad här och går inte att hålla. ${bar.words.sv}`,
          en: `${pin.story} is pinned here and can not be kept. ${bar.words.en}`,
        },
        hint: {
          sv: 'Nåla fast den på en annan tid, eller välj en annan berättelse.',
          en: 'Pin it to another slot, or choose another story.',
        },
      }),
    );
