// A waardering as a mark with its word, so that it never rests on colour.

import { Badge } from '../../ui/badge.tsx'
import type { Waardering } from './kwalitatief.ts'
import { waarderingNaam } from './teksten.ts'

export const Waarderingmerk = ({ waardering }: { readonly waardering: Waardering }) =>
  waardering === 'wisselend' ? (
    <Badge>{waarderingNaam.wisselend}</Badge>
  ) : (
    <Badge toon={waardering === 'goed' ? 'gelukt' : 'let_op'}>{waarderingNaam[waardering]}</Badge>
  )
