/** Endings of surnames common in Sweden, of Nordic, Slavic, Persian, Armenian, Turkish and Arabic making. */
const endings = /\p{L}{2}(?:sson|dotter|ström|str[oö]m|[qk]vist|gren|berg(?:er|h)?|lund(?:h|in)?|dahl|holm|stedt|sted|blom|bäck|sjö|blad(?:h)?|[ck]rant[sz]|hjelm|hielm|gård(?:h)?|hult|fors|felt|feldt|fält|brandt?|brant|hammar|löf|löv|svärd|stråle|krona|sköld|crona|[aeo]nder|[ei]lius|[aeio]nius|elin|ell|edin|én|owsk[ia]|ewsk[ia]|[cn]k[ií]|sk[iy]|enko|chuk|i[cć]|zadeh|pour|khani|[iy]an|o[gğ]lu|nejad|khoury|haddad)$/iu

/** A word of nature before a shorter one: "Björkman", "Hedmark". */
const ofNature = /^(?:al[mn]?|asp|berg|björk|blom|bäck|dahl|ek|fors|gran|hag|hall|hassel|hed|holm|häll|kvist|lager|lind|ling|ljung|lund|löv|malm|ny|nord|norr|palm|ring|ros(?:en)?|rönn|sand|silf?ver|sjö|skog|stål|strand|ström|sund|svan|söder|[vw]ester|wik|åker|älv|öst(?:er)?)(?:mann?|mark|vall|rot|bom)$/iu

/** Words that no given name is like: definite nouns, words of organisations, directions and order. */
const noGivenName = /(?:[^aeiouyåäö]et|het|ing(?:en)?|ion(?:en)?|hus|jour(?:en)?|team|central(?:en)?|center|skola(?:n)?|punkt|gård(?:en)?|kommun(?:en)?|stad(?:en)?|byrå(?:n)?|linje(?:n)?|samverkan|stiftelse(?:n)?|ska|liga|iska|väg(?:en)?|gatan|torg|fonden|sen|län|land|grupp(?:en)?|kapitel|posten|nytt|nya|gamla|norra|södra|östra|västra|stora|lilla|övre|nedre|inre|yttre)$/iu

const noName = /^(?:mvh|hej|hotell|kvarteret|villa|projektet|fonden|fond|svt|sr|sverige|danmark|norge|finland|rädda|enligt|under|efter|inför|trots|dessutom|eftersom|genom|också|både|region|iop|ale|mark|dals|tema|fas|del|mål|steg|rapport|enkät|bilaga|röda|blå|gröna|vita|svarta|gula|hela|bara|rädda|unga|fria|våga|trygga|sankta?|ibn|mini|co|make|white|save|child|orange|lex|un|new|san|sri|costa|saudi|hong|los|puerto|sierra|stoppa?|safe|cool|project|ideell|working|agenda|agera|se|kvinna|kvinnor|män|barn|tryggare)$/iu

/** Whether a capitalised word begins the name of something, and no person's. */
export const isNoName = (word: string): boolean => noName.test(word)

/** Whether a capitalised word is made like a surname. */
export function isSurnameLike(word: string): boolean {
  return word.split('-').some((part) => part.length >= 5 && (endings.test(part) || ofNature.test(part)))
}

/** Whether a capitalised word, known to no list, could be a given name. A genitive in -s is taken for a place's. */
export function mayBeGivenName(word: string): boolean {
  return /^\p{Lu}\p{Ll}{1,13}(?:-\p{Lu}\p{Ll}{1,13})?$/u.test(word) && !/s$/.test(word) && !noGivenName.test(word) && !noName.test(word)
}

const noSurname = /(?:jour(?:en|er)?|hus(?:et)?|cent(?:er|rum|ret)|förening(?:en|ar)?|förbund(?:et)?|stiftelse(?:n)?|fond(?:en)?|mottagning(?:en)?|kommun(?:en)?|region(?:en)?|projekt(?:et)?|nätverk(?:et)?|team(?:et)?|grupp(?:en)?|modell(?:en)?|metod(?:en)?|program(?:met)?|kyrka(?:n)?|församling(?:en)?|skola(?:n)?|vård(?:en)?|hälsa|dag(?:en)?|vecka(?:n)?|linje(?:n)?|stöd(?:et)?|lag(?:en)?|plan(?:en)?|avtal(?:et)?|tidning(?:en)?|radio|universitet(?:et)?|posten|bladet|nytt|samverkan|frihet|trygghet|tillsammans|service|ab|equal|day|women|papers|reports?|ribbon|children|femme|safety|kids|it|kan|människan|korset|bandet|barnen|stads?|land|län|ås|köping|hamn|svall|bygd|edet|väst|öst|syd|nord|city|torg(?:et)?|diakoni|rum(?:met)?|nova|mark|tjänst(?:en)?|omsorg(?:en)?|assistans|konsult(?:er)?|behandling)$/iu

/** Whether a capitalised word after a given name could be a surname. Words of organisations, days, methods and places are none. */
export function mayBeSurname(word: string): boolean {
  return !noSurname.test(word) && !noName.test(word)
}
