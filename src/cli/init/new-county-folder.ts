import { compareSwedish, slug } from '#text'
import type { Artifact, CountyRecord, Vocabulary } from '#model'

const headings = ['Kommunkod', 'Kommun', 'Område', 'Fråga', 'Läge', 'Uppgift', 'Avser', 'Källa', 'Utgivare', 'Utgivarens slag', 'Läst', 'Anteckning']

/**
 * The files of an empty county folder: county.md with its runbook, and a table for each kommun with the rows of the kommun sheet, blank,
 * in the form that Swedish Excel opens. The tables can be sent out as they are.
 */
export function newCountyFolder(county: CountyRecord, vocabulary: Vocabulary, year: string): Artifact[] {
  const kommuner = vocabulary.kommuner.filter((kommun) => kommun.county === county.code).toSorted((a, b) => compareSwedish(a.name, b.name))
  const tables = kommuner.map((kommun): Artifact => {
    const rows = vocabulary.areas.map((area) => [kommun.code, kommun.name, area.label, area.question, ...Array<string>(headings.length - 4).fill('')])
    return { path: `tables/${slug(kommun.name)}.csv`, content: `\uFEFF${[headings, ...rows].map((row) => row.join(';')).join('\r\n')}\r\n` }
  })
  return [
    { path: 'county.md', content: countyFile(county, year) },
    ...tables,
  ]
}

const countyFile = (county: CountyRecord, year: string): string => `---
county: "${county.code}"
title: "Nulägesrapport om kvinnofrid i ${county.shortName}"
publisher: ""
period: "${year}"
goals: ["1", "2", "3", "4", "5"]
---
# Så uppdateras rapporten

1. Lägg tidigare kartläggningar i \`mappings/\` (Markdown, DOCX, HTML eller PDF).
2. Lägg kommunernas tabeller i \`tables/\` (CSV eller XLSX). De som redan ligger där är tomma formulär, ett per kommun. Har kommunen själv fyllt i sitt,
   skriv det här ovanför under \`sources\`, annars väger svaren som om ingen stod bakom dem:
   \`tables/exempel.csv: {title: "Svar från Exempels kommun", publisher: "Exempels kommun", publisher_kind: kommun, source_kind: kommun_svar, observed_year: "${year}"}\`
3. Lägg webbanteckningar i \`notes/\`, en fil per sida.
4. Kör \`kvinnofrid check\` och rätta det som meddelandena säger.
5. Kör \`kvinnofrid build-report\`.

En tom ruta betyder att uppgift saknas. Den räknas aldrig som nej.

## Så skrivs en webbanteckning

    ---
    title: "Sidans rubrik"
    source_url: "https://www.exempel.se/sida"
    publisher: "Exempels kommun"
    publisher_kind: "kommun"
    source_kind: "webbnotering"
    observed_year: "${year}"
    fetched: "${year}-01-31"
    ---
    ## Verksamhetens namn
    - Typ: Kvinnojour
    - Huvudman: Föreningen Exempel
    - Når: Exempel
    - Telefon: 031-390 06 00

Skriv aldrig adressen till ett skyddat boende, även om sidan gör det.
`
