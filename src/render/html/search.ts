import type { Area, Findings, Kommun, Vocabulary } from '#model'
import { escapeHtml, statusClasses } from './plain.ts'

export interface SearchInput {
  readonly kommuner: readonly Kommun[]
  readonly goals: readonly string[]
  readonly vocabulary: Vocabulary
  readonly findings: Findings
}

/**
 * The search form. It is of no use without the script, which shows it; without script the whole report stands and the table of contents
 * leads to each kommun. What the script needs to know beside the page's own tables stands in the options.
 */
export function printSearch({ kommuner, goals, vocabulary, findings }: SearchInput): string {
  const areas = vocabulary.areas.filter(({ code }) => findings.matrix.areas.includes(code))
  const groups = findings.groups.filter(({ kommuner: reached }) => reached.length > 0)
  const states = [['finns', 'finns'], ['finns_delvis', 'finns delvis eller via annan'], ['finns_inte', 'finns inte'], ['motstridigt', 'motstridigt'], ['ej_tillampligt', 'ej tillämpligt'], ['uppgift_saknas', 'uppgift saknas']] as const
  return [
    '<section class="sok" id="sok" hidden><h2>Sök i rapporten</h2><form role="search" aria-label="Sök i rapporten">',
    '<div class="brett"><label for="q">Kommun, verksamhet eller ort</label><input id="q" type="search" autocomplete="off" spellcheck="false"></div>',
    select('f-fraga', 'Fråga', areasByGroup(areas).map(([group, own]) => `<optgroup label="${escapeHtml(group)}">${own.map(({ label, goal }) => `<option data-mal="${escapeHtml(goal)}">${escapeHtml(label)}</option>`).join('')}</optgroup>`).join('')),
    select('f-mal', 'Mål', goals.map((goal) => `<option value="${escapeHtml(goal)}">${escapeHtml(goalLabel(goal, vocabulary))}</option>`).join('')),
    select('f-grupp', 'Grupp', groups.map(({ label, kommuner: reached }) => `<option data-kommuner="${reached.length === kommuner.length ? 'alla' : reached.join(' ')}">${escapeHtml(label)}</option>`).join('')),
    select('f-lage', 'Läge', states.map(([status, words]) => `<option value="${statusClasses[status]}">${words}</option>`).join('')),
    '</form><p class="antal" role="status"></p><ul class="traffar" id="traffar"></ul></section>',
  ].join('')
}

const select = (id: string, label: string, options: string): string => `<div><label for="${id}">${label}</label><select id="${id}"><option value="">Alla</option>${options}</select></div>`

const goalLabel = (goal: string, { terms }: Vocabulary): string => `${goal} ${terms.find((term) => term.scheme === 'skl_goal' && term.code === goal)?.label ?? ''}`.trim()

function areasByGroup(areas: readonly Area[]): [string, Area[]][] {
  const groups = new Map<string, Area[]>()
  for (const area of areas) groups.set(area.group, [...(groups.get(area.group) ?? []), area])
  return [...groups]
}
