import { z } from 'zod'

// zod tries to compile its parsers with `Function`, which the content security policy forbids.
// The switch has to be thrown before the first schema is made, hence this one door to the library.
z.config({ jitless: true })

export { z }
