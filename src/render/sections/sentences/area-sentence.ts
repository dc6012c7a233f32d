import type { Share } from '#model'
import { escaped, joined, md, nothing, uncapitalised, type Md } from '../../markdown/md.ts'
import { allKommuner, counted, inAllKommuner, inKnownKommuner, kommunNoun, number, unknownFor } from './counting.ts'

/**
 * What the material says about one area of work in the county, with the base named and what is unknown beside it:
 * "Barnahus finns i två och nås eller finns delvis i 36 av de 42 kommuner där uppgift finns; för sju kommuner saknas uppgift."
 */
export function areaSentence(label: string, share: Share): Md {
  const name = escaped(label)
  const { motstridigt: conflicting, uppgift_saknas: unknown, ej_tillampligt: notApplicable } = share.counts
  if (share.base === 0 && unknown === 0) return md`${name}: frågan gäller inte ${allKommuner(share.kommuner)}.`
  if (share.base === 0) return md`${name}: uppgift saknas för ${unknown === share.kommuner ? allOf(share.kommuner) : counted(unknown, kommunNoun)}.`
  const where = md`${name} ${foundText(share)}`
  const rest = joined([
    conflicting === 0 ? nothing : md`${conflicting === 1 ? md`i en` : md`i ${number(conflicting)}`} av dem går källorna isär`,
    unknown === 0 ? nothing : unknownFor(unknown),
    notApplicable === 0 ? nothing : md`${counted(notApplicable, kommunNoun)} berörs inte av frågan`,
  ], ', ')
  return rest === '' ? md`${where}.` : md`${where}; ${rest}.`
}

/** What exists in the kommun is told apart from what is partial or reached through others: "finns i två och nås eller finns delvis i 23 av de 25 kommuner ...". */
function foundText(share: Share): Md {
  const { finns, finns_delvis: partly } = share.counts
  const where = (count: number): Md => (share.base === share.kommuner ? inAllKommuner(count, share.kommuner) : inKnownKommuner(count, share.base))
  if (finns === 0 && partly === 0) return md`finns eller nås ${where(0)}`
  if (finns === 0) return md`nås eller finns delvis ${where(partly)}`
  if (partly === 0) return md`finns ${where(finns)}`
  return md`finns i ${number(finns)} och nås eller finns delvis ${where(partly)}`
}

function allOf(kommuner: number): Md {
  return kommuner === 1 ? allKommuner(1) : md`alla ${allKommuner(kommuner)}`
}

/** Area labels inside a sentence: "barnahus, socialjour och riktlinjer". */
export function inSentence(label: string): Md {
  return escaped(uncapitalised(label))
}
