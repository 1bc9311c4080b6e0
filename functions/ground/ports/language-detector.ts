/** An ISO 639-1 code, or null when the text is too short to say. */
export type DetectLanguage = (text: string) => string | null;

/** Its data are large, so they are loaded by the first who asks, and kept. */
export type LanguageDetector = { readonly load: () => Promise<DetectLanguage> };
