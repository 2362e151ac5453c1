// The theme gives every token a value, carries no rule nobody uses, and keeps its contrast in both schemes.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { gallery } from './gallery.tsx'
import { compact, designSystemRules, onlyUsed, themeRules, usedClasses } from './stylesheet.ts'

const theme = themeRules('/assets/font.woff2')
const rules = designSystemRules()
const pages = Object.values(gallery)
  .map((page) => page())
  .join('\n')

const all = (text: string, pattern: RegExp) =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].sort()
const without = (names: string[], others: Iterable<string>) => {
  const known = new Set(others)
  return names.filter((name) => !known.has(name))
}
const classesIn = (html: string) =>
  all(html, /class="([^"]*)"/g)
    .flatMap((value) => value.split(' '))
    .filter(Boolean)

describe('tokens', () => {
  const used = all(rules + theme, /var\(\s*(--utrecht[\w-]+)/g)
  const set = all(theme, /[{;](--utrecht[\w-]+):/g)
  const setByComponents = all(rules, /[{;](--utrecht[\w-]+):/g)

  test('every token that the bundled components read has a value in our theme', () => {
    expect(used.length).toBeGreaterThan(500)
    expect(without(used, [...set])).toEqual([])
  })

  test('our theme sets no token that nobody reads', () => {
    expect(without(set, [...used, ...setByComponents])).toEqual([])
  })

  test('every token of our own has a value', () => {
    expect(without(all(theme, /var\((--kt-[\w-]+)/g), all(theme, /[{;](--kt-[\w-]+):/g))).toEqual([])
  })
})

describe('classes', () => {
  const emitted = [...new Set(classesIn(pages))]

  test('every class of the design system in the gallery is in the bundle', () => {
    expect(
      without(
        emitted.filter((name) => name.startsWith('utrecht-')),
        usedClasses,
      ),
    ).toEqual([])
  })

  test('the bundle holds no class that the gallery does not show', () => {
    expect(without([...usedClasses], emitted)).toEqual([])
  })

  test('our own rules and the classes in the gallery are the same', () => {
    const ours = emitted.filter((name) => name.startsWith('kt-')).sort()
    const ruled = all(theme, /\.(kt-[\w-]+)/g)
    expect(without(ruled, ours)).toEqual([])
    // A plain variant needs no rule of its own, only its name.
    expect(without(ours, ruled)).toEqual([
      'kt-badge--neutraal',
      'kt-openbaar',
      'kt-steps__item--straks',
      'kt-width-full',
    ])
  })

  test('every theme file is in the bundle', () => {
    for (const file of readdirSync(new URL('./theme/', import.meta.url))) {
      const first = /^([.:@][^{]+)\{/m.exec(readFileSync(new URL(`./theme/${file}`, import.meta.url), 'utf8'))
      expect(theme, file).toContain(compact(first?.[1] ?? 'no rule'))
    }
  })
})

describe('only rules in use are kept', () => {
  const used = new Set(['utrecht-a', 'utrecht-b'])
  for (const [what, css, kept] of [
    ['a rule in use', '.utrecht-a { color: red; }', '.utrecht-a{color: red}'],
    ['a rule for another class', '.utrecht-c { color: red; }', ''],
    ['a list of selectors, in part', '.utrecht-a, .utrecht-c { color: red; }', '.utrecht-a{color: red}'],
    ['a combination with another class', '.utrecht-a.utrecht-c { color: red; }', ''],
    [
      'a comma inside :not',
      '.utrecht-a:not(:x, .utrecht-b) { color: red; }',
      '.utrecht-a:not(:x,.utrecht-b){color: red}',
    ],
    ['an empty media query', '@media print { .utrecht-c { color: red; } }', ''],
    ['comment and charset', '@charset "UTF-8"; /* x */ .utrecht-a { color: red; }', '.utrecht-a{color: red}'],
  ] as const)
    test(what, () => expect(onlyUsed(css, used)).toBe(kept))
})

describe('contrast', () => {
  const source = readFileSync(new URL('./theme/palette.css', import.meta.url), 'utf8')
  const dark = source.slice(source.indexOf('prefers-color-scheme: dark'))
  const palette = (css: string) =>
    Object.fromEntries(
      [...css.matchAll(/--kt-([\w-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1], match[2] ?? '']),
    )
  const schemes = { light: palette(source.slice(0, source.indexOf('@media'))), dark: palette(dark) }

  const luminance = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5]
      .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const ratio = (one: string, other: string) => {
    const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
    return (high + 0.05) / (low + 0.05)
  }

  // 7 is AAA for running text, 4.5 AA for all text, 3 for the edges of controls (WCAG 1.4.3, 1.4.6, 1.4.11).
  for (const [least, front, back] of [
    [7, 'ink', 'sheet'],
    [7, 'ink', 'surface'],
    [7, 'ink', 'primary-soft'],
    [7, 'ink', 'ochre-soft'],
    [7, 'ink', 'brick-soft'],
    [7, 'ink', 'green-soft'],
    [7, 'ink-soft', 'sheet'],
    [7, 'ink-soft', 'surface'],
    [4.5, 'ink-soft', 'surface-deep'],
    [7, 'primary', 'sheet'],
    [4.5, 'primary', 'surface'],
    [4.5, 'primary', 'primary-soft'],
    [4.5, 'on-primary', 'primary'],
    [4.5, 'on-primary', 'primary-hover'],
    [4.5, 'on-primary', 'primary-active'],
    [4.5, 'ochre', 'ochre-soft'],
    [4.5, 'brick', 'brick-soft'],
    [4.5, 'brick', 'sheet'],
    [4.5, 'on-brick', 'brick'],
    [4.5, 'green', 'green-soft'],
    [3, 'border', 'sheet'],
    [3, 'border', 'surface'],
    [3, 'check', 'sheet'],
    // Shapes of pictures, and their edges where one lies on another (WCAG 1.4.11).
    [3, 'primary', 'ochre-soft'],
    [3, 'ochre', 'sheet'],
    [3, 'ochre', 'ochre-soft'],
    [3, 'ochre', 'primary-soft'],
    [3, 'border', 'ochre-soft'],
  ] as const)
    for (const [scheme, colours] of Object.entries(schemes))
      test(`${front} on ${back} is at least ${least} in the ${scheme} scheme`, () =>
        expect(ratio(colours[front] ?? '', colours[back] ?? '')).toBeGreaterThanOrEqual(least))
})
