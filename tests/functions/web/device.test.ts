import { expect, it } from 'vitest';
import { deviceOf } from '../../../functions/web/device.ts';

it.each([
  [
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/124.0.0.0 Mobile Safari/537.36',
    'Chrome 124, Android 10',
  ],
  [
    'Mozilla/5.0 (Linux; Android 9; SM-A105F) AppleWebKit/537.36 SamsungBrowser/14.0 Chrome/87.0.4280.141 Mobile Safari/537.36',
    'Samsung Internet 14, Android 9',
  ],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 16_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/16.5 Mobile/15E148 Safari/604.1',
    'Safari 16, iOS 16',
  ],
  [
    'Mozilla/5.0 (Android 12; Mobile; rv:109.0) Gecko/113.0 Firefox/113.0',
    'Firefox 113, Android 12',
  ],
  [
    'Opera/9.80 (Android; Opera Mini/36.2/119.132; U; id) Presto/2.12.423',
    'Opera Mini 36, Android',
  ],
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0.0.0 Edg/120.0.0.0', 'Edge 120, Windows'],
  ['<script>alert(1)</script>', 'tidak dikenal'],
  ['', 'tidak dikenal'],
])('%s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});
