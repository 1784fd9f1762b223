export { startChromium } from '../../scripts/shared/chromium.ts'
