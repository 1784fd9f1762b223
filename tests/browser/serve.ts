export { serve } from '../../scripts/shared/serve.ts'
