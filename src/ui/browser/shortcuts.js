// Keys for staff: "/" goes to the search field, "n" to "Nieuw contact".
// They can be switched off, because a single key may be pressed by speech input or by accident (WCAG 2.1.4).
const setting = 'sneltoetsen'
const toggle = document.querySelector('[data-sneltoetsen]')

const isOn = () => localStorage.getItem(setting) !== 'uit'

const typing = (target) =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

function show() {
  toggle.setAttribute('aria-pressed', String(isOn()))
}

if (toggle) {
  toggle.hidden = false
  show()
  toggle.addEventListener('click', () => {
    localStorage.setItem(setting, isOn() ? 'uit' : 'aan')
    show()
  })
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !isOn()) return
  const target = document.querySelector(`[data-sneltoets="${CSS.escape(event.key)}"]`)
  if (!target) return
  event.preventDefault()
  if (target instanceof HTMLAnchorElement) target.click()
  else target.focus()
})
