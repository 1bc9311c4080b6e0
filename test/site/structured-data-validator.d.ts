/** The package has no types of its own. */
declare module '@adobe/structured-data-validator' {
  export default class Validator {
    validate(extracted: {
      readonly jsonld: Readonly<Record<string, unknown>>;
      readonly microdata: object;
      readonly rdfa: object;
      readonly errors: readonly never[];
    }): Promise<readonly { readonly severity: 'ERROR' | 'WARNING'; readonly issueMessage: string }[]>;
  }
}
