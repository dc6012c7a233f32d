/** Stems of the words that make up the local part of a mailbox that belongs to a function, å, ä and ö written plain. */
const stems = (
  'info kontakt contact kommun kommunen stad region lansstyrelse social socialtjanst tjanst soc ifo individ familj barn ungdom unga vuxen vuxna kvinno kvinna kvinnor kvinn tjej kill man mans '
  + 'jour brott brotts offer vald frid heder stod stodja team enhet mottagning centrum center kris linje hjalp expedition reception registrator diarie kansli styrelse ordforande kassor medlem '
  + 'forening utbildning skola skol elev halsa halso vard klinik sjukhus vardcentral polis aklagare aklagar support service press media redaktion nyhet nyhetsbrev webb web webmaster post box mail '
  + 'mejl epost brev admin office kontor forvaltning namnd samverkan samordning samordnare projekt natverk utvag hus dialog boende anmalan oro oros bokning faktura ekonomi personal juridik '
  + 'jurist dataskydd ombud gdpr noreply reply chatt chat fraga fragor rad radgivning omsorg aldre integration migration jamstalldhet prevention trygg trygghet folkhalsa verksamhet ledning vaxel '
  + 'central huvud unizon roks bris nck umo hbtq rfsl rfsu stads mission kyrka forsamling diakoni volontar ratt familjeratt relation hej fax start valj valja sluta skydd skyddad '
  + 'utsatt utsatta skyddat utredning nyanland nyanlanda hem myndighet medling demokrati synpunkt klagomal hallbarhet tillganglighet inflytande budget skuld enkat svar undersokning statistik arkiv kultur fritid miljo bygg teknik inkop upphandling rekrytering information kommunikation kvalitet krisberedskap sakerhet forskning stipendie bidrag tillstand '
  + 'forsorjning bistand behandling oppenvard familjehem forskola gymnasie komvux sfi konsument samhalle naringsliv turism program remiss '
  + 'medborgar kundtjanst kund kontakta oss anhorig missbruk beroende funktion funktionshinder lss kurator psykolog terapeut barnmorska skoterska skolskoterska larare medborgare intag arende handlaggare jourhavande beredskap koordinator'
).split(' ')

const endings = 's n en et a na ar er or erna arna orna t e ens ets'.split(' ')

/** Small words between the others. */
const fillers = 'i och att med mot av for om till nara nar the'.split(' ')

/** Short names of units, by themselves or before the name of a place. */
const unit = /^(?:ifo|ivo|vux|bou|bup|vup|vc|mvc|mvk|bmm|bvc|bhv|mhv|umo?|hvb|lss|sol|lvu|lvm|sip|bra|nck|vkv|atv|boj|hrv|hr|dpo|kast|mika|alma|origo|rss|vvg|vinr)$/

/**
 * How much of one part of a mailbox name is put together from such words ("kvinnofridsteamet", "socialtjansten1"), in letters. Tried
 * position by position, so that "kristoffersson" is not taken for "kris".
 */
function functionalLength(word: string): number {
  /** Positions that can be reached by whole words: a word may begin there, and also an ending where `true`. */
  const reached = new Map<number, boolean>([[0, false]])
  const named = new Set<number>()
  for (let at = 0; at < word.length; at += 1) {
    const mayEnd = reached.get(at)
    if (mayEnd === undefined) continue
    const reach = (length: number, isStem: boolean, isNamed: boolean): void => {
      if (isStem || !reached.has(at + length)) reached.set(at + length, isStem)
      if (isNamed || named.has(at)) named.add(at + length)
    }
    for (const stem of stems) if (word.startsWith(stem, at)) reach(stem.length, true, true)
    for (const filler of fillers) if (word.startsWith(filler, at)) reach(filler.length, true, false)
    if (mayEnd) for (const ending of endings) if (word.startsWith(ending, at)) reach(ending.length, false, false)
  }
  return Math.max(0, ...named)
}

/** So much of a word, and it is a service's name with more after it: "kvinnojourenlinnean". */
const longBeginning = 7

/**
 * Whether a mailbox belongs to a function: a part of its name is put together from words for functions, is the short name of a unit, or is
 * in the name of the site, or is the name of a place of more than four letters (Mark and Vara are names too). Whatever nobody can tell so is taken for somebody's signature. The name of
 * a person beside a function's is not seen here.
 *
 * @param name the part before @
 * @param domain the part after it
 * @param places names of kommuner in lower case
 */
export function isFunctionalMailbox(name: string, domain: string, places: ReadonlySet<string>): boolean {
  if (freeMailDomains.has(domain)) return false
  const parts = plainLetters(name).split(/[._+%'-]/).map((part) => part.replace(/(?<!\d)\d{1,2}$/, '')).filter((part) => part !== '')
  const labels = plainLetters(domain).split('.').slice(0, -1)
  const isOfSite = (part: string): boolean => labels.some((label) => label === part || (part.length > 4 && label.includes(part)) || (label.length > 4 && part.includes(label)))
  const isPlace = (part: string): boolean => part.length > 4 && [...places].some((place) => [place, `${place}s`].some((form) => plainLetters(form).replace(/\s/g, '') === part))
  // "kristoffersson" begins with such words as well.
  const beginsSo = (part: string): boolean => functionalLength(part) >= longBeginning && part.length >= functionalLength(part) + 3 && !part.endsWith('son')
  const isOfFunction = (part: string): boolean => functionalLength(part) === part.length || beginsSo(part) || unit.test(part) || isPlace(part.replace(/^(?:ifo|bup|bvc|mvc|hvb|umo?|boj)/, ''))
  // "maria.husman": a short word after another may be the end of a surname.
  // "kopparberg.vc": a place that is no kommun, and the clinic there.
  const isClinic = parts.length === 2 && /^(?:vc|bvc|mvc|bmm|bup|um)$/.test(parts[1]!)
  return parts.length > 0 && (isClinic || isOfFunction(parts[0]!) || parts.some((part) => functionalLength(part) >= longBeginning && isOfFunction(part)) || parts.every((part) => isOfFunction(part) || isOfSite(part)))
}

const plainLetters = (text: string): string => text.toLowerCase().normalize('NFD').replace(/[\u0300-\u036f]/g, '')

/** Providers whose boxes belong to whoever opened them. Sweden's old broadband companies are among them. */
const freeMailDomains = new Set((
  'gmail.com googlemail.com hotmail.com hotmail.se live.com live.se outlook.com outlook.se msn.com yahoo.com yahoo.se icloud.com me.com mac.com '
  + 'aol.com gmx.com gmx.net gmx.se mail.com email.com proton.me protonmail.com pm.me tutanota.com tuta.io zoho.com yandex.com mail.ru telia.com '
  + 'telia.se comhem.se tele2.se bredband.net bredband2.com home.se spray.se passagen.se swipnet.se bahnhof.se glocalnet.net tiscali.se '
  + 'hem.utfors.se algonet.se ownit.nu boremail.com brevet.se hushmail.com fastmail.com'
).split(' '))
