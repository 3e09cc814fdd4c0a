import { hash, parseOptions, verify } from '@node-rs/argon2'

/** argon2id with the least that the OWASP Password Storage Cheat Sheet asks for: 19 MiB, two passes, one lane. */
const COST = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** A hash of nobody's password at the same cost: verifying against it takes as long as against a real one. */
const DECOY =
  '$argon2id$v=19$m=19456,t=2,p=1$6UTTAlOmR2cFuV1jDtRH4A$6bod5KlSFq+fW7z2bL3nO5qZGDignMAQnVGl6yzoaqc'

/** The PHC string that is kept. */
export const hashSecret = (secret: string): Promise<string> => hash(secret, COST)

/** Whether the secret is the one behind the hash. Where there is no hash the answer is no, after as long. */
export async function isSecret(kept: string | null | undefined, secret: string): Promise<boolean> {
  const isRight = await verify(kept ?? DECOY, secret)
  return isRight && typeof kept === 'string'
}

/** Whether a hash was made at another cost than today's and is better made again when its password is at hand. */
export function isOutdated(kept: string): boolean {
  const { memoryCost, timeCost, parallelism } = parseOptions(kept)
  return memoryCost !== COST.memoryCost || timeCost !== COST.timeCost || parallelism !== COST.parallelism
}
