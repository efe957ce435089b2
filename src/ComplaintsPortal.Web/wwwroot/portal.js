// The portal works without this script: it only adds the behaviour of the GOV.UK components.
import { initAll } from './govuk-frontend.min.js?v=0391e416adb9'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
