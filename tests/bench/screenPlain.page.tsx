// Bare React Flow with as many plain nodes, for comparison.

import { applyNodeChanges, type Node, type NodeChange, ReactFlow } from '@xyflow/react';
import { createRoot } from 'react-dom/client';
import '@xyflow/react/dist/style.css';
import { useCallback, useState } from 'react';

const count = Number(new URLSearchParams(location.search).get('n') ?? '50');
const COLUMNS = Math.ceil(Math.sqrt(count * 2));
const start: Node[] = Array.from({ length: count }, (_, i) => ({
  id: `p${String(i).padStart(4, '0')}`,
  position: { x: (i % COLUMNS) * 190, y: Math.floor(i / COLUMNS) * 150 },
  data: { label: `Naam ${i}` },
}));
/** Other nodes, elsewhere. */
const others = (nr: number): Node[] =>
  start.map(({ position: { x, y }, ...node }) => ({
    ...node,
    id: `${node.id}/${nr % 2}`,
    position: nr % 2 ? { x: y, y: x } : { x, y },
  }));
const NO_EDGES: never[] = [];

let edits = 0;
function Plain() {
  const [nodes, setNodes] = useState(start);
  const onNodesChange = useCallback(
    (changes: NodeChange[]) => setNodes((before) => applyNodeChanges(changes, before)),
    [],
  );
  Object.assign(globalThis, {
    bench: {
      ready: () => document.querySelectorAll('.react-flow__node').length === count,
      edit: () => {
        edits += 1;
        const label = `Naam ${edits}`;
        setNodes((before) => before.map((node) => (node.id === 'p0003' ? { ...node, data: { label } } : node)));
      },
      replace: () => {
        edits += 1;
        setNodes(others(edits));
      },
    },
  });
  return (
    <div style={{ position: 'fixed', inset: 0 }}>
      <ReactFlow nodes={nodes} edges={NO_EDGES} onNodesChange={onNodesChange} fitView minZoom={0.1} panOnScroll />
    </div>
  );
}

createRoot(document.getElementById('root') as HTMLElement).render(<Plain />);
