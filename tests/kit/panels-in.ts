import { type Panel, panelsOf } from '../../src/core/agreement/panels.ts'

/** Panels from a picture: rows are applications, columns assessors, a dot is a missing score. */
export const panelsIn = (picture: string): Panel[] =>
  panelsOf(
    picture.split('/').flatMap((row, i) =>
      row
        .trim()
        .split(/\s+/)
        .flatMap((cell, j) =>
          cell === '.' ? [] : [{ application: `A${i + 10}`, assessor: `p${j}`, score: Number(cell) }],
        ),
    ),
  )

/** The picture with its rows as columns: published examples often have assessors in rows. */
export const turned = (picture: string): string => {
  const rows = picture.split('/').map((row) => row.trim().split(/\s+/))
  return (rows[0] ?? []).map((_, j) => rows.map((row) => row[j]).join(' ')).join('/')
}
