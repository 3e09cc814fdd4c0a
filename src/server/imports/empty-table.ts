import type { Text } from '../../core/basics/text.ts'
import type { ColumnNames } from '../../sheets/column-names.ts'
import type { Sheet } from '../../sheets/sheet.ts'

/** 空表 The table to fill in, headed as offices head it. */
export const emptyTable = (name: Text, columns: ColumnNames): Sheet => ({
  name: name.zh,
  columns: Object.entries(columns).map(([key, [first, usual = first]]) => ({ key, title: usual, width: 20 })),
  rows: [],
})
