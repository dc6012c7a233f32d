import type { Context } from '../context.ts'
import type { SharedOptions } from '../common-options.ts'
import { ruleTexts } from './rule-texts.ts'

export function runExplain(rule: string | undefined, options: SharedOptions, context: Context): number {
  const rules = ruleTexts()
  if (rule === undefined) {
    const ids = [...rules.keys()].toSorted()
    context.print(options.json === true ? JSON.stringify(ids, null, 2) : ids.join('\n'))
    return 0
  }
  const text = rules.get(rule)
  if (text !== undefined) {
    context.print(options.json === true ? JSON.stringify({ rule, ...text }, null, 2) : `${rule}\n\n${context.say(text)}`)
    return 0
  }
  const near = [...rules.keys()].filter((id) => id.includes(rule) || rule.includes(id.split('/')[1] ?? id)).slice(0, 5)
  const hint = near.length === 0 ? { sv: '`kvinnofrid explain` listar alla.', en: '`kvinnofrid explain` lists them all.' } : { sv: `Menar du ${near.join(', ')}?`, en: `Did you mean ${near.join(', ')}?` }
  context.complain({ sv: `Regeln \`${rule}\` finns inte. ${hint.sv}`, en: `There is no rule \`${rule}\`. ${hint.en}` })
  return 2
}
