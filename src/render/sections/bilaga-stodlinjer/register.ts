import type { Source } from '#model'
import { isOver } from '../age.ts'
import { isRecord, type SectionTemplate } from '../read-sections.ts'

/** Who a line is for, as the public entrance asks: to leave, to stop, to help somebody else. */
export type Need = 'lamna' | 'sluta' | 'hjalpa'

/** A national support line, from the register at the top of the template of this section. */
export interface SupportLine {
  readonly name: string
  readonly number: string
  readonly forWhom: string
  /** Absent when no source says. */
  readonly hours?: string
  readonly note?: string
  readonly needs: readonly Need[]
  readonly sources: readonly Source[]
  /** Year or day that the newest source speaks for; absent when no source is dated. */
  readonly speaksFor?: string
  /** Day on which a person last rang or asked the line; absent when nobody has. */
  readonly checked?: string
  /** A number laid down by law needs no ringing to be sure of. */
  readonly fixed: boolean
  /** Numbers that the line had before and that older pages still print. */
  readonly former: readonly string[]
}

/** A number should be confirmed this often; older ones carry a warning. */
const supportLineMonths = 6

export function supportLines(sections: readonly SectionTemplate[]): SupportLine[] {
  const section = sections.find((each) => each.name === 'bilaga-stodlinjer')
  const lines = section?.register['lines']
  if (section === undefined || !Array.isArray(lines)) return []
  return lines.flatMap((line: unknown): SupportLine[] => (isRecord(line) ? [supportLine(line, section)] : []))
}

function supportLine(line: Record<string, unknown>, section: SectionTemplate): SupportLine {
  const text = (key: string): string => (typeof line[key] === 'string' ? line[key] : '')
  const list = (key: string): string[] => (Array.isArray(line[key]) ? line[key].filter((each): each is string => typeof each === 'string') : [])
  return {
    name: text('name'),
    number: text('number'),
    forWhom: text('for'),
    needs: list('needs').filter((need): need is Need => need === 'lamna' || need === 'sluta' || need === 'hjalpa'),
    sources: list('sources').flatMap((key) => section.sources[key] ?? []),
    former: list('former'),
    fixed: text('fixed') === 'true',
    ...(text('speaks_for') === '' ? {} : { speaksFor: text('speaks_for') }),
    ...(text('hours') === '' ? {} : { hours: text('hours') }),
    ...(text('note') === '' ? {} : { note: text('note') }),
    ...(text('checked') === '' ? {} : { checked: text('checked') }),
  }
}

/** Whether the number has gone unconfirmed for more than half a year. */
export function isUnconfirmed(line: SupportLine, today: string): boolean {
  return !line.fixed && (line.checked === undefined || isOver(line.checked, supportLineMonths, today))
}

/** `020-50 50 50` and `+4620505050` are the same number. */
export function nationalDigits(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  return phone.trim().startsWith('+46') ? `0${digits.slice(2)}` : digits
}
