import { beforeAll, expect, it } from 'vitest';
import { type ReportView, reportView } from '../../src/present/report.js';
import { processorTime } from '../processor-time.js';
import { builtRenderer } from './built.js';
import { largeCase } from './large.js';
import { sample } from './sample.js';

let renderReport: (view: ReportView) => string;
let page: string;

beforeAll(async () => {
  renderReport = await builtRenderer();
  page = renderReport(reportView(sample));
});

it('is one page that stands alone', () => {
  expect(page.startsWith('<!doctype html>\n<html lang="en">')).toBe(true);
  expect(page).toContain("default-src 'none'");
  expect(page.match(/(?:src|srcset|action|poster|data)="(?!data:,)[^"]*"/g)).toBeNull();
  expect(page.match(/@import|url\(|@font-face/g)).toBeNull();
  expect(page.match(/<link [^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
});

it('has the sections in their order', () => {
  const found = [...page.matchAll(/<section id="(\w+)"/g)].map(m => m[1]);
  expect(found).toEqual([
    'ledger',
    'findings',
    'causes',
    'strength',
    'origins',
    'voices',
    'timeline',
    'accounts',
    'made',
  ]);
});

it('gives every id once, and every inner link a target', () => {
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(m => m[1]);
  expect(new Set(ids).size).toBe(ids.length);
  const links = [...page.matchAll(/href="#([^"]+)"/g)].map(m => m[1]);
  expect(links.filter(l => !ids.includes(l))).toEqual([]);
});

it('says a question’s status in words beside its shape', () => {
  for (const words of ['Does not fit with itself', 'Contested', 'Single origin', 'Open', 'Agreed']) {
    expect(page).toMatch(new RegExp(`</svg>${words}</span>`));
  }
});

it('leaves nothing of the renderer’s own in the page', () => {
  expect(page).not.toMatch(/<!--/);
  expect(page.replace(/<script>[\s\S]*<\/script>/, '')).not.toMatch(/undefined|\[object|NaN/);
});

it('isolates the direction of accounts’ words', () => {
  expect(page).toContain('<bdi class="outlet">صوت البحيرة</bdi>');
  expect(page.match(/<blockquote(?! dir="auto")/g)).toBeNull();
});

it('gives the same bytes for the same view', () => {
  expect(renderReport(reportView(sample))).toBe(page);
});

it('renders two hundred accounts quickly and within bounds', () => {
  const large = largeCase(200);
  reportView(large);
  let html = '';
  const time = processorTime(() => {
    html = renderReport(reportView(large));
  });
  // Aimed at is 1.5 s of an idle core; the rest is for slow machines.
  expect(time).toBeLessThan(6000);
  expect(html.length).toBeLessThan(12_000_000);
});
