// Puts a standard paragraph into a text, where the cursor stands. Without script it is copied from the page.
export function offerParagraphs () {
  for (const button of document.querySelectorAll('button[data-inserts]')) {
    const text = document.getElementById(button.dataset.into)
    const paragraph = document.getElementById(button.dataset.inserts)
    if (!text || !paragraph) continue
    button.hidden = false
    button.addEventListener('click', () => {
      const before = text.value.slice(0, text.selectionEnd)
      const words = `${before && !before.endsWith('\n') ? '\n\n' : ''}${paragraph.textContent}\n\n`
      text.setRangeText(words, text.selectionEnd, text.selectionEnd, 'end')
      text.dispatchEvent(new Event('input', { bubbles: true }))
      text.focus()
    })
  }
}
