// Says while somebody is entered whether they have been here before. Without it the form asks when it is sent.
const telling = /\.(Name|Email|Telephone|ChildName)$/

export function askWhoIsKnown (session) {
  const place = document.querySelector('[data-known]')
  if (!place) return
  const form = place.closest('form')
  let sending
  form.addEventListener('change', async event => {
    if (!telling.test(event.target.name)) return
    sending?.abort()
    sending = new AbortController()
    const data = new FormData(form)
    data.delete('__form')
    const answer = await fetch(place.dataset.known, { method: 'POST', body: data, redirect: 'manual', signal: sending.signal }).catch(() => null)
    if (answer?.type === 'opaqueredirect') return session.ended()
    if (answer?.ok) place.innerHTML = await answer.text()
  })
}
