// The search at the top of every page: "/" leads to it, and it suggests while somebody types (a combobox with a list,
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Without this script it is a form like any other.
const pause = 250
const fewest = 2
const slash = 'portal-no-slash'

const isOff = () => { try { return localStorage.getItem(slash) === 'off' } catch { return false } }

function part (name, attributes, text = '') {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.textContent = text
  return made
}

function suggest (input) {
  const list = part('ul', { id: 'portal-suggested', role: 'listbox', class: 'portal-search__list', 'aria-label': 'People and cases' })
  const said = part('div', { role: 'status', class: 'govuk-visually-hidden' })
  list.hidden = true
  input.after(list, said)
  input.setAttribute('role', 'combobox')
  input.setAttribute('aria-autocomplete', 'list')
  input.setAttribute('aria-controls', list.id)
  input.setAttribute('aria-expanded', 'false')
  let options = []
  let active = -1
  let timer, sending

  const choose = at => {
    active = at
    options.forEach((option, place) => option.setAttribute('aria-selected', String(place === at)))
    if (at < 0) input.removeAttribute('aria-activedescendant')
    else {
      input.setAttribute('aria-activedescendant', options[at].id)
      options[at].scrollIntoView({ block: 'nearest' })
    }
  }
  const close = () => {
    list.hidden = true
    input.setAttribute('aria-expanded', 'false')
    choose(-1)
  }
  const show = found => {
    options = found.map(({ text, note, address }, place) => {
      const option = part('li', { id: `portal-suggested-${place}`, role: 'option', class: 'portal-search__option', 'aria-selected': 'false' }, text)
      option.append(part('span', { class: 'portal-search__note' }, note))
      option.dataset.address = address
      return option
    })
    list.replaceChildren(...options)
    said.textContent = found.length === 0 ? 'Nothing suggested' : found.length === 1 ? '1 suggestion' : `${found.length} suggestions`
    if (options.length === 0) return close()
    list.hidden = false
    input.setAttribute('aria-expanded', 'true')
    choose(-1)
  }
  const ask = async () => {
    sending?.abort()
    if (input.value.trim().length < fewest) return close()
    sending = new AbortController()
    const asked = { method: 'POST', body: new FormData(input.form), redirect: 'manual', signal: sending.signal }
    const found = await fetch(input.dataset.suggest, asked).then(answer => answer.ok ? answer.json() : null).catch(() => null)
    if (found && document.activeElement === input) show(found)
  }

  input.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(ask, pause)
  })
  input.addEventListener('keydown', event => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && !list.hidden) {
      event.preventDefault()
      // From the last one on, back to what was typed, and round again.
      const places = options.length + 1
      choose(((active + 1 + step + places) % places) - 1)
    } else if (event.key === 'Enter' && active >= 0) {
      event.preventDefault()
      location.assign(options[active].dataset.address)
    } else if (event.key === 'Escape' && !list.hidden) {
      event.preventDefault()
      close()
    }
  })
  list.addEventListener('mousedown', event => event.preventDefault())
  list.addEventListener('click', event => {
    const option = event.target.closest('[role=option]')
    if (option) location.assign(option.dataset.address)
  })
  input.addEventListener('blur', close)
  input.form.addEventListener('submit', () => {
    clearTimeout(timer)
    sending?.abort()
  })
}

// A key that acts by itself can be turned off: https://www.w3.org/WAI/WCAG22/Understanding/character-key-shortcuts.html
function listen (input) {
  document.addEventListener('keydown', event => {
    if (event.key !== '/' || event.ctrlKey || event.altKey || event.metaKey || isOff()) return
    if (event.target.closest?.('input, textarea, select, [contenteditable]')) return
    event.preventDefault()
    input.focus()
    input.select()
  })
}

function offerSwitch (place) {
  const button = place.querySelector('[data-slash-switch]')
  const word = () => { button.textContent = isOff() ? 'Turn this key on' : 'Turn this key off' }
  button.addEventListener('click', () => {
    try { localStorage.setItem(slash, isOff() ? 'on' : 'off') } catch { /* a browser that keeps nothing */ }
    word()
  })
  word()
  place.hidden = false
}

export function watchSearch () {
  const input = document.querySelector('[data-suggest]')
  if (!input) return
  suggest(input)
  listen(input)
  const place = document.querySelector('[data-slash]')
  if (place) offerSwitch(place)
}
