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
  const go = (id) => location.replace(`#${id}`)
  addEventListener('click', (event) => {
    const link = event.target.closest('a[href^="#"]')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    go(link.getAttribute('href').slice(1))
  })

  const sheets = $$('.blad-sektion').map((section) => ({
    id: section.id,
    code: section.id.slice(7),
    name: $('h3', section).textContent,
    rows: $$('.blad tr:not(.grp)', section).filter((row) => row.cells.length > 2 && row.cells[0].tagName === 'TH' && row.cells[0].scope === 'row').map((row) => ({
      question: row.cells[0].textContent,
      state: row.cells[1].classList[0],
      words: row.cells[1].textContent,
      cell: row.cells[1],
      fact: row.classList.contains('tom') ? '' : row.cells[2].textContent,
    })),
    text: section.textContent.toLocaleLowerCase('sv'),
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
    return at === -1 ? order.length : at * 2 + (cell.classList.contains('gml') ? 1 : 0)
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
    for (const row of $$('tbody tr:not(.grp)', table)) {
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
  const mostServices = 30
  const mostAnswers = 6

  const stateWords = (row) => make('span', { className: row.cell.className }, row.words)

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
    const has = (text) => words.every((word) => text.includes(word))
    const reached = group.value === '' ? 'alla' : chosen(group).dataset.kommuner
    const asks = question.value !== '' || goal.value !== '' || state.value !== ''
    const matches = sheets.flatMap((sheet) => {
      if (reached !== 'alla' && !reached.split(' ').includes(sheet.code)) return []
      if (words.length > 0 && !has(sheet.text)) return []
      if (!asks) return [{ sheet, rows: [] }]
      const rows = sheet.rows.filter((row) => (question.value === '' || row.question === question.value) && (goal.value === '' || goalOf.get(row.question) === goal.value) && (state.value === '' || row.state === state.value))
      return rows.length === 0 ? [] : [{ sheet, rows }]
    })
    const byName = (name) => words.some((word) => name.toLocaleLowerCase('sv').startsWith(word))
    matches.sort((a, b) => Number(byName(b.sheet.name)) - Number(byName(a.sheet.name)))
    const found = words.length === 0 || asks ? [] : [...services.values()].filter((service) => has(service.text))
    found.sort((a, b) => Number(has(b.name.toLocaleLowerCase('sv'))) - Number(has(a.name.toLocaleLowerCase('sv'))) || compare(a.name, b.name))
    const filtered = words.length > 0 || asks || reached !== 'alla'
    count.textContent = `${matches.length} av ${sheets.length} kommuner${found.length === 0 ? '' : `, ${found.length} verksamheter`}`
    list.replaceChildren(...(filtered ? [...matches.map(({ sheet, rows }) => showSheet(sheet, rows)), ...found.slice(0, mostServices).map(showService)] : []))
  }
  form.addEventListener('input', update)
  form.addEventListener('submit', (event) => event.preventDefault())
  $('#sok').hidden = false
  $('.utgang nav').append(make('a', { href: '#sok' }, 'Sök'))
  update()
})()
