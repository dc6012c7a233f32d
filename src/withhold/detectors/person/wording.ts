/** Words beside which a name is a private or protected person's, or that of staff and volunteers, who are named by role only. */
export const roles = new RegExp(`(?<![\\p{L}])(?:${[
  'kontaktperson', 'kontakta', 'kontakt', 'handläggare', 'handledare', 'socialsekreterare', 'biståndshandläggare', 'familjebehandlare', 'behandlare', 'behandlingsassistent', 'kurator',
  'psykolog', 'terapeut', 'kvinnofridssamordnare', 'kvinnofridskoordinator', 'samordnare', 'koordinator', 'utvecklingsledare', 'verksamhetsledare', 'verksamhetschef', 'enhetschef',
  'avdelningschef', 'förvaltningschef', 'socialchef', 'områdeschef', 'gruppledare', 'teamledare', 'föreståndare', 'chef', 'ansvarig', 'jourkvinna', 'jourkvinnor', 'jourtjej', 'volontär', 'frivillig',
  'stödperson', 'boendestödjare', 'ordförande', 'kassör', 'sekreterare', 'ledamot', 'polis', 'åklagare', 'sjuksköterska', 'barnmorska', 'lärare', 'rektor', 'diakon', 'advokat',
  'socionom', 'beteendevetare', 'administratör', 'assistent', 'kanslist', 'brottsofferstödjare', 'rådgivare', 'projektledare', 'processledare', 'utredare', 'strateg', 'jurist', 'präst', 'pastor', 'imam', 'tolk', 'granne', 'väninna', 'anmälare', 'hyresvärd', 'fastighetsägare',
  'vittne', 'vittnet', 'gärningsman', 'gärningsmannen', 'misstänkt', 'misstänkte', 'vårdnadshavare', 'god man',
  'ring', 'mejla', 'fråga efter', 'prata med', 'tala med', 'hälsa till', 'klient', 'klienten', 'brukare', 'brukaren', 'patienten', 'målsägande', 'målsäganden', 'kvinnan', 'mannen',
  'flickan', 'pojken', 'mamman', 'pappan', 'modern', 'fadern', 'dottern', 'sonen', 'barnet', 'exmannen', 'sambon', 'maken', 'offret', 'skyddad identitet', 'skyddade personuppgifter',
  'skyddad person', 'sekretessmarkerad', 'sekretessmarkering', 'kvarskrivning', 'kvarskriven', 'fingerade personuppgifter', 'heter', 'vid namn',
].join('|')})(?:en|n|na|er|erna|arna|s|ens|are|aren)?(?![\\p{L}])`, 'giu')

/** What stands before the name of one who signs, writes, answers or is put in charge; after such words nothing but a name counts. */
export const doings = new RegExp(`(?<!\\p{L})(?:${[
  'redaktör', 'ansvarig utgivare', 'författare', 'protokollförare', 'vid protokollet', 'justeras', 'justeras av', 'justerare', '(?:innehas|ersätts|bemannas|leds|sköts|handläggs|samordnas) av', '(?:besvara|ifyll|skriv|samla|sammanställ|undertecknat?|upprätta)(?:d|t|s|ts|en|et) av',
  'vik\\. för', 'vikarierar för', 'ersätter', 'efterträder', 'talade med', 'talat med', 'samtal med', 'samtalade med', 'text av', 'text', 'foto', 'foto av', 'intervju med', 'svarande', 'uppgiftslämnare', 'avsändare', 'mottagare', 'kommunens', 'c/o', 'ärende', 'ärendet', 'akt', 'akten', 'journal',
].join('|')})(?![\\p{L}])`, 'giu')

export const isRole = new RegExp(`^(?:${roles.source}|${doings.source})$`, 'iu')

export const heading = /kontaktperson|handläggare|socialsekreterare|volontär|jourkvinn|ansvarig|kontaktnamn|personnamn|förnamn|efternamn|svarande|uppgiftslämnare|ifyll[dt]\sav|namnteckning|underskrift/i

/** Words that make a run of capitalised words an organisation, a place or a title instead of a person. */
export const notAPerson = /^(?:(?:kommun|region|län|socialtjänst|socialkontor|socialjour|socialförvaltning|förvaltning|kvinnojour|kvinnohus|tjejjour|brottsofferjour|mansjour|jour|enhet|team|mottagning|stiftelse|fond|förening|förbund|barn|individ|familj|polis|sjukhus|lasarett|universitet|högskola|myndighet|vårdcentral|klinik|församling|våld|växel|telefon|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|gata|sverige|nationell|stödlinje)\w*|stad|stads|centrum|center|unga|vuxen|vuxna|utväg|museum|kyrkan?|mot|och|i|för|tel|\p{L}+gatan|\p{L}*vägen|torget|norra|södra|östra|västra|svenska|linjen|dygnet|vardagar|alla|vi|det|den|du|ni|hon|han|nu|här|först|is|the|of|and|med|om|är|en|ett|på|till|av)$/iu

/** Small words and initials between a given name and a surname. */
export const particle = '(?:(?:v[ao]n\\sde[rn]|de\\slas?|de\\slos|von|van|af|de|del|della|di|da|das|do|dos|ten|ter|el|al|bin|ibn|bint|abu|\\p{Lu}\\.)\\s)'

export const word = "\\p{Lu}[\\p{L}’'´-]{1,30}"
export const initials = '(?:\\p{Lu}\\.\\s?){1,3}\\p{Lu}\\p{Ll}[\\p{L}-]{0,30}'
