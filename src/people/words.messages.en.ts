import type { MessageWords } from './messages.ts'

export const messages: MessageWords = {
  signInCode: ({ code, minutes }) =>
    `Your sign-in code is ${code}. It is valid for ${minutes} minutes; tell it to nobody. If you did not ask for it, ignore this.`,
  activation: ({ token, hours }) =>
    `Your account is ready. Set a password with ${token}; it is valid for ${hours} hours and works once.`,
  claimOnYours: ({ organisation }) =>
    `Somebody asks to act for ${organisation}, for which you act now. The office will look into it; if you object, contact the office.`,
  takenOver: ({ organisation }) =>
    `The office has agreed that another account acts for ${organisation}; you no longer do. If you object, contact the office.`,
  passwordChanged: () =>
    'Your password was changed and all other sessions were ended. If this was not you, contact the system administrator at once.',
  secondFactorRemoved: () =>
    'An administrator removed the authenticator from your account; set one up at your next sign-in. If you did not ask for this, contact the security administrator at once.',
}
