import { formatPlace, type Diagnostic, type Language } from '#model'

/** A diagnostic as `--json` prints it: one language, a `message` that is text. */
export function plainDiagnostic(diagnostic: Diagnostic, language: Language): Record<string, unknown> {
  return {
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: diagnostic.message[language],
    place: diagnostic.place,
    ...(diagnostic.actual === undefined ? {} : { actual: diagnostic.actual }),
    ...(diagnostic.expected === undefined ? {} : { expected: diagnostic.expected }),
    ...(diagnostic.note === undefined ? {} : { note: diagnostic.note[language] }),
  }
}

/** What happened and what to do about it, as one text. */
export function wholeMessage({ message, note }: Diagnostic, language: Language): string {
  if (note === undefined) return message[language]
  return `${message[language]}${/[.!?]$/.test(message[language]) ? '' : '.'} ${note[language]}`
}

/** Errors first, then by place. */
export function inReadingOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const rank = { error: 0, warning: 1, info: 2 }
  return diagnostics.toSorted((a, b) => rank[a.severity] - rank[b.severity]
    || (a.place.file < b.place.file ? -1 : a.place.file > b.place.file ? 1 : 0)
    || (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0)
    || (formatPlace(a.place) < formatPlace(b.place) ? -1 : 1))
}
