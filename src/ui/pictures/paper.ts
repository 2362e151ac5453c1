// A picture for paper: the same svg as on the page, with the colours of the theme written into it.

import { readFileSync } from 'node:fs'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import type { Beeld } from '../../platform/pdf/document.ts'
import { compact } from '../stylesheet.ts'
import type { Picture } from './drawing.tsx'

const readTheme = (name: string) => readFileSync(new URL(`../theme/${name}.css`, import.meta.url), 'utf8')

/** The rules of pictures, with a value for every token: a file outside the page knows no theme. */
function printRules(): string {
  const palette = readTheme('palette')
  const tokens = new Map(
    [...palette.slice(0, palette.indexOf('@media')).matchAll(/(--kt-[\w-]+): ([^;]+);/g)].map((m) => [
      m[1],
      m[2] ?? '',
    ]),
  )
  const rules = compact(readTheme('picture'))
    .replace(/@media[^{]+\{(?:[^{}]+\{[^{}]*\})*\}/g, '')
    .replace(/var\((--kt-[\w-]+)\)/g, (_, name) => tokens.get(name) ?? '')
    .replace(/([\d.]+)rem/g, (_, rem) => `${Number(rem) * 16}px`)
  // Only shapes and words: what lays out a page around them says nothing inside a picture.
  return (rules.match(/[^{}]+\{[^{}]*\}/g) ?? [])
    .filter((rule) => /fill|stroke|text-anchor/.test(rule))
    .join('')
}

let rules: string | undefined

/** A whole svg of so many pixels. */
function paperSvg(tekening: ReactElement, { breed, hoogte }: { breed: number; hoogte: number }): string {
  rules ??= printRules()
  const inhoud = renderToStaticMarkup(tekening)
  const font = 'font-family="Atkinson Hyperlegible" font-size="13"'
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${breed}" height="${hoogte}" viewBox="0 0 ${breed} ${hoogte}" ${font}><style>${rules}</style>${inhoud}</svg>`
}

/** As wide as the text of an A4, at which the words of a picture have the size of those of a table. */
const breed = 620

/** A picture of one panel as a block of a document. */
export function pictureBlok({ zegt, panelen, sleutel }: Picture): Beeld {
  const [paneel] = panelen
  if (!paneel || panelen.length > 1) throw new Error('paper shows a picture of one panel')
  return {
    soort: 'beeld',
    svg: paperSvg(paneel.tekening, { breed, hoogte: paneel.hoogte }),
    zegt,
    sleutel: sleutel.map(({ teken, tekst }) => ({ tekst, svg: paperSvg(teken, { breed: 28, hoogte: 12 }) })),
  }
}
