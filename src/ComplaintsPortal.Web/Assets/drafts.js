// Keeps what somebody writes while they write it, for them alone; the page offers it when they come back. Short answers are not kept.
const pause = 2_000

function draftOf (form) {
  const data = new FormData(form)
  for (const [name, value] of [...data]) {
    if (value instanceof File || name === '__form') data.delete(name)
  }
  data.set('__address', location.pathname + location.search)
  return data
}

function watch (form, address, session) {
  let timer, sending
  const word = document.createElement('p')
  word.className = 'govuk-hint portal-draft'
  word.hidden = true
  form.querySelector('textarea').closest('.govuk-form-group').append(word)

  const keep = async () => {
    sending?.abort()
    sending = new AbortController()
    const answer = await fetch(address, { method: 'POST', body: draftOf(form), redirect: 'manual', signal: sending.signal }).catch(() => null)
    if (answer?.type === 'opaqueredirect') return session.ended()
    if (!answer?.ok) return
    session.seen()
    word.textContent = `Draft kept at ${new Date().toLocaleTimeString('en-GB', { hour: 'numeric', minute: '2-digit', hour12: true }).replace(' ', '')}`
    word.hidden = false
  }

  form.addEventListener('input', event => {
    if (!event.target.matches('textarea')) return
    clearTimeout(timer)
    timer = setTimeout(keep, pause)
  })
  // What is sent is saved: no draft of it may arrive after it.
  form.addEventListener('submit', () => {
    clearTimeout(timer)
    sending?.abort()
  })
}

export function keepDrafts (address, session) {
  if (!address) return
  for (const form of document.querySelectorAll('main form[method=post]')) {
    if (form.querySelector('textarea')) watch(form, address, session)
  }
}
