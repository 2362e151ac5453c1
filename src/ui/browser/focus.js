// After a form that failed, the reader starts at the summary of what is wrong.
// The summary also carries `autofocus`; some browsers skip that when the address has a fragment.
document.querySelector('[data-foutenlijst]')?.focus()

// A link in the summary puts the cursor in the field, not only the field in view.
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('[data-foutenlijst] a[href^="#"]')
  const field = link && document.getElementById(link.hash.slice(1))
  if (!field) return
  event.preventDefault()
  field.focus()
  field.scrollIntoView({ block: 'center' })
})
