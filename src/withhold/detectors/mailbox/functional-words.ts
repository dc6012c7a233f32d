/** Stems of the words that make up the local part of a mailbox that belongs to a function, å, ä and ö written plain. */
const stems = (
  'info kontakt contact kommun kommunen stad region lansstyrelse social socialtjanst tjanst soc ifo individ familj barn ungdom unga vuxen vuxna kvinno kvinna kvinnor kvinn tjej kill man mans '
  + 'jour brott brotts offer vald frid heder stod stodja team enhet mottagning centrum center kris linje hjalp expedition reception registrator diarie kansli styrelse ordforande kassor medlem '
  + 'forening utbildning skola skol elev halsa halso vard klinik sjukhus vardcentral polis aklagare aklagar support service press media redaktion nyhet nyhetsbrev webb web webmaster post box mail '
  + 'mejl epost brev admin office kontor forvaltning namnd samverkan samordning samordnare projekt natverk utvag hus dialog boende anmalan oro oros bokning faktura ekonomi personal hr juridik '
  + 'jurist dataskydd ombud dpo gdpr noreply reply no chatt chat fraga fragor rad radgivning omsorg aldre integration migration jamstalldhet prevention trygg trygghet folkhalsa verksamhet ledning vaxel '
  + 'central huvud unizon roks bris nck umo hbtq rfsl rfsu stads mission kyrka forsamling diakoni volontar ratt familjeratt relation nara nar och i med mot av for till om hej fax the start skydd skyddad '
  + 'medborgar kundtjanst kund kontakta oss vi anhorig missbruk beroende funktion funktionshinder lss kuratorer larare medborgare intag arende handlaggare jourhavande beredskap koordinator'
).split(' ')

const endings = 's n en et a na ar er or erna arna orna t e ens ets'.split(' ')

/**
 * Whether one part of a mailbox name is put together from such words ("kvinnofridsteamet", "socialtjansten1"). Tried position by
 * position, so that "kristoffersson" is not taken for "kris".
 */
export function isFunctional(part: string): boolean {
  const word = part.replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/\d+$/, '')
  /** Positions that can be reached by whole words: a word may begin there, and also an ending where `true`. */
  const reached = new Map<number, boolean>([[0, false]])
  for (let at = 0; at < word.length; at += 1) {
    const mayEnd = reached.get(at)
    if (mayEnd === undefined) continue
    for (const stem of stems) if (word.startsWith(stem, at)) reached.set(at + stem.length, true)
    if (mayEnd) for (const ending of endings) if (word.startsWith(ending, at) && !reached.has(at + ending.length)) reached.set(at + ending.length, false)
  }
  return word !== '' && reached.has(word.length)
}

/** Providers whose boxes belong to whoever opened them. Sweden's old broadband companies are among them. */
export const freeMailDomains = new Set((
  'gmail.com googlemail.com hotmail.com hotmail.se live.com live.se outlook.com outlook.se msn.com yahoo.com yahoo.se icloud.com me.com mac.com '
  + 'aol.com gmx.com gmx.net gmx.se mail.com email.com proton.me protonmail.com pm.me tutanota.com tuta.io zoho.com yandex.com mail.ru telia.com '
  + 'telia.se comhem.se tele2.se bredband.net bredband2.com home.se spray.se passagen.se swipnet.se bahnhof.se glocalnet.net tiscali.se '
  + 'hem.utfors.se algonet.se ownit.nu boremail.com brevet.se hushmail.com fastmail.com'
).split(' '))
