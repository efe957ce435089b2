// Makes a passkey, or signs in with one: the server says what it needs, the browser asks the device, the form carries the answer.
const asks = {
  create: options => navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  get: options => navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) })
}

async function answer (form) {
  const options = await fetch(form.dataset.options, { method: 'POST', body: new FormData(form) })
  if (!options.ok) throw new Error('The portal did not say what it needs')
  const credential = await asks[form.dataset.passkey](await options.json())
  form.elements.credential.value = JSON.stringify(credential)
}

export function usePasskeys () {
  const forms = document.querySelectorAll('form[data-passkey]')
  if (!window.PublicKeyCredential?.parseCreationOptionsFromJSON) return

  for (const form of forms) {
    form.hidden = false
    form.addEventListener('submit', async event => {
      event.preventDefault()
      try {
        await answer(form)
        form.submit()
      } catch {
        form.querySelector('[data-failed]').hidden = false
      }
    })
  }
  for (const words of document.querySelectorAll('[data-without-passkeys]')) words.hidden = forms.length > 0
}
