// The one stylesheet: the NL Design System rules that our building blocks use, then our own theme.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

/** The component packages we draw CSS from; they come with @utrecht/component-library-react. */
const components = [
  'document',
  'paragraph',
  'heading-1',
  'heading-2',
  'heading-3',
  'heading-4',
  'link',
  'skip-link',
  'unordered-list',
  'button',
  'button-link',
  'form-field',
  'form-label',
  'form-field-description',
  'form-field-error-message',
  'form-fieldset',
  'textbox',
  'textarea',
  'select',
  'custom-checkbox',
  'radio-button',
  'alert',
  'data-list',
  'data-badge',
  'table',
]

/**
 * The classes our building blocks emit.
 * Rules for any other class (unused variants, states spelled as classes) are left out: with them the packages are 190 kB.
 */
export const usedClasses: ReadonlySet<string> = new Set(
  `document document--surface paragraph paragraph--lead paragraph--small
  heading-1 heading-2 heading-3 heading-4 link link--html-a skip-link skip-link--visible-on-focus
  unordered-list unordered-list__item
  button button--submit button--disabled button--primary-action button--secondary-action button--subtle button--danger
  button-link button-link--html-a button-link--primary-action button-link--secondary-action button-link--subtle
  form-field form-field--text form-field--invalid form-label form-label--checkbox form-label--radio
  form-field-description form-field-error-message
  form-fieldset form-fieldset--invalid form-fieldset__fieldset form-fieldset--html-fieldset
  form-fieldset__legend form-fieldset__legend--html-legend
  textbox textbox--html-input textbox--invalid textarea textarea--html-textarea textarea--invalid
  select select--html-select select--invalid select__option
  checkbox checkbox--html-input checkbox--custom checkbox--invalid
  radio-button radio-button--html-input radio-button--invalid
  alert alert--info alert--ok alert--warning alert--error alert__icon alert__content alert__message
  data-list data-list--html-dl data-list--rows data-list__item data-list__item-key data-list__item-value
  data-list__item-value--html-dd data-badge
  table table__caption table__header table__header-cell table__header-cell--numeric-column
  table__body table__row table__cell table__cell--numeric-column`
    .split(/\s+/)
    .map((name) => `utrecht-${name}`),
)

const themeFiles = [
  'palette',
  'tokens-text',
  'tokens-button',
  'tokens-field',
  'tokens-control',
  'tokens-choice',
  'tokens-content',
  'base',
  'layout',
  'forms',
  'content',
  'timeline',
  'picture',
  'ecogram',
  'navigation',
  'table',
  'filters',
  'bar',
  'desk',
  'public',
  'print',
]

const resolve = createRequire(import.meta.url).resolve
const readPackage = (name: string) => readFileSync(resolve(`@utrecht/${name}-css/dist/index.css`), 'utf8')
const readTheme = (name: string) => readFileSync(new URL(`./theme/${name}.css`, import.meta.url), 'utf8')

/** Comments and spare white space out; what is inside quotes stays as it is. */
export function compact(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\/|@charset[^;]+;/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/;}/g, '}')
    .trim()
}

/** The rules whose selectors name only classes we use; a rule without such a selector is dropped. */
export function onlyUsed(css: string, used: ReadonlySet<string>): string {
  const known = (selector: string) =>
    (selector.match(/\.utrecht-[\w-]+/g) ?? []).every((name) => used.has(name.slice(1)))
  return compact(css)
    .replace(/([^{};]+)\{([^{}]*)\}/g, (_rule, selectors: string, body: string) => {
      const kept = selectors.split(/,(?![^(]*\))/).filter(known)
      return kept.length > 0 && body.trim() !== '' ? `${kept.join(',')}{${body}}` : ''
    })
    .replace(/@media[^{}]+\{\s*\}/g, '')
}

/** Only the rules of the design system, for the bundle and for the test that looks for unset tokens. */
export const designSystemRules = (): string =>
  components.map((name) => onlyUsed(readPackage(name), usedClasses)).join('\n')

/** Our theme: tokens first, then layout. `font` is the path the font is served from. */
export const themeRules = (font: string): string =>
  compact(themeFiles.map(readTheme).join('\n')).replaceAll('/font.woff2', font)
