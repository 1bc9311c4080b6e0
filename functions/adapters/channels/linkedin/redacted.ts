const longest = 160;

/** An answer's message without tokens, persons, or what it quotes from the post; short enough for a ledger. */
export const redacted = (message: string, token: string): string => {
  const safe = message
    .replaceAll(token === '' ? '\u0000' : token, '…')
    .replace(/Bearer\s+\S+/gi, 'Bearer …')
    .replace(/urn:li:(person|member):[^\s,)"']+/g, 'urn:li:$1:…')
    .replace(/[\w.+-]+@[\w-]+\.[\w.]+/g, '…')
    .replace(/"[^"]*"/g, '"…"')
    .replace(/\s+/g, ' ')
    .trim();
  return safe.length <= longest ? safe : `${safe.slice(0, longest - 1)}…`;
};
