// Every component in every state: labels tied, ids once, no inline style or script.

import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { FormState } from '../platform/formstate.ts'
import { Button } from './buttons.tsx'
import { Checkbox, CheckboxGroup, RadioGroup, Select } from './choices.tsx'
import { DataList } from './datalist.tsx'
import { ErrorSummary, Form } from './form.tsx'
import { gallery } from './gallery.tsx'
import { Table } from './table.tsx'
import { DateField, TextArea, TextField } from './textfields.tsx'

const find = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')
const tags = (text: string, name: string) => text.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? []
const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1]

describe.each(Object.entries(gallery))('the page %s', (_name, render) => {
  const page = render()
  const ids = find(page, / id="([^"]+)"/g)

  test('is a whole Dutch document of at most 50 kB', () => {
    expect(page).toMatch(/^<!doctype html><html lang="nl"/)
    expect(page.length).toBeLessThan(50_000)
  })

  test('needs no inline style or script, so that the strictest policy holds', () => {
    expect(page).not.toMatch(/ style=|<style| on[a-z]+="|javascript:/)
    expect(tags(page, 'script').every((tag) => attribute(tag, 'src')?.startsWith('/assets/'))).toBe(true)
  })

  test('uses each id once', () => {
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('refers only to ids that are there', () => {
    const refers = / (?:for|form|aria-labelledby|aria-describedby|popovertarget|popoverTarget)="([^"]+)"/g
    const named = [
      ...find(page, refers).flatMap((value) => value.split(' ')),
      ...find(page, / href="#([^"]+)"/g),
    ]
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((id) => !ids.includes(id))).toEqual([])
  })

  test('names every control', () => {
    const labelled = find(page, /<label[^>]* for="([^"]+)"/g)
    const controls = ['input', 'select', 'textarea'].flatMap((name) => tags(page, name))
    const nameless = controls
      .filter((tag) => attribute(tag, 'type') !== 'hidden')
      .filter((tag) => !attribute(tag, 'aria-label') && !labelled.includes(attribute(tag, 'id') ?? ''))
    expect(nameless).toEqual([])
  })

  test('has one first heading', () => expect(tags(page, 'h1')).toHaveLength(1))
})

const state = (values: FormState['values'] = {}, errors: FormState['errors'] = {}): FormState => ({
  values,
  errors,
  csrf: 'token',
  sleutel: 'key',
})
const options = [
  { value: 'a b', label: 'A' },
  { value: 'c', label: 'C' },
]
const wrong = state({ veld: 'c' }, { veld: 'Kies iets anders.' })

describe('a field that is wrong', () => {
  for (const [what, field] of [
    ['a text field', <TextField key="f" form={wrong} name="veld" label="Veld" hint="Uitleg" />],
    ['a text area', <TextArea key="f" form={wrong} name="veld" label="Veld" hint="Uitleg" />],
    ['a date', <DateField key="f" form={wrong} name="veld" label="Veld" />],
    ['a list', <Select key="f" form={wrong} name="veld" label="Veld" hint="Uitleg" options={options} />],
  ] as const)
    test(`${what} is tied to its hint and its error`, () => {
      const html = renderToStaticMarkup(field)
      const control = /<(?:input|select|textarea)[^>]*>/.exec(html)?.[0] ?? ''
      expect(attribute(control, 'aria-describedby')).toBe('veld-veld-hint veld-veld-fout')
      expect(attribute(control, 'aria-invalid')).toBe('true')
      expect(html).toContain('Kies iets anders.')
    })

  for (const [what, field] of [
    ['radio buttons', <RadioGroup key="f" form={wrong} name="veld" label="Veld" options={options} />],
    ['check boxes', <CheckboxGroup key="f" form={wrong} name="veld" label="Veld" options={options} />],
  ] as const)
    test(`a group of ${what} carries the error, and its first option the id the summary links to`, () => {
      const html = renderToStaticMarkup(field)
      expect(attribute(tags(html, 'fieldset')[0] ?? '', 'aria-describedby')).toBe('veld-veld-fout')
      expect(tags(html, 'input').map((tag) => attribute(tag, 'id'))).toEqual(['veld-veld', 'veld-veld-2'])
      expect(tags(html, 'input').map((tag) => tag.includes('checked'))).toEqual([false, true])
    })

  test('is listed in the summary, which takes the focus', () => {
    const html = renderToStaticMarkup(<ErrorSummary form={wrong} />)
    expect(html).toContain('<a href="#veld-veld">Kies iets anders.</a>')
    expect(html).toMatch(/tabindex="-1"/i)
    expect(html).toContain('autofocus')
  })
})

test('a sentence that is wrong at more fields is read once, with how many they are', () => {
  const form: FormState = {
    ...state(),
    errors: { a: 'Kies ja of nee.', b: 'Kies ja of nee.', c: 'Vul dit in.' },
  }
  const html = renderToStaticMarkup(<ErrorSummary form={form} />)
  expect(html.match(/Kies ja of nee\./g)).toHaveLength(1)
  expect(html).toContain('<a href="#veld-a">Kies ja of nee. (op 2 plekken)</a>')
  expect(html).toContain('<a href="#veld-c">Vul dit in.</a>')
})

describe('what was typed', () => {
  test('comes back in the field', () => {
    const form = state({ naam: 'De <Wit>', lijst: ['a b', 'c'], aan: 'ja' })
    expect(renderToStaticMarkup(<TextField form={form} name="naam" label="Naam" />)).toContain(
      'value="De &lt;Wit&gt;"',
    )
    expect(renderToStaticMarkup(<TextArea form={form} name="naam" label="Naam" />)).toContain(
      'De &lt;Wit&gt;',
    )
    const boxes = tags(
      renderToStaticMarkup(<CheckboxGroup form={form} name="lijst" label="L" options={options} />),
      'input',
    )
    expect(boxes.every((tag) => tag.includes('checked'))).toBe(true)
    expect(renderToStaticMarkup(<Checkbox form={form} name="aan" label="Aan" />)).toContain('checked')
    expect(renderToStaticMarkup(<Checkbox form={state()} name="aan" label="Aan" />)).not.toContain('checked=')
  })

  test('stays away when it is a password', () => {
    const form = state({ geheim: 'welkom' })
    expect(
      renderToStaticMarkup(<TextField form={form} name="geheim" label="W" type="password" />),
    ).not.toContain('welkom')
  })
})

test('a form that is right has no summary and a usual title', () => {
  expect(renderToStaticMarkup(<ErrorSummary form={state()} />)).toBe('')
  expect(gallery.formulier()).toContain('<title>Nieuw contact - ')
  expect(gallery.formulierFout()).toContain('<title>Fout: Nieuw contact - ')
})

test('a form carries the token and the key', () => {
  const html = renderToStaticMarkup(
    <Form form={state()} action="/x">
      leeg
    </Form>,
  )
  expect(html).toContain('name="_csrf" value="token"')
  expect(html).toContain('name="_sleutel" value="key"')
})

test('what was searched for is sent in the body, never in an address', () => {
  const search = tags(gallery.dossier(), 'form').find((tag) => attribute(tag, 'action') === '/werk/zoeken')
  expect(attribute(search ?? '', 'method')).toBe('post')
})

test('a button that cannot be used now says why and sends nothing', () => {
  const html = renderToStaticMarkup(
    <Button type="submit" reden="Het plan loopt nog niet.">
      Sluiten
    </Button>,
  )
  const button = tags(html, 'button')[0] ?? ''
  expect(attribute(button, 'type')).toBe('button')
  expect(attribute(button, 'aria-disabled')).toBe('true')
  expect(html).toContain(`id="${attribute(button, 'aria-describedby')}">Het plan loopt nog niet.`)
})

test('a cell carries the name of its column, for a narrow screen', () => {
  const columns = [{ label: 'Kern' }, { label: 'Wat', plain: true }]
  const html = renderToStaticMarkup(
    <Table
      caption="T"
      columns={columns}
      rows={[{ id: '1', cells: ['Elst', 'Bellen'] }]}
      select={{ name: 'kies' }}
    />,
  )
  expect(find(html, / data-label="([^"]+)"/g)).toEqual(['Kern'])
  expect(html).toContain('aria-label="Kies 1"')
})

test('a fact nobody knows says so; the number nought is a fact', () => {
  expect(renderToStaticMarkup(<DataList items={[['Huisarts', '']]} />)).toContain('Niet bekend')
  expect(renderToStaticMarkup(<DataList items={[['Kinderen', 0]]} />)).not.toContain('Niet bekend')
})
