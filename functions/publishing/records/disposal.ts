/**
 * `disposals/<id>/<n>.json` in `records`: that objects were erased, by whose decision. Their leaves stay in the log, so that
 * what is gone is known by its hash and nothing else.
 */
export const disposalsPrefix = 'disposals/';
