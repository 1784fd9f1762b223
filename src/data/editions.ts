import { editionsOf } from '../views/editions.ts'
import { hasRegister } from '../views/sections.ts'
import type { FileMaker } from './file.ts'

/** What a browser compares on the page of the register's editions. */
export const editions: FileMaker = (site) =>
  hasRegister(site) ? [['interests/compare/editions.json', () => JSON.stringify(editionsOf(site))]] : []
