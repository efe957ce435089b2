// Warns five minutes before a session ends. Other tabs of the same person count: what is done in one keeps all of them signed in.
const minute = 60_000
const warning = 5
const key = 'portal-last-seen'

const remember = () => { try { localStorage.setItem(key, String(Date.now())) } catch { /* a browser that keeps nothing */ } }

const lastSeen = since => {
  try { return Math.max(since, Number(localStorage.getItem(key)) || 0) } catch { return since }
}

export function watchSession ({ drafts, sessionMinutes }) {
  const notice = document.getElementById('session-ends')
  if (!notice || !sessionMinutes) return { seen () {}, ended () {} }

  let since = Date.now()
  const show = ended => {
    notice.querySelector('[data-ending]').hidden = ended
    notice.querySelector('[data-ended]').hidden = !ended
    notice.querySelector('[data-stay]').hidden = ended
    notice.hidden = false
  }
  const seen = () => {
    since = Date.now()
    remember()
    notice.hidden = true
  }
  const look = () => {
    const left = Number(sessionMinutes) - (Date.now() - lastSeen(since)) / minute
    if (left > warning) notice.hidden = true
    else if (notice.hidden || left <= 0) show(left <= 0)
  }

  notice.querySelector('[data-stay]').addEventListener('click', async () => {
    const answer = await fetch(drafts, { method: 'HEAD', redirect: 'manual' }).catch(() => null)
    if (answer?.ok) seen()
    else show(true)
  })
  remember()
  setInterval(look, minute / 4)
  document.addEventListener('visibilitychange', look)
  return { seen, ended: () => show(true) }
}
