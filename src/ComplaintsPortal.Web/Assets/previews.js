// Shows while somebody writes words of a report what they will say. Without script there is a button for it.
const pause = 700

export function previewWords (session) {
  const place = document.querySelector('[data-previews]')
  const text = document.querySelector('textarea[name="Input.Text"]')
  if (!place || !text) return
  let timer, sending
  const preview = async () => {
    sending?.abort()
    sending = new AbortController()
    const data = new FormData(text.form)
    data.delete('__form')
    const answer = await fetch(place.dataset.previews, { method: 'POST', body: data, redirect: 'manual', signal: sending.signal }).catch(() => null)
    if (answer?.type === 'opaqueredirect') return session.ended()
    if (!answer?.ok) return
    session.seen()
    place.innerHTML = await answer.text()
  }

  text.addEventListener('input', () => {
    clearTimeout(timer)
    timer = setTimeout(preview, pause)
  })
}
