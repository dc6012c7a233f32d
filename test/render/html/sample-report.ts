import { readdirSync, readFileSync } from 'node:fs'
import type { County, Templates } from '#model'
import { figureNames, renderFigures } from '../../../src/render/figures/index.ts'
import { renderHtml } from '../../../src/render/html/index.ts'
import { boundaries, sampleCells, sampleInput, vocabulary } from '../figures/sample-findings.ts'

const pageFolder = new URL('../../../templates/page/', import.meta.url)

/** Files of templates/page as the program reads them: text, and fonts as base64. */
export const templates: Templates = Object.fromEntries(readdirSync(pageFolder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => {
  const path = `${entry.parentPath}/${entry.name}`
  return [`page/${path.slice(path.indexOf('templates/page/') + 'templates/page/'.length).replace(/^\/+/, '')}`, readFileSync(path, entry.name.endsWith('.woff2') ? 'base64' : 'utf8')]
}))

const signs = { finns: '● finns', finns_delvis: '◐ via annan', finns_inte: '○ finns inte', ej_tillampligt: '▱ ej tillämpligt', motstridigt: '◨ motstridigt', uppgift_saknas: '◌ uppgift saknas' } as const
const ages = { aktuell: '2025', aldre: '2023 äldre', gammal: '2019 gammal', odaterad: 'odaterad' } as const

/** A small report of a county in the form that the content's templates give: each part of the page once, and a sheet for each kommun. */
export function sampleMarkdown(county: County): string {
  const all = `${county.kommuner.length} kommuner`
  return [
    '<!-- sektion: omslag -->', `# ${county.title}`, 'Länsövergripande nulägesrapport, 24 november 2026', `Stöd, skydd och samverkan i länets ${all}: vad som finns, och vad vi inte vet.`, 'Utgivare: Utgivaren Exempel', '![Karta](figures/karta-omslag.svg)',
    '<!-- sektion: stod -->', '## Behöver du hjälp?', '> **Akut**\n>\n> Vid fara: ring [112](tel:112). [^K1]\n>\n> Kvinnofridslinjen: ring [116 016](tel:116016). Dygnet runt, kostnadsfritt. [^K2]',
    '### Jag vill lämna någon som utsätter mig för våld', '- **Linjen Exempel**, [031-390 06 00](tel:+46313900600). För alla. Öppettid: uppgift saknas. [^K1]\n- **Linjen Prov**, 040-628 04 00. Öppettid: kl. 9–12.',
    '### Jag vill sluta använda våld', 'Kommunen är skyldig att arbeta för det (kapitel 4).', '### Jag vill hjälpa någon', 'Är det akut, ring [112](tel:112).',
    '### Om du läser på webben', 'Knappen **Lämna sidan snabbt** byter till en vanlig sida.', 'Anm.: Numren är inte provringda.',
    '<!-- sektion: innehall -->', '## Innehåll', '<!-- innehall -->', '- [Sammanfattning](#sammanfattning)',
    '<!-- sektion: sammanfattning -->', '## Sammanfattning', 'Materialet består av tre verksamheter ur två källor.', `**1** av ${all} har minst en egen uppgift.`, '![Prickrad](figures/prick-egna-uppgifter.svg)', 'Utan egen uppgift: ingen.', '**12** av 475 uppgifter är aktuella.', '![Stapel](figures/stapel-alder.svg)',
    '> **Det här kan materialet inte visa**\n>\n> - Hur vanligt våldet är.\n> - Om stödet är bra.', 'Källa: egen sammanställning (bilaga 1).',
    '<!-- sektion: delregionalt -->', '## 6 Delregionala resurser', 'Varje verksamhet står en gång.', `**Figur 1.** Barnahus: läget i kommunerna. ${all}.`, '![Karta över barnahus](figures/karta-fraga-barnahus.svg)', 'Källa: [^K1]',
    '**Tabell 1.** Gemensamma verksamheter. Kommunala och ideella.', '| Verksamhet | Huvudman | Kontakt | Avser | Källa |\n| --- | --- | --- | --- | --- |\n| **Kvinnojouren Exempel**, kvinnojour; hela länet | Föreningen Exempel (ideell förening) | [031-390 06 00](tel:+46313900600); [exempel.se](<https://www.exempel.se/a>) | 2019 gammal | [^K1][^K2] |',
    '<!-- sektion: kommuner -->', '## 7 Kommun för kommun', 'Kapitlet har ett blad för varje kommun.',
    ...county.kommuner.flatMap((kommun) => sheet(county, kommun.code, kommun.name, kommun.fullName)),
    '<!-- sektion: mal liggande -->', '## 8 Läget per mål', 'Tabellen visar det starkaste läget.', '**Figur 2.** Starkaste läget för varje mål.', '![Kartor](figures/kartor-mal.svg)', '**Figur 3.** Läget för varje fråga.', '![Prickrader](figures/stapel-tackning.svg)',
    `**Tabell 2.** Läget per mål och kommun. Starkaste läget.`,
    ['| Kommun | Mål 1 Samverkan | Mål 2 Uppföljning | Mål 3 Socialtjänsten |', '| --- | --- | --- | --- |', ...county.kommuner.map(({ name }, index) => `| ${name} | ${['● finns (1 av 6)', '◌ uppgift saknas', '◐ finns delvis (2 av 6), gammal'][index % 3]} | ◌ uppgift saknas | ◨ motstridigt (3 av 20) |`), '| **Länet** | 1 | 0 | 2 |'].join('\n'),
    '**Tabell 3.** Läget per fråga. Antal kommuner.', '| Fråga | Mål | finns | finns inte | motstridigt | uppgift saknas |\n| --- | ---: | ---: | ---: | ---: | ---: |\n| **Styrning och samverkan** | | | | | |\n| Samordnare | 1 | 3 | 1 | 0 | 1 |',
    '<!-- sektion: fortsatt-arbete -->', '## 15 Fortsatt arbete', 'Ett kort avsnitt.', '#### Ett block direkt under avsnittet', 'Text.',
    '<!-- sektion: bilaga-kallor -->', '## Bilaga 1. Källförteckning', 'Förteckningen har två källor.', '[^K1]: **Sidan Exempel.** Exempels kommun (kommun; webbnotering), 2023. <https://www.exempel.se/sida?id=1>. Läst 22 november 2026.', '[^K2]: **Tidningen Exempel.** Tidningen (press), odaterad. Läst 22 november 2026.', '',
  ].join('\n\n')
}

function sheet(county: County, code: string, name: string, fullName: string): string[] {
  const cells = sampleCells(county).filter((cell) => cell.kommun === code)
  const rows = vocabulary.areas.map((area, index) => {
    const cell = cells.find((each) => each.area === area.code)!
    const group = index === 0 || vocabulary.areas[index - 1]!.group !== area.group ? `| **${area.group}** | | | |\n` : ''
    const told = cell.age === null ? '… | …' : `${ages[cell.age]} | Uppgift om ${area.label}. [^K2] Mer: 12 platser. [^K1][^K2]`
    return `${group}| ${area.label} | ${signs[cell.status]} | ${told} |`
  })
  return [
    `<!-- sektion: kommun-${code} -->`, `### ${fullName}`, `Kommunkod ${code} · Delregion Exempel · Invånare 57 995 (2024) [^K1]`, `Om ${fullName} har vi uppgift i några frågor.`,
    `**Läget i ${fullName}.** 36 frågor.`, ['| Fråga | Läge | Avser | Uppgift och källa |', '| --- | --- | --- | --- |', ...rows].join('\n'), 'Anm.: Var skyddade boenden ligger publiceras aldrig.',
    `#### Verksamheter som når ${name}`, `**Verksamheter i ${name}.**`, '| Verksamhet | Kontakt | Avser | Källa |\n| --- | --- | --- | --- |\n| **Kvinnojouren Exempel**, kvinnojour; Föreningen Exempel | uppgift saknas | odaterad | [^K1] |',
    '#### Nyckeltal', '**Nyckeltal.** Senaste värdet.', '| Nyckeltal | Värde |\n| --- | --- |\n| Anmälda brott | 2 |',
    '**Kvalitet på uppgiften.** Två källor.',
    '> **Rätta oss**\n>\n> Skriv på de prickade raderna och skicka till utgivaren.',
  ]
}

export interface PageOptions {
  readonly county?: string
  readonly markdown?: (county: County) => string
  readonly title?: string
  readonly footer?: string
}

/** The page of a county's sample report, or of another Markdown text in its place. */
export function samplePage({ county: code = '10', markdown = sampleMarkdown, title, footer = 'Källor lästa till och med 22 november 2026' }: PageOptions = {}): string {
  const input = sampleInput(code)
  const { county } = input.inventory
  const text = markdown(county)
  const figures = renderFigures({ ...input, names: figureNames(text), boundaries })
  return renderHtml({ markdown: text, figures, templates, title: title ?? county.title, footer, county, vocabulary, findings: input.findings, boundaries })
}
