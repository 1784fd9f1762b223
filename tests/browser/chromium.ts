export { startChromium } from '../../scripts/lab/shared/chromium.ts'
