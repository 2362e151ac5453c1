// What a form shows: the text as it was typed and the sentence at each field that is wrong.

export type FormState = {
  readonly values: Readonly<Record<string, string | readonly string[] | undefined>>
  /** Field name → one Dutch sentence that says what to do. */
  readonly errors: Readonly<Record<string, string>>
  /** Hidden fields every form carries: the CSRF token and the key that makes a second submit harmless. */
  readonly csrf: string
  readonly sleutel: string
  /** For a form that keeps drafts: its name, the page it stands on, and when the draft in it was kept. */
  readonly concept?: { readonly naam: string; readonly pagina: string; readonly van?: string }
}
