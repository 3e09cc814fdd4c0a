import type { Signer } from '../core/record/signed-note.ts'
import { signerFrom } from '../core/record/signed-note.ts'
import type { Instant } from '../core/time/instant.ts'
import type { Connection } from '../database/connection.ts'
import { createSealer, type Sealer } from '../database/sealer.ts'
import { authorities } from './authorities.ts'

export type SealingSettings = {
  readonly connection: Connection
  readonly clock: () => Instant
  /** Another name for each process. */
  readonly holder: string
  readonly signer: Signer
  /** Under which the trees of this installation are known, such as the host of its address. */
  readonly host: string
}

export type Seals = {
  /** Seals what was added in every authority since; answers how many entries that were. */
  readonly round: () => Promise<number>
  /** Lets other processes seal at once. */
  readonly rest: () => Promise<void>
}

/** 封缄 Seals the records of all authorities of an installation, each as a tree of its own and under a name of its own. */
export function sealsOf({ connection, clock, holder, signer, host }: SealingSettings): Seals {
  const sealers = new Map<string, Sealer>()
  const sealerOf = (authority: string): Sealer => {
    const origin = `${host}/${authority}`
    const known =
      sealers.get(authority) ??
      createSealer({ connection, authority, origin, signer: signerFrom(origin, signer.seed), holder, clock })
    sealers.set(authority, known)
    return known
  }
  async function sealAll(sealer: Sealer): Promise<number> {
    let added = 0
    for (;;) {
      const done = await sealer.seal()
      if (done.outcome !== 'sealed') return added
      added += done.added
    }
  }
  return {
    round: async () => {
      let added = 0
      const faults: unknown[] = []
      // A tree that is damaged is not sealed on; that must not keep the others from being sealed.
      for (const { id } of await authorities(connection.database))
        added += await sealAll(sealerOf(id)).catch((fault: unknown) => faults.push(fault) && 0)
      if (faults.length > 0) throw faults[0]
      return added
    },
    rest: async () => {
      for (const sealer of sealers.values()) await sealer.rest()
    },
  }
}
