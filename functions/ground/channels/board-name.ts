/** The boards whose ads are changed from here; each ad has a ledger of its own. */
export const boardNames = ['platsbanken', 'teamtailor'] as const;
export type BoardName = (typeof boardNames)[number];

export const boardTitles: Readonly<Record<BoardName, string>> = {
  platsbanken: 'Platsbanken',
  teamtailor: 'Teamtailor',
};
