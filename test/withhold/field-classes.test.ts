import { describe, expect, it } from 'vitest'
import { classOf, isRunningText, type FieldForm } from '../../src/withhold/field-classes.ts'

describe('the class of a field', () => {
  it('is known for every field, and public until its text has been judged', () => {
    const forms: Record<FieldForm, string> = {
      code: 'kommun_code year kpi period gender observed_year read published checked',
      label: 'kommun name type provider provider_kind level target_groups violence_forms covers languages availability area question status goal title publisher publisher_kind scope text_available unit source_kind',
      contact: 'phone email website address source_url',
      hours: 'opening_hours',
      measure: 'detail places share value',
      text: 'access note content',
    }
    for (const [form, fields] of Object.entries(forms)) for (const field of fields.split(' ')) expect([field, classOf(field)]).toEqual([field, { secrecy: 'public', form }])
  })

  it('is secret for a field that nobody has classed', () => {
    for (const field of ['hemligt', '', 'toString', '__proto__']) expect(classOf(field)).toEqual({ secrecy: 'secret', form: 'text' })
  })
})

describe('running text', () => {
  const runs = (form: FieldForm, texts: readonly string[]): string[] => texts.filter((text) => isRunningText(form, text))
  const all = (form: FieldForm, texts: readonly string[]): void => expect(runs(form, texts)).toEqual(texts)
  const none = (form: FieldForm, texts: readonly string[]): void => expect(runs(form, texts)).toEqual([])

  it('is whatever stands in a field for it', () => {
    all('text', ['', 'a'])
  })

  it('is more than words and times in opening hours', () => {
    none('hours', [
      '', '08.00–16.00', '8:00-16:00; 12,5/7 (lunch)', 'mån', 'måndag', 'måndagar', 'tis–tors', 'ons, tor, fre, lör, sön', 'Mån-Fre kl 8-16', 'klockan 8 och 9 till 10 från 11 samt 12', 'dygnet runt', 'hela dygn alla dagar', 'vardagar vardag helgfri helgfria helger helg nätter natt kvällar kväll dagtid kontorstid',
      'efter före under övrig tid telefon telefontid tfn tel reception chatt chatten besök drop-in bokning tidsbokning', 'lunch lunchstängt stängt öppet året jämna udda veckor vecka varje första sista i månaden', 'januari februari mars april maj juni juli augusti september oktober november december sommar sommaren vinter', 'jour jourtid tider timmar timme h ej utom röda dagar',
      '8'.repeat(300),
    ])
    all('hours', ['måndags', 'månda', 'mån!', 'ring Anna', 'öppetx', 'öppet ring', 'hos oss', 'jouren', '8'.repeat(301), '8 a 9', '8*9'])
  })

  it('is more than a number with its unit in a measure', () => {
    none('measure', [
      '5', '5 000', '5,5', '1.5', '10:30', '1/2', '+5', '5%', '5 %', '1–2', '1-2', '5 kr', '5kr', '5  kronor'.replace('  ', ' '), '5 tkr', '5 mkr', '5 procent', '5 st', '5 platser', '5 personer', '5 timmar', '5 dagar', '5 veckor', '5 månader', '5 år', '5 årsarbetare', '5 tjänster', '1 tjänst', '5 per invånare', '5 kr per invånare', '5 kronor per invånare',
      '5 av 10', '5 av 290 kommuner', '5 ärenden', '5 samtal', '5 kommuner', 'cirka 5', 'ca 5', 'omkring 5', 'drygt 5', 'plats 5', 'rang 5', 'nr 5', 'minst 5', 'högst 5', 'totalt 5', 'totalt cirka 5', '<5', '< 5', 'minst < 5', '5 av 10 platser', '5 platser per invånare', ' 5 ', '5'.repeat(80),
    ])
    all('measure', ['', '-', 'fem', 'kr', '5 kvinnor', 'ungefär 5', 'minst högst cirka 5', '5 av 1000', '5 platser i boendet', '5 platser kr st', 'x5', 'minst5', '<<5', '5'.repeat(81), '5 av x'])
  })

  it('is sentences in a label, or more than one can be', () => {
    none('label', ['Kvinnojouren', 'Kvinnojouren Ada.', 'Öppet kl. Åtta', 'Bl.a. Ekby', 'Kvinnor m.fl. Barn', 'Nr. Ett', '5 st. Barn', 'Hej! hopp', 'a.B', 'x'.repeat(160)])
    all('label', ['Kom hit. Ring oss', 'Kom hit! Ring oss', 'Kom hit? Ring oss', 'Kom hit.  Ring oss', 'x'.repeat(161), 'Tack. Öppet', 'ca. Fem', 'akl. Åtta'])
  })

  it('is what is too long for a code or an address', () => {
    none('code', ['x'.repeat(40)])
    all('code', ['x'.repeat(41)])
    none('contact', ['x'.repeat(400)])
    all('contact', ['x'.repeat(401)])
  })
})
