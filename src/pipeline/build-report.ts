import { analyse } from '#analyse'
import { auditArtifacts, type AuditHit } from '#audit'
import { exportDocx, exportInventoryJson, exportManifest, finishPdf, numberPlaces, type PdfMetadata } from '#export'
import { renderReport, type ReportInput } from '#render'
import { slug } from '#text'
import { loadVocabulary, resolveKommun } from '#vocabulary'
import { withhold } from '#withhold'
import { ToolError, type Artifact, type Audience, type County, type Diagnostic, type Effects, type Kommun, type KommunCode, type Printer, type Report, type Vocabulary } from '#model'
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
    effects.progress({ sv: 'Läser materialet', en: 'Reading the material' })
    const [files, data, templates] = await Promise.all([effects.readFolder(request.folder), effects.readShipped('data'), effects.readShipped('templates')])
    const vocabulary = loadVocabulary(data)
    const understood = await understand(files, vocabulary)
    if (understood.inventory === null) return unpublished(understood.diagnostics)

    const withheld = withhold(understood.inventory, request.audience, { texts: understood.texts, files, indicators: vocabulary.indicators })
    const { inventory, secrets } = withheld
    if (forbidsPublishing(inventory.diagnostics, request.strict)) return unpublished(inventory.diagnostics)

    effects.progress({ sv: 'Sammanställer', en: 'Putting together' })
    const today = effects.today()
    const findings = analyse(inventory, { vocabulary, today })
    const kommuner = chosenKommuner(request.kommuner, vocabulary, inventory.county)
    const input: ReportInput = {
      inventory, findings, vocabulary, today,
      templates: { ...templates, ...understood.templates },
      texts: withheld.texts,
      boundaries: data['geo/kommuner.topojson'] ?? '',
      version: request.version,
      kommuner,
    }
    const report = renderReport(input)

    const diagnostics = [...inventory.diagnostics, ...(report.diagnostics ?? [])]
    if (forbidsPublishing(diagnostics, request.strict)) return unpublished(diagnostics)
    const metadata = { title: report.title, publisher: inventory.county.publisher, today, version: request.version }
    const { pdf, withoutPdf, sandboxed, deniedRequests } = await printReport(report, printer, metadata, effects)
    const sheets = request.perKommun === true ? await sheetDocuments(inventory.county.kommuner.filter(({ code }) => kommuner.length === 0 || kommuner.includes(code)), input, request.formats, withoutPdf === undefined ? printer : undefined, metadata, effects) : { documents: [], deniedRequests: 0 }
    const word = request.formats.includes('docx') ? [await exportDocx({ ...metadata, markdown: report.markdown, figures: report.figures })] : []
    const documents = [...documentsOf(report, request.formats), ...(pdf === undefined ? [] : [pdf]), ...word, ...sheets.documents, ...exportInventoryJson(inventory)]
    const artifacts = [...documents, exportManifest({ documents, files: withheld.files, today, version: request.version })]

    effects.progress({ sv: 'Granskar de färdiga filerna', en: 'Auditing the finished files' })
    const hits = await auditArtifacts(artifacts, secrets)
    if (hits.length > 0) return unpublished([...diagnostics, ...hits.map(auditHit)])
    const denied = deniedRequests + sheets.deniedRequests
    if (denied > 0) return unpublished([...diagnostics, deniedRequest(denied)])

    effects.progress({ sv: 'Skriver', en: 'Writing' })
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
  readonly pdf?: Artifact
  readonly withoutPdf?: ToolError
  readonly sandboxed?: boolean
  readonly deniedRequests: number
}

async function printReport(report: Report, printer: Promise<Printer | ToolError> | undefined, metadata: PdfMetadata, effects: Effects): Promise<Printed> {
  if (printer === undefined) return { deniedRequests: 0 }
  const started = await printer
  if (started instanceof ToolError) return { withoutPdf: started, deniedRequests: 0 }
  effects.progress({ sv: 'Skriver ut till PDF', en: 'Printing the PDF' })
  try {
    const { html, targets } = numberPlaces(report.html)
    const printed = await started.print(html)
    const bytes = finishPdf(printed.bytes, targets, metadata)
    return { pdf: { path: 'nulagesrapport.pdf', content: bytes }, sandboxed: printed.sandboxed, deniedRequests: printed.deniedRequests }
  } catch (cause) {
    if (cause instanceof ToolError) return { withoutPdf: cause, deniedRequests: 0 }
    throw cause
  }
}

/** What a sheet for sending out holds besides the sheet: the cover with publisher and day, where to get help, and the sources. */
const sheetSections = ['omslag', 'stod', 'kommuner', 'bilaga-kallor'] as const

async function sheetDocuments(kommuner: readonly Kommun[], input: ReportInput, formats: readonly ReportFormat[], printer: Promise<Printer | ToolError> | undefined, metadata: PdfMetadata, effects: Effects): Promise<{ readonly documents: readonly Artifact[]; readonly deniedRequests: number }> {
  const documents: Artifact[] = []
  let deniedRequests = 0
  for (const { code, name, fullName } of kommuner) {
    const sheet = renderReport({ ...input, kommuner: [code], only: sheetSections })
    const path = `kommunblad/${code}-${slug(name)}`
    if (formats.includes('html')) documents.push({ path: `${path}.html`, content: sheet.html })
    const printed = await printReport(sheet, printer, { ...metadata, title: `${metadata.title}: ${fullName}` }, effects)
    if (printed.pdf !== undefined) documents.push({ ...printed.pdf, path: `${path}.pdf` })
    deniedRequests += printed.deniedRequests
  }
  return { documents, deniedRequests }
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

function auditHit(hit: AuditHit): Diagnostic {
  return {
    rule: 'pipeline/audit-hit',
    severity: 'error',
    message: {
      sv: `Slutkontrollen fann en skyddad uppgift i \`${hit.path}\` (${hit.rule}). Ingenting publicerades.`,
      en: `The final audit found something withheld in \`${hit.path}\` (${hit.rule}). Nothing was published.`,
    },
    place: { file: hit.path },
  }
}

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
