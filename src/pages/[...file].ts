/** The files of the site that are no pages. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { current } from '../archive/current.ts'
import { filesOf } from '../data/index.ts'

export const getStaticPaths = (() =>
  [...filesOf(current().site).keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths

export const GET: APIRoute = ({ params }) => new Response(filesOf(current().site).get(params.file ?? '')?.() ?? null)
