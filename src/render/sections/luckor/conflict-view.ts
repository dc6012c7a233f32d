import type { Claim, Conflict, Field } from '#model'
import { escaped, md, uncapitalised, type Md, type View } from '../../markdown/md.ts'
import { printPeriod } from '../../markdown/status.ts'
import { ageOf } from '../age.ts'
import type { Context } from '../context.ts'
import { phonesText, webText } from '../resource-view.ts'
import { ended, statementOf } from '../statement.ts'

/** Sources that disagree, side by side in the order of their numbers; none is chosen and nothing is averaged. */
export function conflictView(conflict: Conflict, context: Context): View {
  return {
    title: escaped(conflict.title),
    sides: conflict.sides.map((side): View => {
      const claim = side.claims.map((id) => context.claimOf(id)).find((each) => each !== undefined)
      const speaksFor = claim?.dates.speaksFor ?? context.sourceOf(side.source)?.speaksFor ?? null
      return {
        value: sideText(conflict, side.value, claim, context),
        publisher: escaped(context.sourceOf(side.source)?.publisher ?? 'utgivare okänd'),
        period: printPeriod(speaksFor, ageOf(speaksFor, 'existence', context)),
        sources: context.notes.refer([side.source]),
      }
    }),
    question: ended(escaped(conflict.question)),
  }
}

function sideText(conflict: Conflict, value: string, claim: Claim | undefined, context: Context): Md {
  const field = conflict.field as Field
  if (field === 'phone') return phonesText(value, context)
  if (field === 'website') return webText(value) || escaped(value)
  if (field === 'covers' || field === 'kommun_code') return kommunList(value, context)
  if (claim !== undefined && context.mentionOf(claim.mention)?.kind === 'work' && field === 'status') return statementOf(claim.mention, context).text
  const said = escaped(labelled(field, value, context))
  // A question on a kommun may be answered by a service: its name tells what the word of its state is about.
  const resource = claim === undefined || claim.subject === conflict.subject ? undefined : context.resourceOf(claim.subject)
  return resource === undefined ? said : md`${escaped(resource.name)}: ${escaped(uncapitalised(labelled(field, value, context)))}`
}

const schemes: Readonly<Partial<Record<Field, string>>> = {
  type: 'resource_type', provider_kind: 'provider_kind', level: 'level', status: 'availability', availability: 'availability',
}

function labelled(field: Field, value: string, context: Context): string {
  const scheme = schemes[field]
  return scheme === undefined ? value : context.label(scheme, value)
}

/** Codes are for machines; a reader wants to see which name stands in one list and not in the other. */
function kommunList(value: string, context: Context): Md {
  const names = value.split(/[;,\s]+/).map((code) => context.kommunOf(code)?.name ?? code)
  return md`${escaped(names.join(', '))}`
}
