// Looks up, while somebody types at the front door, whether the person is known; without this script a button does.
// The blocks it shows stand in the page as templates, so that they look as the server makes them.
const plek = document.querySelector('[data-herkennen]')
const velden = ['geslachtsnaam', 'voorvoegsel', 'geboortedatum', 'bsn', 'postcode', 'huisnummer']
const wacht = 400

if (plek) begin(plek, plek.querySelector('[data-uitslag]'), plek.querySelector('[data-gehoord]'))

function begin(plek, uitslag, gehoord) {
  const form = plek.closest('form')
  let klok
  let lopend
  let laatst = ''

  form.addEventListener('input', ({ target }) => {
    if (!velden.includes(target.name)) return
    clearTimeout(klok)
    klok = setTimeout(zoek, wacht)
  })
  // Enter in a field looks at once and goes to who was found; the rest of the form is not sent.
  form.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !velden.includes(event.target.name)) return
    event.preventDefault()
    clearTimeout(klok)
    zoek().then(() => uitslag.querySelector('[name="inwonerId"]')?.focus())
  })
  form.addEventListener('change', pasAan)
  pasAan()

  async function zoek() {
    const vraag = vraagVan(form)
    if (vraag.toString() === laatst) return
    laatst = vraag.toString()
    lopend?.abort()
    lopend = new AbortController()
    if (!isCompleet(vraag)) return toon({ kandidaten: [], isLeeg: true, zin: '' })
    try {
      const antwoord = await fetch(plek.dataset.herkennen, {
        method: 'POST',
        headers: { accept: 'application/json' },
        body: vraag,
        signal: lopend.signal,
      })
      toon(await antwoord.json())
    } catch (fout) {
      // Superseded by what was typed since, or no answer: then the button still works.
      if (fout.name !== 'AbortError') laatst = ''
    }
  }

  function toon(gevonden) {
    gehoord.textContent = gevonden.zin ?? ''
    const gekozen = gekozenIn(form, 'inwonerId')
    const oud = {
      plaatsing: uitslag.querySelector('[data-plaatsing]'),
      reden: uitslag.querySelector('[data-apart]'),
    }
    uitslag.dataset.plannen = gevonden.kandidaten
      .filter(({ planLoopt }) => planLoopt)
      .map(({ id }) => id)
      .join(' ')
    uitslag.replaceChildren(...blokken(plek, gevonden, oud))
    const weer = [...uitslag.querySelectorAll('[name="inwonerId"]')].find(({ value }) => value === gekozen)
    if (weer) weer.checked = true
    pasAan()
  }

  /** The words of the button, and the question where it belongs, follow who was chosen. */
  function pasAan() {
    const gekozen = gekozenIn(form, 'inwonerId')
    const heeftPlan = Boolean(gekozen) && uitslag.dataset.plannen.split(' ').includes(gekozen)
    const blok = uitslag.querySelector('[data-plaatsing]')
    if (blok) blok.hidden = !heeftPlan
    const apart = gekozenIn(form, 'plaatsing') === 'tweede_dossier'
    const vraagtReden = gekozen === '' || (heeftPlan && apart)
    for (const veld of uitslag.querySelectorAll('[data-apart]')) veld.hidden = !vraagtReden
    for (const woorden of form.querySelectorAll('[data-bij-plan]')) {
      woorden.dataset.gewoon ??= woorden.textContent
      woorden.textContent = heeftPlan && !apart ? woorden.dataset.bijPlan : woorden.dataset.gewoon
    }
  }
}

function gekozenIn(form, naam) {
  return new FormData(form).get(naam)
}

/** Only what a search needs leaves the page. */
function vraagVan(form) {
  const alles = new FormData(form)
  const namen = ['_csrf', '_sleutel', ...velden, 'inwonerId', 'brp', 'brpOver']
  const paren = namen.map((naam) => [naam, String(alles.get(naam) ?? '').trim()])
  return new URLSearchParams(paren.filter(([, waarde]) => waarde !== ''))
}

/** Is there enough to search with? The server decides; this spares it questions that are half typed. */
function isCompleet(vraag) {
  const heeft = (naam, vorm) => vorm.test(vraag.get(naam) ?? '')
  return (
    heeft('bsn', /^\D*(\d\D*){8,9}$/) ||
    (heeft('geslachtsnaam', /../) && heeft('geboortedatum', /\d.*\D\d{4}$|^\d{4}\D.*\d\D\d/)) ||
    (heeft('postcode', /^\d{4}\s*[a-z]{2}$/i) && heeft('huisnummer', /^\d+$/))
  )
}

function blokken(plek, gevonden, { plaatsing, reden }) {
  const { kandidaten, isBijzonder, isVoorCollega, isLeeg } = gevonden
  const blok = (naam) => plek.querySelector(`template[data-sjabloon="${naam}"]`).content.cloneNode(true)
  if (isLeeg && kandidaten.length === 0) return gevonden.zin ? [tekst(gevonden.zin)] : []
  const delen = []
  if (isVoorCollega) delen.push(blok('collega'))
  if (isBijzonder) delen.push(blok('bijzonder'))
  if (!isBijzonder && !isVoorCollega && kandidaten.length === 0) {
    const niemand = blok('niemand')
    if (!gevonden.isGenoegVoorBrp) niemand.querySelector('[data-brp]').remove()
    delen.push(niemand)
  } else {
    delen.push(keuze(blok('keuze'), kandidaten))
    if (kandidaten.some(({ planLoopt }) => planLoopt)) delen.push(plaatsing ?? blok('plaatsing'))
    delen.push(reden ?? blok('reden'))
  }
  delen.push(blok('klaar'))
  const stapel = document.createElement('div')
  stapel.className = 'kt-stack kt-stack--m'
  stapel.append(...delen)
  return [stapel]
}

/** One choice for each person, before "Iemand anders". */
function keuze(blok, kandidaten) {
  const voorbeeld = blok.querySelector('[value="voorbeeld"]').parentElement
  const mensen = kandidaten.map(({ id, naam, uitleg }, plaats) => {
    const mens = voorbeeld.cloneNode(true)
    const knop = mens.querySelector('input')
    Object.assign(knop, { id: `kandidaat-${plaats}`, value: id })
    knop.setAttribute('aria-describedby', `kandidaat-${plaats}-uitleg`)
    const label = mens.querySelector('label')
    label.htmlFor = knop.id
    label.textContent = naam
    const hint = mens.querySelector('span[id]')
    hint.id = `kandidaat-${plaats}-uitleg`
    hint.textContent = uitleg
    return mens
  })
  voorbeeld.replaceWith(...mensen)
  return blok
}

function tekst(zin) {
  const alinea = document.createElement('p')
  alinea.className = 'utrecht-paragraph'
  alinea.textContent = zin
  return alinea
}
