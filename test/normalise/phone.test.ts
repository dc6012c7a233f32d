import { describe, expect, it } from 'vitest'
import { claimsOf, normalise, row, rulesOf, valuesOf } from './rows.ts'

const phones = (text: string): string[] => valuesOf('phone', row('resource', { name: 'Exempeljouren', phone: text }))
const rules = (text: string): string[] => rulesOf(normalise(row('resource', { name: 'Exempeljouren', phone: text })))

describe('phone numbers', () => {
  it.each(['031-390 06 01', '031 – 390 06 01', '031-3900601', '0313900601', '031-390 0601', '031 - 390 06 01', '(031) 390 06 01', '+46 31 390 06 01', '+46(0)31-390 06 01', '+46 (0)31 390 06 01', '0046 31 390 06 01', '00 46 31-390 06 01',
    '031\u00A0390\u00A006\u00A001', '031\u2011390 06 01', '０３１-390 06 01', 'tel. 031-390 06 01', 'Växel: 031-390 06 01 (vardagar 8–16)', '031/390 06 01', '031/3900601', '031.390.06.01'])('reads %j', (text) => {
    expect(phones(text)).toEqual(['+46313900601'])
  })

  it.each([['08-465 004 00', '+46846500400'], ['0980-319 200', '+46980319200'], ['0980 – 31 92 00', '+46980319200'], ['020-505050', '+4620505050'], ['020–50 50 50', '+4620505050'], ['0200-21 20 19', '+46200212019'], ['020-555 666', '+4620555666'], ['040-628 04 99', '+46406280499']])('reads %j', (text, stored) => {
    expect(phones(text)).toEqual([stored])
  })

  it.each([['112', '112'], ['114 14', '114 14'], ['11414', '114 14'], ['1177', '1177'], ['116 016', '116 016'], ['116016', '116 016'], ['116\u00A0111', '116 111'], ['tel 112', '112']])('keeps %j as a short number', (text, stored) => {
    expect(phones(text)).toEqual([stored])
    expect(rules(text)).toEqual([])
  })

  it.each([
    ['031-390 06 01 eller 112', ['+46313900601', '112']],
    ['020–50 50 50 / 116 016', ['+4620505050', '116 016']],
    ['031-390 06 01, 031-390 06 02; 031-390 06 03', ['+46313900601', '+46313900602', '+46313900603']],
    ['031-390 06 01 031-390 06 02', ['+46313900601', '+46313900602']],
    ['031-390 06 01\n031-390 06 01', ['+46313900601']],
    ['031-390 06 01, fax 031-390 06 09', ['+46313900601']],
  ])('makes a claim of each number in %j', (text, stored) => {
    expect(phones(text)).toEqual(stored)
    expect(rules(text)).toEqual([])
  })

  it('takes the area code of the number before it in the same cell, and says so in a step', () => {
    const [, second] = claimsOf('phone', row('resource', { name: 'x', phone: '0980-319 200, 319 201' }))
    expect(second?.value).toBe('+46980319201')
    expect(second?.steps.map(({ rule }) => rule)).toContain('normalise/phone-area-code')
  })

  it('asks for the area code when nothing in the cell gives it, whatever the kommun is', () => {
    const made = row('resource', { name: 'x', kommun: 'Göteborg', phone: '390 06 01' })
    expect(valuesOf('phone', made)).toEqual([])
    expect(rulesOf(normalise(made))).toEqual(['phone-area-code-missing'])
  })

  it.each([['0498-12', 'phone-length'], ['031-39', 'phone-length'], ['031-390 06 01 23 45', 'phone-length'], ['ring oss', 'phone-missing'], ['8–16', 'phone-length'], [`${'0 '.repeat(400)}`, 'phone-missing']])('leaves out %j and tells', (text, rule) => {
    expect(phones(text)).toEqual([])
    expect(rules(text)).toEqual([rule])
  })

  it.each(['', ' ', '-', '–', 'uppgift saknas', 'okänt', '?'])('makes nothing of %j', (text) => {
    expect(phones(text)).toEqual([])
    expect(rules(text)).toEqual([])
  })

  it('makes mobile numbers secret and others public', () => {
    const claims = claimsOf('phone', row('resource', { name: 'x', phone: '070-174 06 05, 031-390 06 01, 116 016' }))
    expect(claims.map(({ value, secrecy }) => [value, secrecy])).toEqual([['+46701740605', 'secret'], ['+46313900601', 'public'], ['116 016', 'public']])
  })
})
