// The portal works without this script: it adds the behaviour of the GOV.UK components, keeps drafts, suggests while
// somebody searches, and warns before a session ends.
import { initAll } from './govuk-frontend.min.js'
import { keepDrafts } from './drafts.js'
import { askWhoIsKnown } from './known.js'
import { usePasskeys } from './passkeys.js'
import { offerParagraphs } from './paragraphs.js'
import { previewWords } from './previews.js'
import { watchSearch } from './search.js'
import { watchSession } from './session.js'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')
initAll()
const session = watchSession(document.body.dataset)
keepDrafts(document.body.dataset.drafts, session)
askWhoIsKnown(session)
offerParagraphs()
previewWords(session)
watchSearch()
usePasskeys()
