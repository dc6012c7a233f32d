/**
 * The templates that come with the program as the build has compiled them (test/config/compile-templates.ts), by what `keyOf` says of their text. From
 * source there are none, and every template is compiled when it is used.
 */
export const precompiled: Readonly<Record<string, object>> = {}
