import { test } from 'vitest';

import { isOfRecord } from './console-pages.js';
import { setStage } from './stage.js';
import { patienceForPages, visitsPages } from './visits-pages.js';

const stage = setStage();

test('WCAG 2.2 AA: no page of a record has a barrier in either theme, nor is cut off at 390 and at 320 pixels', async () => visitsPages(stage, isOfRecord), patienceForPages);
