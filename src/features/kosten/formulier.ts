// What the forms of the costs carry beside their file.

import { z } from 'zod'

export const legeSchema = z.object({})
