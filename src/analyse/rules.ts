import type { FindingRule } from '#model'

/**
 * The rules by which the state of an area in a kommun, its age, shares and gaps are found, in the words that the report prints.
 * `rules.md` holds the same words.
 */
export const findingRules = [
  {
    id: 'analyse/status-unknown',
    text: {
      sv: 'Ingen källa säger något om frågan. Det är utgångsläget för varje fråga och räknas aldrig som ett nej.',
      en: 'No source says anything on the question. This is where every question begins, and it never counts as a no.',
    },
  },
  {
    id: 'analyse/status-not-settled',
    text: {
      sv: 'En källa har tagit upp frågan men avgör den inte: svaret är ”vet ej”, eller något är bara planerat. Läget är uppgift saknas, och det som sagts visas.',
      en: 'A source has raised the question without settling it: the answer is unknown, or something is only planned. The state is no information, and what was said is shown.',
    },
  },
  {
    id: 'analyse/status-statement',
    text: {
      sv: 'En källa svarar på frågan för kommunen. Ett beslutat dokument väger tyngst, därefter kommunens eget svar till oss, öppna jämförelser, Kolada, en tidigare kartläggning, en intervju och sist en webbsida. Inom samma slag går det nyare före.',
      en: 'A source answers the question for the kommun. A decided document weighs most, then the kommun\'s own answer to us, öppna jämförelser, Kolada, an earlier mapping, an interview and last a web page. Within a kind the newer goes first.',
    },
  },
  {
    id: 'analyse/status-decided',
    text: {
      sv: 'En person har tagit ställning i decisions.csv, med roll, datum och skäl. Det går före källorna, som ändå visas.',
      en: 'A person has decided in decisions.csv, with role, date and reason. It goes before the sources, which are shown all the same.',
    },
  },
  {
    id: 'analyse/status-own',
    text: {
      sv: 'En verksamhet som svarar på frågan drivs av kommunen, eller kommunen är värd för den.',
      en: 'A service that answers the question is run or hosted by the kommun.',
    },
  },
  {
    id: 'analyse/status-via-other',
    text: {
      sv: 'Kommunen nås av en verksamhet som en annan kommun, en förening, regionen eller flera tillsammans driver. Läget är via annan, som räknas till finns delvis.',
      en: 'The kommun is reached by a service that another kommun, an association, the region or several together run. The state is via another, which counts as partly.',
    },
  },
  {
    id: 'analyse/status-provider-unknown',
    text: {
      sv: 'Kommunen nås av en verksamhet vars huvudman inte framgår. Läget är via annan tills det är känt att kommunen driver den.',
      en: 'The kommun is reached by a service whose provider is not known. The state is via another until the kommun is known to run it.',
    },
  },
  {
    id: 'analyse/status-countywide',
    text: {
      sv: 'Bara en verksamhet för hela länet eller hela landet svarar på frågan. Läget är via annan. Säger en källa att kommunen själv inte har något gäller det i stället, och när frågan är vad kommunen själv gör räknas inte länets eller landets.',
      en: 'Only a service for the whole county or nation answers the question. The state is via another. A source that says that the kommun has none goes before it, and where the question is what the kommun itself does those of the county or nation do not count.',
    },
  },
  {
    id: 'analyse/status-ordinary-service',
    text: {
      sv: 'En ordinarie verksamhet som kan fråga om våld finns, till exempel en vårdcentral eller familjerådgivning. Det säger inte att den gör det. Läget är finns delvis.',
      en: 'An ordinary service that could ask about violence exists, such as a health centre or family counselling. That does not say that it does. The state is partly.',
    },
  },
  {
    id: 'analyse/status-campaign-alone',
    text: {
      sv: 'Det enda som är känt är en tidsbegränsad kampanj. Läget är finns delvis.',
      en: 'All that is known is a campaign for a limited time. The state is partly.',
    },
  },
  {
    id: 'analyse/status-network',
    text: {
      sv: 'Det som är känt är ett nätverk utan mandat. Läget är finns delvis.',
      en: 'What is known is a network without a mandate. The state is partly.',
    },
  },
  {
    id: 'analyse/status-target-group',
    text: {
      sv: 'Verksamhetens namn säger inte om den är för den som är utsatt eller för den som utövar våld, och källan anger inte målgruppen. Läget är finns delvis. Är målgruppen känd räknas verksamheten bara där den hör hemma.',
      en: 'The name of the service does not say whether it is for those exposed to or those who use violence, and the source does not give the target group. The state is partly. With a known target group the service counts only where it belongs.',
    },
  },
  {
    id: 'analyse/status-partly',
    text: {
      sv: 'Källan säger själv att det bara finns för en del av målgruppen, tiden eller området.',
      en: 'The source itself says that it exists for part of the target group, the time or the area only.',
    },
  },
  {
    id: 'analyse/status-absent',
    text: {
      sv: 'En namngiven källa säger uttryckligen att det inte finns. Tystnad räcker aldrig.',
      en: 'A named source says outright that it does not exist. Silence is never enough.',
    },
  },
  {
    id: 'analyse/status-not-applicable',
    text: {
      sv: 'En källa säger att frågan inte gäller kommunen. Kommunen räknas då inte med i andelen.',
      en: 'A source says that the question does not apply. The kommun is then left out of the share.',
    },
  },
  {
    id: 'analyse/status-conflict',
    text: {
      sv: 'Källor av olika slag, eller två källor av samma slag där ingen säkert är nyare, säger olika om samma sak. Alla visas, ingen väljs bort och frågan går till den som vet. Ett nej om en del av frågan motsäger inte ett ja om en annan del.',
      en: 'Sources of different kinds, or two of one kind where neither is surely newer, disagree on the same thing. All are shown, none is dropped, and the question goes to the one who knows. A no to one part of the question does not contradict a yes to another.',
    },
  },
  {
    id: 'analyse/status-member-lists',
    text: {
      sv: 'Två medlemslistor för samma verksamhet går isär: var och en nämner någon som den andra utelämnar, och kommunen står bara i den ena. En kortare lista som ryms i en längre är ofullständig, inte motstridig. En lista har minst tre kommuner. Att stå utanför en lista är aldrig ensamt ett nej.',
      en: 'Two member lists of one service disagree: each names someone whom the other leaves out, and the kommun stands in one only. A shorter list within a longer is incomplete, not contradictory. A list has at least three kommuner. Standing outside a list is never a no by itself.',
    },
  },
  {
    id: 'analyse/not-available',
    text: {
      sv: 'Verksamheter som har upphört, vilar, bara är planerade eller som källorna är oense om visas för sig. De räknas aldrig som stöd. En allmän växel gör inte att det finns en mottagning.',
      en: 'Services that have ended, are dormant, are only planned or that sources disagree about are shown apart. They never count as help. A general switchboard does not make an intake exist.',
    },
  },
  {
    id: 'analyse/age',
    text: {
      sv: 'Åldern räknas från den sista dag uppgiften kan avse (ett år till den 31 december) eller från en senare bekräftelse, aldrig från dagen då vi läste källan. En uppgift utan år är odaterad. Läget behålls och åldern skrivs bredvid.',
      en: 'Age is counted from the last day the statement may speak for (a year to 31 December) or from a later confirmation, never from the day we read the source. A statement without a year is undated. The state is kept and the age printed beside it.',
    },
  },
  {
    id: 'analyse/doubt',
    text: {
      sv: 'En uppgift som är äldre än en ändring av lagen på området, eller vars egen giltighetstid har gått ut, märks som tveksam med skälet.',
      en: 'A statement older than a change of the law in its area, or whose own validity has run out, is marked as doubtful with the reason.',
    },
  },
  {
    id: 'analyse/share-base',
    text: {
      sv: 'Andelar räknas på de kommuner där uppgift finns och frågan gäller. Antalet med en aktuell uppgift anges för sig.',
      en: 'Shares are counted on the kommuner where something is known and the question applies. Those with a current statement are counted apart.',
    },
  },
  {
    id: 'analyse/gap-kinds',
    text: {
      sv: 'Fyra slags luckor hålls isär: bekräftad (en daterad källa säger nej), okänd (ingen har sagt något), gammal (uppgiften är gammal eller odaterad) och motstridig. Varje kommun räknas i högst ett slag per fråga.',
      en: 'Four kinds of gap are kept apart: confirmed (a dated source says no), unknown (nobody has said), stale (the statement is old or undated) and contradictory. Each kommun counts in at most one kind per question.',
    },
  },
  {
    id: 'analyse/evidence-strength',
    text: {
      sv: 'Underlaget är starkt när minst två tredjedelar av kommunerna har en daterad uppgift, medel när minst en tredjedel har det, annars svagt.',
      en: 'The evidence is strong when at least two thirds of the kommuner have a dated statement, medium from one third, else weak.',
    },
  },
] as const satisfies readonly FindingRule[]

export type RuleId = (typeof findingRules)[number]['id']
