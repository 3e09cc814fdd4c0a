import { afterEach, expect } from 'vitest'

// A test that asserts nothing proves nothing: the report says how much each test asserted.
afterEach(({ task }) => {
  Object.assign(task.meta, { assertions: expect.getState().assertionCalls })
})
