// Writes the network as GraphML (graphml.graphdrawing.org, 1.0).
import { xmlText } from '../../drawing/toSvg.ts';
import type { ExportInput } from '../format.ts';
import { readableDate } from '../readableDate.ts';
import { networkOf } from './network.ts';

const NODE_KEYS = ['kind', 'gender', 'group', 'index', 'deceased', 'bornFrom'] as const;
const EDGE_KEYS = ['type', 'code', 'period', 'level', 'basis', 'eyes'] as const;

const data = (values: Readonly<Record<string, string>>, of: string): string =>
  Object.entries(values)
    .map(([key, value]) => `<data key="${of}-${key}">${xmlText(value)}</data>`)
    .join('');

export function graphmlText({ tables, say, date, audience }: ExportInput): string {
  const { nodes, edges } = networkOf(tables);
  const keys = [
    ...NODE_KEYS.map((key) => ['node', key] as const),
    ...EDGE_KEYS.map((key) => ['edge', key] as const),
    ['graph', 'about'] as const,
  ].map(([of, key]) => `  <key id="${of}-${key}" for="${of}" attr.name="${key}" attr.type="string"/>`);
  const about = `${say('files.exportStamp', { date: readableDate(date, say), audience })} · ${say('reports.pseudonymised')}`;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys,
    '  <graph id="network" edgedefault="undirected">',
    `    <data key="graph-about">${xmlText(about)}</data>`,
    ...nodes.map(({ id, data: values }) => `    <node id="${id}">${data(values, 'node')}</node>`),
    ...edges.map(
      ({ source, target, directed, data: values }, i) =>
        `    <edge id="l${i + 1}" source="${source}" target="${target}" directed="${directed}">${data(values, 'edge')}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}
