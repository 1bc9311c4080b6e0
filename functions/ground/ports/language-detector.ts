/** An ISO 639-1 code, or null when the text is too short to say. */
export type LanguageDetector = { readonly detect: (text: string) => Promise<string | null> };
