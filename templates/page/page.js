'use strict'
;(() => {
  const $ = (selector, root = document) => root.querySelector(selector)
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)]
  const compare = new Intl.Collator('sv').compare
  const make = (name, properties = {}, ...children) => {
    const node = Object.assign(document.createElement(name), properties)
    node.append(...children)
    return node
  }

  // Leave at once: the page goes blank before the other one has come, and takes its place in the history.
  const exit = $('#ut')
  const leave = (event) => {
    if (event) event.preventDefault()
    document.title = '\u200b'
    document.documentElement.classList.add('borta')
    location.replace(exit.href)
  }
  exit.addEventListener('click', leave)
  let presses = 0
  let last = 0
  addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (key !== 'Shift') presses = 0
    else if (!repeat) {
      presses = timeStamp - last < 1500 ? presses + 1 : 1
      last = timeStamp
      if (presses === 3) leave()
    }
  })
  // Back from the other page, the report must not come out of the browser's memory.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted && document.documentElement.classList.contains('borta')) leave()
  })

  // Links within the report replace the entry in the history, so that leaving leaves nothing of it behind.
  const go = (id) => {
    if (/^k\d+$/.test(id)) listUses(id)
    location.replace(`#${id}`)
  }
  addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(link.getAttribute('href').slice(1))
  })

  // A source that one comes to tells all the sections that rest on it.
  const listUses = (id) => {
    const told = $(`#${id} > p:last-of-type > span:last-child`)
    if (!told || told.dataset.alla) return
    const sections = new Set($$(`main a[href="#${id}"]`).map((link) => link.closest('.sektion')))
    const links = [...sections].map((section) => make('a', { href: `#${section.id}` }, $('h2, h3', section).textContent))
    told.replaceChildren('I ', ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])), '.')
    told.dataset.alla = 'ja'
  }
  if (/^#k\d+$/.test(location.hash)) listUses(location.hash.slice(1))

  // Light or dark for as long as the page is open; nothing is stored.
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const isDark = () => (document.documentElement.dataset.tema ? document.documentElement.dataset.tema === 'morkt' : dark.matches)
  const theme = make('button', { type: 'button' })
  const nameTheme = () => { theme.textContent = isDark() ? 'Ljust läge' : 'Mörkt läge' }
  theme.addEventListener('click', () => {
    document.documentElement.dataset.tema = isDark() ? 'ljust' : 'morkt'
    nameTheme()
  })
  dark.addEventListener('change', nameTheme)
  nameTheme()
  $('.utgang nav').append(theme)

  const sheets = $$('.blad-sektion').map((section) => ({
    id: section.id,
    code: section.id.slice(7),
    name: $('h3', section).textContent,
    rows: $$('.blad tr:not(:has([scope="rowgroup"]))', section).filter((row) => row.cells.length > 1 && row.cells[0].tagName === 'TH' && row.cells[0].scope === 'row').map((row) => ({
      question: row.cells[0].textContent,
      state: row.cells[1].classList[0] || 'saknas',
      words: row.cells[1].textContent,
      cell: row.cells[1],
      text: row.cells.length === 2 ? '' : `${row.cells[0].textContent} ${row.cells[3].textContent}`.toLocaleLowerCase('sv'),
    })),
    services: $$('table:not(.blad) tbody, p:not(.lead)', section).map((part) => part.textContent).join(' ').toLocaleLowerCase('sv'),
  }))
  const sheetOf = new Map(sheets.map((sheet) => [sheet.code, sheet]))

  // Maps: a click on a kommun opens its sheet. The same way is open to the keyboard through the table of contents and the tables.
  for (const map of $$('.figur-karta, .figur-kartor')) {
    map.classList.add('klickbar')
    map.addEventListener('click', ({ target }) => {
      const code = (target.getAttribute('href') || '').slice('#lan-'.length)
      if (sheetOf.has(code)) go(sheetOf.get(code).id)
    })
  }

  // The matrix can be sorted by state, from the most to the least known, and back to the order of names.
  const order = ['finns', 'delvis', 'inte', 'mot', 'ejt', 'saknas']
  const rank = (cell) => {
    const at = order.findIndex((name) => cell.classList.contains(name))
    return at === -1 ? order.length * 2 : at * 2 + (cell.classList.contains('gml') ? 1 : 0)
  }
  for (const table of $$('.sektion-mal table')) {
    const heads = [...table.tHead.rows[0].cells]
    if (heads[0].textContent !== 'Kommun' || table.tBodies.length !== 1) continue
    const body = table.tBodies[0]
    const rows = [...body.rows].filter((row) => !row.classList.contains('sum'))
    const rest = [...body.rows].filter((row) => row.classList.contains('sum'))
    heads.forEach((head, column) => {
      const button = make('button', { type: 'button', className: 'sortera', title: 'Sortera' }, ...head.childNodes)
      head.append(button)
      button.addEventListener('click', () => {
        heads.forEach((each) => each.removeAttribute('aria-sort'))
        head.setAttribute('aria-sort', 'ascending')
        const name = (row) => row.cells[0].textContent
        rows.sort((a, b) => (column === 0 ? 0 : rank(a.cells[column]) - rank(b.cells[column])) || compare(name(a), name(b)))
        body.append(...rows, ...rest)
      })
    })
  }

  // Search and filters.
  const form = $('#sok form')
  if (!form || sheets.length === 0) return
  const services = new Map()
  for (const table of $$('main table')) {
    if (table.tHead.rows[0].cells[0].textContent !== 'Verksamhet' || table.closest('.sektion-bilaga-stodlinjer')) continue
    const sheet = table.closest('.blad-sektion')
    for (const row of $$('tbody tr:not(:has([scope="rowgroup"]))', table)) {
      const strong = $('strong', row.cells[0])
      const name = (strong || row.cells[0]).textContent
      const service = services.get(name) || { name, row, text: '', sheets: new Set() }
      service.text += ` ${row.textContent.toLocaleLowerCase('sv')}`
      if (sheet) service.sheets.add(sheet.id)
      else service.row = row
      services.set(name, service)
    }
  }
  const [query, question, goal, group, state] = ['#q', '#f-fraga', '#f-mal', '#f-grupp', '#f-lage'].map((id) => $(id))
  const chosen = (select) => select.selectedOptions[0]
  const goalOf = new Map($$('option', question).map((option) => [option.value, option.dataset.mal]))
  const list = $('#traffar')
  const count = $('#sok .antal')
  const mostServices = 20
  const mostAnswers = 6

  const stateWords = (row) => make('span', { className: row.cell.className || 'saknas' }, row.words)

  const showSheet = (sheet, rows) => {
    const known = sheet.rows.filter((row) => row.state !== 'saknas').length
    const link = make('div', {}, make('a', { href: `#${sheet.id}` }, sheet.name))
    if (rows.length === 0) return make('li', {}, link, make('p', {}, `Uppgift i ${known} av ${sheet.rows.length} frågor`))
    const answers = rows.slice(0, mostAnswers).map((row) => make('li', {}, `${row.question}: `, stateWords(row)))
    if (rows.length > mostAnswers) answers.push(make('li', {}, `och ${rows.length - mostAnswers} frågor till`))
    return make('li', {}, link, make('ul', {}, ...answers))
  }

  const showService = ({ name, row, sheets: own }) => {
    if (!row.id) row.id = `rad-${list.childElementCount}-${services.size}-${[...services.keys()].indexOf(name)}`
    const where = [...own].map((id) => sheetOf.get(id.slice(7)).name)
    return make('li', {}, make('div', {}, make('a', { href: `#${row.id}` }, name)), make('p', {}, where.length === 0 ? 'Verksamhet' : `Verksamhet som når ${where.slice(0, 8).join(', ')}${where.length > 8 ? ` och ${where.length - 8} till` : ''}`))
  }

  const update = () => {
    const words = query.value.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
    const has = (text) => words.every((word) => text.toLocaleLowerCase('sv').includes(word))
    const reached = group.value === '' ? 'alla' : chosen(group).dataset.kommuner
    const asks = question.value !== '' || goal.value !== '' || state.value !== ''
    const fits = (row) => (question.value === '' || row.question === question.value) && (goal.value === '' || goalOf.get(row.question) === goal.value) && (state.value === '' || row.state === state.value)
    const matches = sheets.flatMap((sheet) => {
      if (reached !== 'alla' && !reached.split(' ').includes(sheet.code)) return []
      const named = words.length > 0 && has(sheet.name)
      const rows = sheet.rows.filter((row) => fits(row) && (named || words.length === 0 || (row.text !== '' && has(row.text))))
      if (asks) return rows.length === 0 ? [] : [{ sheet, named, rows }]
      if (words.length > 0 && !named && rows.length === 0 && !has(sheet.services)) return []
      return [{ sheet, named, rows: named || words.length === 0 ? [] : rows }]
    })
    const found = words.length === 0 || asks ? [] : [...services.values()].filter((service) => has(service.text))
    found.sort((a, b) => Number(has(b.name)) - Number(has(a.name)) || compare(a.name, b.name))
    count.textContent = `${matches.length} av ${sheets.length} kommuner${found.length === 0 ? '' : found.length === 1 ? ', en verksamhet' : `, ${found.length} verksamheter`}`
    const shown = ({ sheet, rows }) => showSheet(sheet, rows)
    list.replaceChildren(...(words.length === 0 && !asks && reached === 'alla' ? [] : [
      ...matches.filter(({ named }) => named).map(shown),
      ...found.slice(0, mostServices).map(showService),
      ...matches.filter(({ named }) => !named).map(shown),
    ]))
  }
  form.addEventListener('input', update)
  form.addEventListener('submit', (event) => event.preventDefault())
  $('#sok').hidden = false
  theme.before(make('a', { href: '#sok' }, 'Sök'))
  update()
})()
