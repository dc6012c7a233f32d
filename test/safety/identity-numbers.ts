/**
 * Identity numbers from the series that Skatteverket publishes for tests (open data sets "Testpersonnummer" and "Testsamordningsnummer"),
 * as twelve digits. They belong to no person. Among the samordningsnummer are those with month 00 and with day 60, for unknown dates.
 */
export const testPersonnummer = [
  '189001019802', '189001029819', '189012219367', '189102289817', '200204212393', '200205152390', '200212312391', '200301012399', '200302272398', '201312312398', '201403122391', '201701012393',
] as const

export const testSamordningsnummer = [
  '191401682396', '191500722390', '191503882399', '191600802399', '191711602399', '191806602395', '191900642396', '193100602394', '194004872380', '195012812383',
] as const

/** The many ways in which one number is written: with and without century, with marks, blanks and invisible signs between. */
export function spellingsOf(number: string): string[] {
  const [century, date, last] = [number.slice(0, 2), number.slice(2, 8), number.slice(8)]
  const [year, month, day] = [date.slice(0, 2), date.slice(2, 4), date.slice(4)]
  const wide = (text: string): string => [...text].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('')
  const arabic = (text: string): string => [...text].map((digit) => String.fromCharCode(Number(digit) + 0x0660)).join('')
  return [
    `${date}-${last}`, `${date}+${last}`, `${date}${last}`, `${date} ${last}`, `${date}\u00a0${last}`, `${date}\u202f${last}`, `${date} - ${last}`, `${date}\u2013${last}`, `${date}\u2014${last}`,
    `${date}\u2212${last}`, `${date}\u2011${last}`, `${date}.${last}`, `${date}/${last}`, `${date}\u200b-${last}`, `${date}\u00ad${last}`, `${date}-\u2060${last}`, `\u202e${date}-${last}`,
    `${century}${date}-${last}`, `${century}${date}${last}`, `${century}${date} ${last}`, `${century}${year}-${month}-${day}-${last}`, `${century}${year} ${month} ${day} ${last}`,
    `${century}${year}.${month}.${day}.${last}`, `${century}${year}/${month}/${day}-${last}`, `${year} ${month} ${day}-${last}`, `${year}-${month}-${day} ${last}`,
    [...number].join(' '), [...number].join('\u200b'), [...number].join('-'), wide(`${date}`) + '\uff0d' + wide(last), wide(number), arabic(number), `${date}&#45;${last}`, `${date}&shy;${last}`,
    `${century}${date}&ndash;${last}`, `${date}%2D${last}`, `${date}<b>-</b>${last}`, `${date}<!-- -->-${last}`, `${date}-**${last}**`, `${date}\\-${last}`, `_${date}_-${last}`,
    `${century}${date.slice(0, 3)}\ufe0f${date.slice(3)}${last}`, `${date}\t${last}`, `${date}\n${last}`, `pnr${date}${last}`, `${date}?-${last}`, `${date}\ufffd${last}`, `${date}\u207b${last}`, `${date}&#x2d;${last}`, `(${date}-${last})`,
  ]
}
