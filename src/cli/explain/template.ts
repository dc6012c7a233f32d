import { readShipped } from '#io'
import { InternalError } from '#model'
import type { Context } from '../context.ts'
import type { SharedOptions } from '../common-options.ts'

/** What every section may use, told under this heading. */
const common = 'Alla avsnitt'

/** Sections and the fields that each may use, as the manual beside the templates tells them; a test compares it with the program. */
function fieldsIn(manual: string): Map<string, string> {
  return new Map(manual.split(/^## /m).slice(1).map((entry): [string, string] => {
    const [name = '', ...lines] = entry.split('\n')
    return [name.trim(), lines.join('\n').trim()]
  }))
}

export async function runExplainTemplate(section: string | undefined, options: SharedOptions, context: Context): Promise<number> {
  const manual = (await readShipped('templates'))['sections/README.md']
  if (manual === undefined) throw new InternalError('templates/sections/README.md is missing')
  const sections = fieldsIn(manual)
  const names = [...sections.keys()].filter((name) => name !== common)
  if (section === undefined) {
    context.print(options.json === true ? JSON.stringify(Object.fromEntries(sections), null, 2) : `${manual.split(/^## /m)[0]!.trim()}\n\n${names.join('\n')}`)
    return 0
  }
  const own = sections.get(section)
  if (own === undefined || section === common) {
    context.complain({ sv: `Avsnittet \`${section}\` finns inte. Avsnitten är ${names.join(', ')}.`, en: `There is no section \`${section}\`. The sections are ${names.join(', ')}.` })
    return 2
  }
  context.print(options.json === true ? JSON.stringify({ section, own, common: sections.get(common) }, null, 2) : `${section}\n\n${own}\n\n${context.say({ sv: 'Dessutom, i alla avsnitt', en: 'Besides, in all sections' })}:\n\n${sections.get(common)}`)
  return 0
}
