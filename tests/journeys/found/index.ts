import { changchun2018 } from './changchun-2018.ts'
import { exampleCity } from './example-city.ts'
import type { Found } from './found.ts'
import { huaiyin2024Draft } from './huaiyin-2024-draft.ts'
import { ordosDraft } from './ordos-draft.ts'
import { qingyuan2020 } from './qingyuan-2020.ts'
import { wuxi2024 } from './wuxi-2024.ts'

export const found: Readonly<Record<string, Found>> = {
  'changchun-2018': changchun2018,
  'example-city': exampleCity,
  'huaiyin-2024-draft': huaiyin2024Draft,
  'ordos-draft': ordosDraft,
  'qingyuan-2020': qingyuan2020,
  'wuxi-2024': wuxi2024,
}
