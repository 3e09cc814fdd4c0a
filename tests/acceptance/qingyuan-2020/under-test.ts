import { editionOf, worldOf } from '../edition-under-test.ts'

/** The edition that this folder's tests are about, as it is under test (mutation testing changes it). */
export const edition = () => editionOf('qingyuan-2020')
export const world = () => worldOf('qingyuan-2020')
