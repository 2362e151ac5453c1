// Keeps what is being typed as a draft on the server, a moment after the last key; without this script a button does.
// Nothing is kept in the browser: the text may be about somebody's health.
const rust = 2000

for (const form of document.querySelectorAll('form[data-concept]')) houdBij(form)

function houdBij(form) {
  const stand = form.querySelector('[data-concept-stand]')
  let klok
  let lopend
  let isVerstuurd = false
  let isGewijzigd = false

  form.addEventListener('input', () => {
    isGewijzigd = true
    clearTimeout(klok)
    klok = setTimeout(bewaar, rust)
  })
  // What is sent is saved for real; a draft that came after it would stand in its way.
  form.addEventListener('submit', () => {
    isVerstuurd = true
    clearTimeout(klok)
    lopend?.abort()
  })
  addEventListener('pageshow', () => {
    isVerstuurd = false
  })
  // Leaving the page, or closing the telephone, is the last moment there is.
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') bewaar()
  })

  async function bewaar() {
    clearTimeout(klok)
    if (!isGewijzigd || isVerstuurd) return
    isGewijzigd = false
    lopend?.abort()
    lopend = new AbortController()
    const velden = [...new FormData(form)].filter(([, waarde]) => typeof waarde === 'string')
    const body = new URLSearchParams(velden)
    try {
      const antwoord = await fetch(form.dataset.concept, {
        method: 'POST',
        headers: { accept: 'application/json' },
        // A browser keeps alive no more than 64 kB; a longer text was kept before, at the last pause.
        keepalive: body.toString().length < 60_000,
        body,
        signal: lopend.signal,
      })
      if (!antwoord.ok) throw new Error('not kept')
      const { tijd } = await antwoord.json()
      stand.textContent = `Concept bewaard om ${tijd} uur.`
    } catch (fout) {
      if (fout.name === 'AbortError') return
      isGewijzigd = true
      stand.textContent = 'Het concept is nog niet bewaard. Uw tekst staat nog op deze pagina.'
    }
  }
}
