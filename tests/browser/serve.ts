export { serve } from '../../scripts/lab/shared/serve.ts'
