import { compareSwedish } from '#text'
import { escaped, type View } from '../../markdown/md.ts'
import type { Context } from '../context.ts'

/** R3: what the words mean here. Definitions are our own and come from the taxonomy. */
export function viewBegrepp(context: Context): View {
  return {
    violenceForms: terms('violence_form', context),
    groups: terms('target_group', context),
    providers: terms('provider_kind', context),
    levels: terms('level', context),
    resourceTypes: terms('resource_type', context).toSorted((a, b) => compareSwedish(a['label'] as string, b['label'] as string)),
  }
}

function terms(scheme: string, context: Context): View[] {
  return context.vocabulary.terms.filter((term) => term.scheme === scheme).map((term): View => ({ label: escaped(term.label), definition: escaped(term.definition) }))
}
