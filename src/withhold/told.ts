import type { Diagnostic, Message } from '#model'
import type { Ledger } from './cleaning/context.ts'

const words: Readonly<Record<string, { readonly severity: 'warning' | 'info'; readonly what: Message; readonly todo?: Message }>> = {
  'withhold/identity-number': {
    severity: 'warning',
    what: { sv: 'personnummer eller liknande nummer', en: 'identity numbers' },
    todo: { sv: 'Ta bort dem ur filen: de hör inte hemma i materialet.', en: 'Remove them from the file: they do not belong in the material.' },
  },
  'withhold/sheltered-place': {
    severity: 'warning',
    what: { sv: 'uppgifter om var ett skyddat boende ligger', en: 'statements of where sheltered housing lies' },
    todo: {
      sv: 'Ta bort dem ur filen. Är adressen öppen för besök, skriv det i samma mening: "öppen mottagning på ...".',
      en: 'Remove them from the file. If the address is open to visitors, say so in the same sentence: "öppen mottagning på ...".',
    },
  },
  'withhold/mobile-phone': {
    severity: 'warning',
    what: { sv: 'mobilnummer', en: 'mobile numbers' },
    todo: { sv: 'Är numret verksamhetens eget, godkänn det i decisions.csv; annars ta bort det.', en: 'If the number is the service\'s own, approve it in decisions.csv; otherwise remove it.' },
  },
  'withhold/personal-mailbox': {
    severity: 'warning',
    what: { sv: 'personliga e-postadresser', en: 'personal mailboxes' },
    todo: { sv: 'Använd verksamhetens funktionsbrevlåda, eller godkänn adressen i decisions.csv.', en: 'Use the service\'s functional mailbox, or approve the address in decisions.csv.' },
  },
  'withhold/person-name': {
    severity: 'warning',
    what: { sv: 'namn på enskilda personer', en: 'names of persons' },
    todo: { sv: 'Skriv rollen i stället för namnet.', en: 'Write the role instead of the name.' },
  },
  'withhold/local-path': {
    severity: 'warning',
    what: { sv: 'sökvägar på någons dator', en: 'paths of somebody\'s machine' },
    todo: { sv: 'Ta bort dem ur filen.', en: 'Remove them from the file.' },
  },
  'withhold/coded-text': {
    severity: 'warning',
    what: { sv: 'texter i base64 eller hexadecimala siffror', en: 'texts in base64 or hexadecimal digits' },
    todo: { sv: 'Ta bort dem ur filen, eller skriv ut vad de säger.', en: 'Remove them from the file, or write out what they say.' },
  },
  'withhold/case-description': {
    severity: 'warning',
    what: { sv: 'texter som liknar berättelser om enskilda', en: 'texts that resemble stories of single persons' },
    todo: {
      sv: 'Läs dem. Går ingen person att känna igen, godkänn texten för sig i decisions.csv; att hela filen är godkänd räcker inte.',
      en: 'Read them. If no person can be recognised, approve the text by itself in decisions.csv; that the whole file is approved is not enough.',
    },
  },
  'withhold/unapproved-text': {
    severity: 'warning',
    what: { sv: 'löpande texter som ingen har godkänt för publicering', en: 'running texts that nobody has approved for publication' },
    todo: { sv: 'Läs dem och godkänn dem i decisions.csv; `kvinnofrid review` visar vilka de är.', en: 'Read them and approve them in decisions.csv; `kvinnofrid review` shows which they are.' },
  },
  'withhold/secret-field': { severity: 'info', what: { sv: 'uppgifter som inte är för denna läsekrets', en: 'values that are not for this audience' } },
  'withhold/kommun-of-shelter': { severity: 'info', what: { sv: 'kommunen för ett skyddat boende', en: 'the kommun of sheltered housing' }, todo: { sv: 'Boendet räknas på länsnivå.', en: 'The housing is counted for the county.' } },
  'withhold/small-count': { severity: 'info', what: { sv: 'små antal personer', en: 'small counts of persons' } },
}

/** One message per rule and file on what was withheld: how much and what to do, never what. */
export function whatWasWithheld(ledger: Ledger): Diagnostic[] {
  return ledger.perFile().map(({ rule, place, count }) => {
    const { severity, what, todo } = words[rule]!
    return {
      rule,
      severity,
      message: { sv: `Visas inte: ${what.sv} (${count}).${todo === undefined ? '' : ` ${todo.sv}`}`, en: `Not shown: ${what.en} (${count}).${todo === undefined ? '' : ` ${todo.en}`}` },
      place: { file: place.file, ...(place.line === undefined ? {} : { line: place.line }), ...(place.sheet === undefined ? {} : { sheet: place.sheet }) },
    }
  })
}
