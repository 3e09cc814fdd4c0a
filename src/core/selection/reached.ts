/** What people found, by award and application: whether the standard is reached. */
export type Reached = Readonly<Record<string, Readonly<Record<string, boolean>>>>

/** 认定 Whether people found that the application reaches the standard of the award; undefined while they have not said so. */
export type HasReached = (award: string, application: string) => boolean | undefined

/** As it was recorded. */
export const foundIn =
  (reached: Reached): HasReached =>
  (award, application) => {
    const found = Object.hasOwn(reached, award) ? reached[award] : undefined
    return found && Object.hasOwn(found, application) ? found[application] : undefined
  }

export const nothingFound: HasReached = () => undefined
