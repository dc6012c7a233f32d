import type { Cell, Diagnostic } from '#model'

export const unknownLabel = (label: Cell, guess: string | null): Diagnostic => ({
  rule: 'ingest/unknown-label',
  severity: 'warning',
  message: {
    sv: `Okänd etikett \`${label.text}\`. Värdet sparas under etiketten men används inte i rapporten.`,
    en: `Unknown label \`${label.text}\`. Its value is kept under the label but not used in the report.`,
  },
  place: label.place,
  actual: label.text,
  ...(guess === null ? {} : { expected: [guess] }),
  note: {
    sv: `${guess === null ? '' : `Menas ${guess}? `}Ändra etiketten, eller lägg till den under \`columns\` i county.md.`,
    en: `${guess === null ? '' : `Is ${guess} meant? `}Change the label, or add it under \`columns\` in county.md.`,
  },
})

export const labelTwice = (label: Cell, heading: string): Diagnostic => ({
  rule: 'ingest/label-twice',
  severity: 'warning',
  message: {
    sv: `Etiketten \`${label.text}\` står mer än en gång under \`${heading}\`. Den första används, de andra sparas men används inte.`,
    en: `The label \`${label.text}\` stands more than once below \`${heading}\`. The first is used, the others are kept but not used.`,
  },
  place: label.place,
  actual: label.text,
  note: { sv: 'Skriv värdena på samma rad, eller dela upp avsnittet i två.', en: 'Write the values on one line, or split the section in two.' },
})

export const labelWithoutSubject = (label: Cell): Diagnostic => ({
  rule: 'ingest/label-without-subject',
  severity: 'warning',
  message: {
    sv: `\`${label.text}\` står direkt under kommunens rubrik, väntade en rubrik med verksamhetens namn ovanför. Raden sparas som text och används inte.`,
    en: `\`${label.text}\` stands right below the heading of the kommun, expected a heading with the name of the service above it. The line is kept as text and not used.`,
  },
  place: label.place,
  actual: label.text,
})

export const noHeadingForTable = (diagnostic: Diagnostic): Diagnostic => ({
  ...diagnostic,
  note: {
    sv: 'Lägg till kolumnen, eller sätt tabellen under en rubrik med kommunens namn, till exempel `## Hjo kommun`.',
    en: 'Add the column, or put the table below a heading with the name of the kommun, for example `## Hjo kommun`.',
  },
})
