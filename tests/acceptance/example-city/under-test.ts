import { editionOf, worldOf } from '../edition-under-test.ts'

/** The edition that this folder's tests are about, as it is under test (mutation testing changes it). */
export const edition = () => editionOf('example-city')
export const world = () => worldOf('example-city')
