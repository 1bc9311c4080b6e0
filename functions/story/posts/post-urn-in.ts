const inUrn = /urn:li:(?:share|ugcPost):\d+/;

/** The post that an address or a text names; people copy the whole address. */
export const postUrnIn = (text: string): string | null => {
  const named = (() => {
    try {
      return decodeURIComponent(text);
    } catch {
      return text;
    }
  })();
  return inUrn.exec(named)?.[0] ?? null;
};
