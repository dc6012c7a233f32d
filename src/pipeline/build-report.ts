import { analyse } from '#analyse'
import { exportDocx, exportInventoryJson, exportManifest, finishPdf, numberPlaces, pictureDpi, type PdfMetadata } from '#export'
import { renderReport, type ReportInput } from '#render'
import { slug } from '#text'
import { loadVocabulary, resolveKommun } from '#vocabulary'
import { cleanMessages, withhold } from '#withhold'
import { ToolError, type Artifact, type Audience, type County, type Diagnostic, type Effects, type Kommun, type KommunCode, type Printer, type Report, type SourceFile, type Vocabulary, type WithheldSecret } from '#model'
import { audited } from './audited.ts'
import { understand } from './understand.ts'

export type ReportFormat = 'md' | 'html' | 'pdf' | 'docx'

export interface BuildRequest {
  readonly folder: string
  readonly out: string
  readonly formats: readonly ReportFormat[]
  readonly audience: Audience
  /** The kommuner whose sheets are wanted, by code or name; empty for the whole county. */
  readonly kommuner: readonly string[]
  readonly version: string
  readonly strict: boolean
  /** Also a document for each kommun, with its sheet and the sources of that, for sending out. */
  readonly perKommun?: boolean
}

export interface BuildResult {
  /** Safe to print: everything withheld is gone from them. */
  readonly diagnostics: readonly Diagnostic[]
  /** Files written, relative to the output folder; empty when nothing was published. */
  readonly published: readonly string[]
  /** Why there is no PDF although one was asked for. The other files are whole. */
  readonly withoutPdf?: ToolError
  readonly sandboxed?: boolean
}

/**
 * The whole way from a county folder to a published report. Nothing is written unless everything was understood, withheld, made and
 * audited; what is written is written as a set.
 */
export async function buildReport(request: BuildRequest, effects: Effects): Promise<BuildResult> {
  const printer = request.formats.includes('pdf') ? startPrinter(effects) : undefined
  try {
    const made = await makeDocuments(request, effects)
    if (!('prints' in made)) return unpublished(made.diagnostics)
    const { diagnostics, prints, documents, painted, files, today, secrets } = made

    await effects.progress(printer === undefined ? { sv: 'Granskar de färdiga filerna', en: 'Auditing the finished files' } : { sv: 'Skriver ut till PDF', en: 'Printing the PDF' })
    const [{ printed, withoutPdf, sandboxed, deniedRequests }, hits] = await Promise.all([
      print(prints, printer),
      // The browser gets its work first, and has most of it.
      effects.progress({ sv: 'Granskar de färdiga filerna', en: 'Auditing the finished files' }).then(() => audited([...documents, ...painted], secrets)),
    ])
    const manifest = exportManifest({ documents: [...documents, ...printed], files, today, version: request.version })
    hits.push(...await audited([...printed, manifest], secrets))
    if (hits.length > 0) return unpublished([...diagnostics, ...hits])
    if (deniedRequests > 0) return unpublished([...diagnostics, deniedRequest(deniedRequests)])

    await effects.progress({ sv: 'Sparar', en: 'Saving' })
    const artifacts = [...documents, ...printed, manifest]
    await effects.publish(request.out, artifacts)
    return {
      diagnostics,
      published: artifacts.map((artifact) => artifact.path),
      ...(withoutPdf === undefined ? {} : { withoutPdf }),
      ...(sandboxed === undefined ? {} : { sandboxed }),
    }
  } finally {
    await printer?.then((started) => ('close' in started ? started.close() : undefined))
  }
}

interface MadeDocuments {
  readonly diagnostics: readonly Diagnostic[]
  /** All but what is printed, and the manifest. */
  readonly documents: readonly Artifact[]
  /** Drawings that are published as pixels only, whose words the audit could not read there. */
  readonly painted: readonly Artifact[]
  readonly prints: readonly Print[]
  readonly files: readonly SourceFile[]
  readonly today: string
  readonly secrets: readonly WithheldSecret[]
}

/** A PDF to be. */
interface Print {
  readonly path: string
  readonly html: string
  readonly metadata: PdfMetadata
}

/** Everything that needs the material in memory; only `diagnostics` when something forbids publishing. */
async function makeDocuments(request: BuildRequest, effects: Effects): Promise<MadeDocuments | Pick<MadeDocuments, 'diagnostics'>> {
  await effects.progress({ sv: 'Läser materialet', en: 'Reading the material' })
  const [files, data, templates] = await Promise.all([effects.readFolder(request.folder), effects.readShipped('data'), effects.readShipped('templates')])
  const vocabulary = loadVocabulary(data)
  const understood = await understand(files, vocabulary, request.strict)
  if (understood.inventory === null) return { diagnostics: cleanMessages(understood.diagnostics) }

  await effects.progress({ sv: 'Tar bort det som inte får ut', en: 'Taking out what must not get out' })
  const ownTemplates = Object.fromEntries(Object.entries(understood.templates).map(([path, text]) => [path, { text, ours: templates[path] ?? '' }]))
  const withheld = withhold(understood.inventory, request.audience, { texts: understood.texts, templates: ownTemplates, files, indicators: vocabulary.indicators })
  const { inventory, secrets } = withheld
  if (forbidsPublishing(inventory.diagnostics, request.strict)) return { diagnostics: inventory.diagnostics }

  await effects.progress({ sv: 'Sammanställer', en: 'Putting together' })
  const today = effects.today()
  const findings = analyse(inventory, { vocabulary, today })

  await effects.progress({ sv: 'Skriver rapporten', en: 'Writing the report' })
  const kommuner = chosenKommuner(request.kommuner, vocabulary, inventory.county)
  const input: ReportInput = {
    inventory, findings, vocabulary, today,
    templates: { ...templates, ...withheld.templates },
    texts: withheld.texts,
    boundaries: data['geo/kommuner.topojson'] ?? '',
    version: request.version,
    kommuner,
  }
  const report = renderReport(input)
  const diagnostics = [...inventory.diagnostics, ...(report.diagnostics ?? [])]
  if (forbidsPublishing(diagnostics, request.strict)) return { diagnostics }
  const sheets = request.perKommun === true ? kommunSheets(inventory.county.kommuner.filter(({ code }) => kommuner.length === 0 || kommuner.includes(code)), input) : []
  const metadata = (title: string): PdfMetadata => ({ title, publisher: inventory.county.publisher, today, version: request.version })
  return {
    diagnostics,
    documents: [
      ...documentsOf(report, request.formats),
      ...(request.formats.includes('docx') ? [await exportDocx({ ...metadata(report.title), markdown: report.markdown, pictures: await paint(report.figures, templates, effects) })] : []),
      ...(request.formats.includes('html') ? sheets.map(({ path, html }) => ({ path: `${path}.html`, content: html })) : []),
      ...exportInventoryJson(inventory),
    ],
    painted: request.formats.includes('docx') && !request.formats.includes('md') ? report.figures : [],
    prints: [
      { path: 'nulagesrapport.pdf', html: report.html, metadata: metadata(report.title) },
      ...sheets.map(({ path, html, fullName }) => ({ path: `${path}.pdf`, html, metadata: metadata(`${report.title}: ${fullName}`) })),
    ],
    files: withheld.files,
    today,
    secrets,
  }
}

/** The figures as pictures, for formats whose readers do not all draw SVG alike. */
async function paint(figures: readonly Artifact[], templates: Readonly<Record<string, string>>, { paintPicture }: Effects): Promise<ReadonlyMap<string, Uint8Array>> {
  const fonts = Object.keys(templates).filter((path) => path.endsWith('.woff2')).map((path) => new Uint8Array(Buffer.from(templates[path]!, 'base64')))
  const pictures = new Map<string, Uint8Array>()
  for (const { path, content } of figures) pictures.set(path, await paintPicture(String(content), fonts, pictureDpi))
  return pictures
}

/** What a sheet for sending out holds besides the sheet: the cover with publisher and day, where to get help, and the sources. */
const sheetSections = ['omslag', 'stod', 'kommuner', 'bilaga-kallor'] as const

function kommunSheets(kommuner: readonly Kommun[], input: ReportInput): { readonly path: string; readonly html: string; readonly fullName: string }[] {
  return kommuner.map(({ code, name, fullName }) => ({
    path: `kommunblad/${code}-${slug(name)}`,
    html: renderReport({ ...input, kommuner: [code], only: sheetSections }).html,
    fullName,
  }))
}

/** Codes of the kommuner asked for. An unknown one is wrong use, with the nearest guesses, and never guessed. */
export function chosenKommuner(asked: readonly string[], vocabulary: Vocabulary, county: Pick<County, 'code'>): KommunCode[] {
  return asked.map((written) => {
    const found = resolveKommun(written, vocabulary, { county: county.code })
    if ('kommun' in found && found.kommun.county === county.code) return found.kommun.code
    const near = 'candidates' in found ? found.candidates.map(({ name, code }) => `${name} (${code})`).join(', ') : ''
    throw new ToolError({
      sv: `\`${written}\` är ingen kommun i länet.${near === '' ? '' : ` Menar du ${near}?`}`,
      en: `\`${written}\` is no kommun in the county.${near === '' ? '' : ` Did you mean ${near}?`}`,
    })
  })
}

/** Comes up while the report is made. Its failure is a value, told when the other documents are whole. */
function startPrinter(effects: Effects): Promise<Printer | ToolError> {
  return effects.openPrinter().catch((cause: unknown) => {
    if (cause instanceof ToolError) return cause
    throw cause
  })
}

interface Printed {
  readonly printed: readonly Artifact[]
  readonly withoutPdf?: ToolError
  readonly sandboxed?: boolean
  readonly deniedRequests: number
}

async function print(prints: readonly Print[], printer: Promise<Printer | ToolError> | undefined): Promise<Printed> {
  if (printer === undefined) return { printed: [], deniedRequests: 0 }
  const started = await printer
  if (started instanceof ToolError) return { printed: [], withoutPdf: started, deniedRequests: 0 }
  try {
    const printed: Artifact[] = []
    let deniedRequests = 0
    let isSandboxed = true
    for (const [index, { path, html, metadata }] of prints.entries()) {
      const numbered = numberPlaces(html)
      const { bytes, sandboxed, deniedRequests: denied } = await started.print(numbered.html)
      // The browser ends while its last document is finished; the end is waited for, with what may go wrong in it, when all is done.
      if (index === prints.length - 1) started.close().catch(() => undefined)
      printed.push({ path, content: await finishPdf(bytes, numbered.targets, metadata) })
      deniedRequests += denied
      isSandboxed &&= sandboxed
    }
    return { printed, sandboxed: isSandboxed, deniedRequests }
  } catch (cause) {
    if (cause instanceof ToolError) return { printed: [], withoutPdf: cause, deniedRequests: 0 }
    throw cause
  }
}

function documentsOf(report: Report, formats: readonly ReportFormat[]): Artifact[] {
  return [
    ...(formats.includes('md') ? [{ path: 'nulagesrapport.md', content: report.markdown }, ...report.figures] : []),
    ...(formats.includes('html') ? [{ path: 'nulagesrapport.html', content: report.html }] : []),
  ]
}

export function forbidsPublishing(diagnostics: readonly Diagnostic[], strict: boolean): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === 'error' || (strict && diagnostic.severity === 'warning'))
}

const unpublished = (diagnostics: readonly Diagnostic[]): BuildResult => ({ diagnostics, published: [] })

function deniedRequest(count: number): Diagnostic {
  return {
    rule: 'pipeline/denied-request',
    severity: 'error',
    message: {
      sv: `Rapportens HTML bad om ${count} adresser utanför sig själv vid utskriften. Ingenting publicerades.`,
      en: `The report's HTML asked for ${count} addresses outside itself when printed. Nothing was published.`,
    },
    place: { file: 'nulagesrapport.html' },
  }
}
