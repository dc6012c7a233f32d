import { formatPlace, type Diagnostic, type Language } from '#model'
import { visible, type Context } from '../context.ts'
import { inReadingOrder } from './plain-diagnostic.ts'

const words: Record<Language, Record<Diagnostic['severity'], string>> = {
  sv: { error: 'fel', warning: 'varning', info: 'upplysning' },
  en: { error: 'error', warning: 'warning', info: 'info' },
}
const colour: Record<Diagnostic['severity'], string> = { error: '31', warning: '33', info: '36' }

/** `file:line:column severity`, then what happened, what was expected and what to do, then the rule's name. */
export function diagnosticsAsText(diagnostics: readonly Diagnostic[], context: Pick<Context, 'language' | 'colours'>): string {
  const paint = (text: string, code: string): string => (context.colours ? `\u001b[${code}m${text}\u001b[0m` : text)
  return inReadingOrder(diagnostics).map((diagnostic) => {
    const { language } = context
    const head = `${visible(formatPlace(diagnostic.place))} ${paint(words[language][diagnostic.severity], colour[diagnostic.severity])}`
    const note = diagnostic.note === undefined ? '' : `\n  ${visible(diagnostic.note[language])}`
    return `${head}\n  ${visible(diagnostic.message[language])} (${diagnostic.rule})${note}\n`
  }).join('')
}
