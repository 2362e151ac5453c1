// A second press on a submit button does nothing while the first is under way.
// The server would recognise the second by its key; this only spares the reader the wait.
const releaseAfter = 8000

function release(form) {
  delete form.dataset.verzonden
  for (const button of form.querySelectorAll('[type="submit"]')) button.removeAttribute('aria-disabled')
}

document.addEventListener('submit', (event) => {
  const form = event.target
  if (form.dataset.verzonden) {
    event.preventDefault()
    return
  }
  form.dataset.verzonden = 'ja'
  event.submitter?.setAttribute('aria-disabled', 'true')
  // A download leaves the page where it is, so the form must come free again.
  setTimeout(() => release(form), releaseAfter)
})

// Back from the browser's own cache: the form is as it was left, so it is freed.
addEventListener('pageshow', (event) => {
  if (event.persisted) for (const form of document.forms) release(form)
})
