import type { TableShape } from '../../schema/create-tables.ts'

/** A table whose rows belong to an authority, which leads every key. */
export const inAuthority = ({ columns, key, unique = [], index = [] }: TableShape): TableShape => ({
  columns: { authority: 'text', ...columns },
  key: ['authority', ...key],
  unique: unique.map((names) => ['authority', ...names]),
  index: index.map((names) => ['authority', ...names]),
})
