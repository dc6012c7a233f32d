import { markers } from '../../markers.ts'
import type { Detector } from '../detector.ts'

const paths = /file:\/{2,3}[^\s"'<>)]{0,300}|(?<![\p{L}\d./])\/(?:home|Users|root|tmp)\/[^\s"'<>)]{1,300}|(?<!\p{L})[A-Z]:\\{1,2}(?:Users|Documents)[^\s"'<>)]{0,300}/gu

/** Where a file lay on somebody's machine, which tells who they are. Copied along from saved pages and office documents. */
export const localPath: Detector = {
  rule: 'withhold/local-path',
  marker: markers.hidden,
  detect: (text) => (/[/\\]/.test(text) ? [...text.matchAll(paths)].map(({ 0: match, index }) => ({ start: index, end: index + match.length, literal: false })) : []),
}
