// The prototype the product's layout is measured against: the baseline to beat, kept as it was in one dense file.
import { components, indexFamily } from './family.ts';
import { drawLines } from './drawLines.ts';
import { crossings } from './lineFaults.ts';

// Effort is counted in steps, not in milliseconds: the same family always gives the same drawing.
let work = 0;
const PITCH = 112,
  GAP = 80,
  LANE = 24; // person centre to centre: 80 on a row, 112 between rows

export function layout(family, opts = {}) {
  const parts = components(family).map((c) => layoutComponent(c, opts));
  if (opts.previous?.size) return merge(parts, opts.previous);
  const out = new Map();
  let x0 = 0;
  for (const p of parts) {
    let lo = Infinity,
      hi = -Infinity,
      top = Infinity;
    for (const q of p.values()) {
      lo = Math.min(lo, q.x);
      hi = Math.max(hi, q.x);
      top = Math.min(top, q.y);
    }
    for (const [id, q] of p) out.set(id, { x: q.x - lo + x0, y: q.y - top });
    x0 += hi - lo + GAP;
  }
  return out;
}
function merge(parts, previous) {
  // keep known parts where they are, put new parts to the right
  const out = new Map();
  let right = -Infinity;
  const fresh = [];
  for (const p of parts)
    if ([...p.keys()].some((id) => previous.has(id)))
      for (const [id, q] of p) {
        out.set(id, q);
        right = Math.max(right, q.x);
      }
    else fresh.push(p);
  for (const p of fresh) {
    const lo = Math.min(...[...p.values()].map((q) => q.x));
    for (const [id, q] of p) {
      const x = q.x - lo + right + GAP;
      out.set(id, { x, y: q.y });
    }
    right = Math.max(...[...out.values()].map((q) => q.x));
  }
  return out;
}

// ------------------------------------------------------------------ 1. generations
export function rank(c, ix) {
  const n = c.persons.length;
  const num = new Map(c.persons.map((p, i) => [p.id, i]));
  const uf = Array.from({ length: n }, (_, i) => i);
  const find = (a) => {
    while (uf[a] !== a) a = uf[a] = uf[uf[a]];
    return a;
  };
  const down = Array.from({ length: n }, () => []); // group -> child persons
  for (const u of c.unions)
    for (const k of ix.kids.get(u.id)) for (const p of u.partners) down[num.get(p)].push(num.get(k));
  const members = Array.from({ length: n }, (_, i) => [i]);
  const reaches = (a, b) => {
    const seen = new Set([a]),
      st = [a];
    while (st.length) {
      const g = st.pop();
      for (const m of members[g])
        for (const k of down[m]) {
          const h = find(k);
          if (h === b) return true;
          if (!seen.has(h)) {
            seen.add(h);
            st.push(h);
          }
        }
    }
    return false;
  };
  const merge = (a, b) => {
    a = find(a);
    b = find(b);
    if (a === b) return true;
    if (reaches(a, b) || reaches(b, a)) return false;
    if (members[a].length < members[b].length) [a, b] = [b, a];
    uf[b] = a;
    members[a].push(...members[b]);
    members[b] = [];
    return true;
  };
  const split = new Set(); // couples that cannot share a row (e.g. uncle and niece)
  for (const u of c.unions) {
    if (u.partners.length === 2 && !merge(num.get(u.partners[0]), num.get(u.partners[1]))) split.add(u.id);
    if (!u.partners.length) {
      const k = ix.kids.get(u.id);
      for (let i = 1; i < k.length; i++) merge(num.get(k[0]), num.get(k[i]));
    }
  }
  const edges = new Map(); // "a|b" -> weight
  for (const u of c.unions)
    for (const k of ix.kids.get(u.id)) {
      const b = find(num.get(k));
      for (const g of new Set(u.partners.map((p) => find(num.get(p))))) {
        const key = g * n + b;
        edges.set(key, (edges.get(key) ?? 0) + 1);
      }
    }
  const E = [...edges].map(([k, w]) => ({ a: Math.floor(k / n), b: k % n, w }));
  const groups = [...new Set(c.persons.map((_, i) => find(i)))];
  const inn = new Map(groups.map((g) => [g, []])),
    out = new Map(groups.map((g) => [g, []]));
  for (const e of E) {
    out.get(e.a).push(e);
    inn.get(e.b).push(e);
  }
  const r = new Map();
  const order = [];
  {
    const deg = new Map(groups.map((g) => [g, inn.get(g).length]));
    const q = groups.filter((g) => !deg.get(g));
    while (q.length) {
      const g = q.shift();
      order.push(g);
      for (const e of out.get(g)) if (deg.set(e.b, deg.get(e.b) - 1).get(e.b) === 0) q.push(e.b);
    }
  }
  for (const g of order) r.set(g, Math.max(0, ...inn.get(g).map((e) => r.get(e.a) + 1)));
  for (const g of groups) if (!r.has(g)) r.set(g, 0);
  // close the slack between tight parts, smallest gap first (a spanning tight tree, as in network simplex)
  const cuf = new Map(groups.map((g) => [g, g]));
  const cf = (a) => {
    while (cuf.get(a) !== a) {
      cuf.set(a, cuf.get(cuf.get(a)));
      a = cuf.get(a);
    }
    return a;
  };
  const cm = new Map(groups.map((g) => [g, [g]]));
  const join = (a, b) => {
    a = cf(a);
    b = cf(b);
    if (a === b) return;
    if (cm.get(a).length < cm.get(b).length) [a, b] = [b, a];
    cuf.set(b, a);
    cm.get(a).push(...cm.get(b));
    cm.delete(b);
  };
  for (const e of E) if (r.get(e.b) - r.get(e.a) === 1) join(e.a, e.b);
  for (let guard = 0; guard < groups.length; guard++) {
    let best = null;
    for (const e of E)
      if (cf(e.a) !== cf(e.b)) {
        const s = r.get(e.b) - r.get(e.a) - 1;
        if (!best || s < best.s || (s === best.s && e.w > best.e.w)) best = { e, s };
      }
    if (!best) break;
    const A = cf(best.e.a),
      B = cf(best.e.b);
    const small = cm.get(A).length <= cm.get(B).length ? A : B;
    const d = small === A ? best.s : -best.s;
    for (const g of cm.get(small)) r.set(g, r.get(g) + d);
    join(A, B);
    for (const e of E) if (cf(e.a) !== cf(e.b) && r.get(e.b) - r.get(e.a) === 1) join(e.a, e.b);
  }
  for (let pass = 0; pass < 6; pass++) {
    let moved = false;
    for (const g of groups) {
      const wi = inn.get(g).reduce((s, e) => s + e.w, 0),
        wo = out.get(g).reduce((s, e) => s + e.w, 0);
      if (wi === wo) continue;
      const lo = Math.max(-Infinity, ...inn.get(g).map((e) => r.get(e.a) + 1)),
        hi = Math.min(Infinity, ...out.get(g).map((e) => r.get(e.b) - 1));
      const to = wi > wo ? lo : hi;
      if (Number.isFinite(to) && to !== r.get(g) && to >= lo && to <= hi) {
        r.set(g, to);
        moved = true;
      }
    }
    if (!moved) break;
  }
  const rk = new Map(c.persons.map((p, i) => [p.id, r.get(find(i))]));
  // parts joined only by extra (foster, adoptive) links: shift each so that most of its links span one row
  const pu = new Map(c.persons.map((p) => [p.id, p.id]));
  const pf = (a) => {
    while (pu.get(a) !== a) {
      pu.set(a, pu.get(pu.get(a)));
      a = pu.get(a);
    }
    return a;
  };
  for (const u of c.unions) {
    const all = [...u.partners, ...ix.kids.get(u.id)];
    for (let i = 1; i < all.length; i++) pu.set(pf(all[i]), pf(all[0]));
  }
  const links = [];
  for (const u of c.unions)
    for (const k of u.children)
      if (ix.primary.get(k.id) !== u) for (const p of u.partners.slice(0, 1)) links.push([p, k.id]);
  for (let moved = true; moved; ) {
    moved = false;
    for (const [p, k] of links) {
      const a = pf(p),
        b = pf(k);
      if (a === b) continue;
      const d = rk.get(k) - 1 - rk.get(p);
      const ids = c.persons.filter((x) => pf(x.id) === a).map((x) => x.id);
      for (const id of ids) rk.set(id, rk.get(id) + d);
      pu.set(a, b);
      moved = true;
    }
  }
  let min = Infinity;
  for (const v of rk.values()) min = Math.min(min, v);
  for (const [k, v] of rk) rk.set(k, v - min);
  return rk;
}

// ------------------------------------------------------------------ 2. blocks and hubs
// A block is a run of partners on one row that stays together; a hub is one union's sibship line.
function build(c, ix, rk) {
  const G = { blocks: [], hubs: [], nodeOf: new Map(), rows: [] };
  const node = (id, row, real) => {
    const v = {
      id,
      row,
      real,
      twin: real ? ix.person.get(id).twin : null,
      sex: real ? ix.person.get(id).sex : 'x',
      block: null,
      up: null,
      extra: [],
      unions: [],
    };
    G.nodeOf.set(id, v);
    return v;
  };
  for (const p of c.persons) node(p.id, rk.get(p.id), true);
  const hub = (u, row, weight) => {
    const h = { u, row, parents: [], kids: [], weight, block: null };
    G.hubs.push(h);
    return h;
  };
  let lane = 0;
  const lanes = new Map(); // one lane per (owner, row)
  const laneNode = (key, row) => {
    const k = `${key}@${row}`;
    if (!lanes.has(k)) lanes.set(k, node(`~${lane++}`, row, false));
    return lanes.get(k);
  };
  const bonds = [];
  for (const u of c.unions) {
    const ps = u.partners.map((p) => G.nodeOf.get(p));
    const row = ps.length ? Math.max(...ps.map((p) => p.row)) : null;
    const at = ps.map((p) => {
      // a partner on a higher row reaches down by lanes
      let v = p;
      for (let r = p.row + 1; r <= row; r++) {
        const l = laneNode(`leg${p.id}`, r);
        if (!l.up) {
          const h = hub(null, r - 1, 1);
          h.parents = [v];
          h.kids = [l];
          l.up = h;
          v.unions.push(h);
        }
        v = l;
      }
      return v;
    });
    if (at.length === 2) bonds.push([at[0], at[1], u]);
    const feed = (kids, weight, extra) => {
      if (!kids.length) return;
      if (row === null) {
        const h = hub(u, kids[0].row - 1, weight);
        h.kids = kids;
        for (const k of kids) k.up = h;
        return;
      }
      const byRow = new Map();
      for (const k of kids) {
        if (k.row <= row) continue;
        if (!byRow.has(k.row)) byRow.set(k.row, []);
        byRow.get(k.row).push(k);
      }
      const h = hub(u, row, weight);
      h.parents = at;
      for (const v of at) v.unions.push(h);
      const deep = Math.max(...byRow.keys());
      let cur = h;
      for (let r = row + 1; r <= deep; r++) {
        const here = byRow.get(r) ?? [];
        for (const k of here) {
          cur.kids.push(k);
          if (extra) k.extra.push(cur);
          else k.up = cur;
        }
        if (r < deep) {
          const l = laneNode(`${extra ? 'x' : 's'}${u.id}`, r);
          cur.kids.push(l);
          l.up = cur;
          const nx = hub(u, r, weight);
          nx.parents = [l];
          l.unions.push(nx);
          cur = nx;
        }
      }
    };
    feed(
      ix.kids.get(u.id).map((k) => G.nodeOf.get(k)),
      1,
      false,
    );
    feed(
      u.children.filter((k) => ix.primary.get(k.id) !== u).map((k) => G.nodeOf.get(k.id)),
      0.5,
      true,
    );
  }
  // blocks = components of same-row partner bonds
  const adj = new Map();
  for (const [a, b] of bonds) {
    if (!adj.has(a)) adj.set(a, []);
    if (!adj.has(b)) adj.set(b, []);
    adj.get(a).push(b);
    adj.get(b).push(a);
  }
  for (const v of G.nodeOf.values()) {
    if (v.block) continue;
    const mem = [v];
    v.block = mem;
    for (let i = 0; i < mem.length; i++)
      for (const w of adj.get(mem[i]) ?? [])
        if (!w.block) {
          w.block = mem;
          mem.push(w);
        }
    const b = { row: v.row, order: [], bonds: [], pos: 0, x: 0, id: G.blocks.length };
    G.blocks.push(b);
    for (const m of mem) m.block = b;
    b.order = mem.length === 1 ? mem : chain(mem, adj);
  }
  for (const [a, b] of bonds) a.block.bonds.push([a, b]);
  for (const h of G.hubs) h.block = h.parents[0]?.block ?? null;
  const R = Math.max(0, ...G.blocks.map((b) => b.row));
  G.rows = Array.from({ length: R + 1 }, () => []);
  return G;
}
function chain(mem, adj) {
  // linear order with as many partners adjacent as possible; men left when free
  const deg = (v) => (adj.get(v) ?? []).length;
  const start = [...mem].sort((a, b) => deg(b) - deg(a))[0];
  const seen = new Set([start]);
  const grow = (v) => {
    const out = [v];
    for (const w of adj.get(v))
      if (!seen.has(w)) {
        seen.add(w);
        out.push(...grow(w));
      }
    return out;
  };
  const left = [],
    right = [];
  const nb = adj.get(start).filter((w) => !seen.has(w));
  if (nb.length === 1) {
    seen.add(nb[0]);
    const g = grow(nb[0]);
    const manFirst = start.sex === 'm' || (start.sex !== 'f' && nb[0].sex !== 'm');
    return manFirst ? [start, ...g] : [...g.reverse(), start];
  }
  nb.forEach((w, i) => {
    if (seen.has(w)) return;
    seen.add(w);
    const g = grow(w);
    if (i % 2 === 0) left.unshift(...g.reverse());
    else right.push(...g);
  });
  return [...left, start, ...right];
}

// ------------------------------------------------------------------ 3. order
// First order: walk the family as a tree, in order, so that every branch stays in one piece.
function emit(G, root, P) {
  work += 4 * G.blocks.length;
  for (const r of G.rows) r.length = 0;
  const done = new Set();
  const visit = (b, from, side) => {
    if (done.has(b)) return;
    done.add(b);
    let ord = P.flip?.has(b) ? [...b.order].reverse() : b.order;
    const entry = from ? ord.findIndex((v) => v.up === from || v.extra.includes(from)) : -1;
    if (entry >= 0 && ord.length > 1 && !P.noSide) {
      // partner who brings a family of her own goes to the outside
      const weight = (list) =>
        list.reduce((s, v) => s + (v.up && v.up !== from && !(v.up.block && done.has(v.up.block)) ? 1 : 0), 0);
      const l = weight(ord.slice(0, entry)),
        r = weight(ord.slice(entry + 1));
      if ((side === 'L' && r > l) || (side === 'R' && l > r)) if (!P.keep?.has(b)) ord = [...ord].reverse();
    }
    b.order = ord;
    const e2 = from ? ord.findIndex((v) => v.up === from || v.extra.includes(from)) : -1;
    const cut = e2 >= 0 ? e2 : (ord.length - 1) / 2;
    const hubs = [];
    const seenH = new Set();
    for (const v of ord)
      for (const h of v.unions)
        if (!seenH.has(h)) {
          seenH.add(h);
          hubs.push(h);
        }
    hubs.sort((p, q) => mid(p, ord) - mid(q, ord));
    const kids = [];
    for (const h of hubs)
      if (h.weight === 1) for (const k of childOrder(h, P)) if (!done.has(k.block)) kids.push([k, h]);
    const ups = (v) => [v.up, ...v.extra].filter((h) => h && h !== from && !(h.block && done.has(h.block)));
    const center = Math.ceil(kids.length / 2) + (P.split?.get(b) ?? 0);
    ord.forEach((v, i) => {
      if (i < cut || (i === cut && side === 'L' && e2 < 0)) for (const h of ups(v)) up(h, 'L');
    });
    kids.slice(0, center).forEach(([k, h]) => visit(k.block, h, 'L'));
    G.rows[b.row].push(b);
    kids.slice(center).forEach(([k, h]) => visit(k.block, h, 'R'));
    ord.forEach((v, i) => {
      if (i >= cut) for (const h of ups(v)) up(h, 'R');
    });
    for (const h of hubs) if (h.weight < 1) for (const k of h.kids) if (!done.has(k.block)) visit(k.block, h, 'R');
  };
  const up = (h, side) => {
    if (h.block) visit(h.block, null, side);
    else for (const k of childOrder(h, P)) visit(k.block, h, side);
  };
  visit(root, null, 'R');
  for (const b of G.blocks) visit(b, null, 'R');
}
const mid = (h, ord) => h.parents.reduce((s, v) => s + ord.indexOf(v), 0) / Math.max(1, h.parents.length);
const childOrder = (h, P) => P.kids?.get(h) ?? h.kids;

function place(G) {
  for (const row of G.rows) {
    let i = 0;
    for (const b of row) for (const v of b.order) v.pos = i++;
  }
  for (const h of G.hubs) {
    h.at = h.parents.length ? h.parents.reduce((s, v) => s + v.pos, 0) / h.parents.length : null;
    h.c = h.kids.map((k) => k.pos).sort((a, b) => a - b);
  }
}
// Crossings two sibship lines cause in one gap: straight inversions, or one nested inside the other.
function pair(A, B) {
  work++;
  if (A.at !== null && B.at !== null && A.at > B.at) [A, B] = [B, A];
  const a = A.c,
    b = B.c;
  const a0 = a[0],
    a1 = a[a.length - 1],
    b0 = b[0],
    b1 = b[b.length - 1];
  if (a1 < b0 || !a.length || !b.length) return 0;
  let inv = 0;
  {
    let j = 0;
    for (let i = 0; i < a.length; i++) {
      while (j < b.length && b[j] < a[i]) j++;
      inv += j;
    }
  }
  if (!inv) return 0;
  const inside = (xs, lo, hi) => {
    let n = 0;
    for (const x of xs) if (x > lo && x < hi) n++;
    return n;
  };
  const cab = (B.at === null ? 0 : 1) + inside(a, b0, b1),
    cba = (A.at === null ? 0 : 1) + inside(b, a0, a1);
  return Math.min(inv, cab, cba) * Math.min(A.weight, B.weight);
}
function cost(G, O) {
  place(G);
  let total = 0;
  const byRow = (G.byRow ??= (() => {
    const m = new Map();
    for (const h of G.hubs) {
      if (!h.kids.length) continue;
      if (!m.has(h.row)) m.set(h.row, []);
      m.get(h.row).push(h);
    }
    return [...m.values()];
  })());
  for (const hubs of byRow) {
    hubs.sort((p, q) => p.c[0] - q.c[0]);
    for (let i = 0; i < hubs.length; i++) {
      const A = hubs[i],
        end = A.c[A.c.length - 1];
      for (let j = i + 1; j < hubs.length; j++) {
        const B = hubs[j];
        if (B.c[0] > end) {
          if (A.at === null || B.at === null || A.at <= B.at) continue;
          total += Math.min(A.weight, B.weight) * Math.min(A.c.length * B.c.length, 2);
          continue;
        }
        total += pair(A, B);
      }
    }
  }
  let soft = 0;
  for (const h of G.hubs) {
    if (h.weight === 1 && h.u && h.kids.length > 1) {
      for (let i = 0; i < h.kids.length; i++)
        for (let j = i + 1; j < h.kids.length; j++) if (h.kids[i].pos > h.kids[j].pos) soft += O.sibling;
      soft += O.span * (h.c[h.c.length - 1] - h.c[0] + 1 - h.kids.length);
    }
    if (h.at !== null && h.c.length) soft += O.reach * Math.abs(h.at - (h.c[0] + h.c[h.c.length - 1]) / 2) * 0; // rows differ in length; length is the business of step 4
  }
  for (const h of G.hubs)
    if (h.twins === undefined) {
      const m = new Map();
      for (const k of h.kids)
        if (k.twin) {
          if (!m.has(k.twin)) m.set(k.twin, []);
          m.get(k.twin).push(k);
        }
      h.twins = [...m.values()].filter((g) => g.length > 1);
    }
  for (const h of G.hubs) soft += twinGap(h, O);
  for (const b of G.blocks)
    for (const [p, q] of b.bonds) {
      const d = Math.abs(p.pos - q.pos);
      if (d > 1) soft += O.apart * (d - 1);
      if (p.sex === 'm' && q.sex === 'f' && p.pos > q.pos) soft += O.male;
      else if (p.sex === 'f' && q.sex === 'm' && q.pos > p.pos) soft += O.male;
    }
  G.lastCross = total;
  return total + soft;
}
function twinGap(h, O) {
  let t = 0;
  for (const g of h.twins ?? []) {
    let lo = Infinity,
      hi = -Infinity;
    for (const k of g) {
      lo = Math.min(lo, k.pos);
      hi = Math.max(hi, k.pos);
    }
    t += O.twin * (hi - lo + 1 - g.length);
  }
  return t;
}
function snapshot(G) {
  return { rows: G.rows.map((r) => [...r]), ord: G.blocks.map((b) => b.order) };
}
function restore(G, s) {
  G.rows = s.rows.map((r) => [...r]);
  G.blocks.forEach((b, i) => {
    b.order = s.ord[i];
  });
}

function order(G, O, deadline) {
  const n = G.blocks.length;
  const size = (b) => b.order.reduce((s, v) => s + (v.up ? 1 : 0) + v.unions.length, 0);
  const roots = [...G.blocks].sort((a, b) => size(b) - size(a)).slice(0, O.roots ?? (n < 120 ? 6 : n < 600 ? 3 : 1));
  if (G.focus) roots.unshift(G.focus);
  const top = G.blocks.filter((b) => b.row === 0)[0];
  if (top && !roots.includes(top)) roots.push(top);
  let best = null;
  const base = G.blocks.map((b) => b.order);
  for (const r of roots) {
    G.blocks.forEach((b, i) => {
      b.order = base[i];
    });
    const P = {};
    emit(G, r, P);
    const v = cost(G, O);
    if (!best || v < best.v) best = { v, s: snapshot(G), root: r };
    if (work > deadline) break;
  }
  // search over the walk itself: sibling order, mirrored couples, where the parents stand among the children
  const P = { kids: new Map(), flip: new Set(), keep: new Set(), split: new Map() };
  const tryMove = (undo) => {
    G.blocks.forEach((b, i) => {
      b.order = base[i];
    });
    emit(G, best.root, P);
    const v = cost(G, O);
    if (v < best.v - 1e-9) {
      best = { v, s: snapshot(G), root: best.root };
      return true;
    }
    undo();
    return false;
  };
  for (let round = 0, gain = true; gain && round < 4 && work < deadline && best.v > 0; round++) {
    gain = false;
    for (const b of G.blocks) {
      if (work > deadline) break;
      if (b.order.length > 1) {
        const had = P.flip.has(b),
          kept = P.keep.has(b);
        if (had) P.flip.delete(b);
        else P.flip.add(b);
        P.keep.add(b);
        if (
          tryMove(() => {
            if (had) P.flip.add(b);
            else P.flip.delete(b);
            if (!kept) P.keep.delete(b);
          })
        )
          gain = true;
      }
      for (const d of [-1, 1]) {
        const old = P.split.get(b) ?? 0;
        if (Math.abs(old + d) > 3 || !b.order.some((v) => v.unions.some((h) => h.kids.length > 1))) continue;
        P.split.set(b, old + d);
        if (tryMove(() => P.split.set(b, old))) gain = true;
      }
    }
    if (!O.strict)
      for (const h of G.hubs) {
        if (h.kids.length < 2 || work > deadline) continue;
        const cur = () => P.kids.get(h) ?? h.kids;
        for (let i = 0; i < h.kids.length; i++)
          for (const to of [0, h.kids.length - 1]) {
            const old = cur();
            if (i === to) continue;
            const nx = [...old];
            const [k] = nx.splice(i, 1);
            nx.splice(to, 0, k);
            P.kids.set(h, nx);
            if (tryMove(() => P.kids.set(h, old))) {
              gain = true;
              break;
            }
          }
      }
  }
  restore(G, best.s);
  sift(G, O, deadline);
  if (n > 150) barycenter(G, O, deadline);
  const finals = [snapshot(G)];
  if (n > 2 && O.steps !== 0)
    for (const seed of n < 150 ? [1, 2] : [1]) {
      restore(G, finals[0]);
      anneal(G, O, Math.min(O.steps ?? 60000, (O.per ?? 300) * n), seed);
      sift(G, O, work + deadline);
      finals.push(snapshot(G));
    }
  return finals;
}
// Big families: reorder whole rows by where each block wants to stand, keep the best order seen.
function barycenter(G, O, deadline) {
  let best = cost(G, O),
    s = snapshot(G),
    idle = 0;
  coordinates(G, null, 6);
  for (let t = 0; t < 24 && idle < 5 && work < deadline; t++) {
    const rows = t % 2 ? G.rows.map((_, i) => G.rows.length - 1 - i) : G.rows.map((_, i) => i);
    for (const r of rows) {
      const row = G.rows[r];
      for (const b of row) b.goal = goal(b, t % 2 === 0, t % 2 === 1) ?? b.x;
      row.sort((a, b) => a.goal - b.goal);
      let x = -Infinity;
      for (const b of row) {
        b.x = Math.max(b.goal, x + b.l);
        x = b.x + b.w + b.r;
      }
    }
    sift(G, { ...O }, Math.min(deadline, work + 150000 + G.blocks.length * 300), null, 1);
    const v = cost(G, O);
    if (v < best - 1e-9) {
      best = v;
      s = snapshot(G);
      idle = 0;
    } else idle++;
    coordinates(G, null, 4);
  }
  restore(G, s);
  place(G);
  sift(G, O, deadline);
}
function goal(b, up, down) {
  let t = 0,
    w = 0;
  const X = (v) => v.block.x + v.off;
  for (const v of b.order) {
    if (up)
      for (const h of v.up ? [v.up, ...v.extra] : v.extra) {
        if (!h.block) continue;
        t += (h.block.x + h.o - v.off) * h.weight;
        w += h.weight;
      }
    if (down)
      for (const h of v.unions)
        if (h.kids.length) {
          let m = 0;
          for (const q of h.kids) m += X(q);
          const k = (h.weight * Math.sqrt(h.kids.length)) / h.parents.length;
          t += (m / h.kids.length - h.o) * k;
          w += k;
        }
  }
  return w ? t / w : null;
}
// Row by row: walk each block past its neighbours, keep the place where the running cost was lowest.
// A step past one neighbour changes only pairs of sibship lines that both blocks touch, so a step is cheap.
function prepare(G) {
  for (const b of G.blocks) {
    const up = new Set(),
      dn = new Set();
    for (const v of b.order) {
      if (v.up) up.add(v.up);
      for (const h of v.extra) up.add(h);
      for (const h of v.unions) if (h.kids.length) dn.add(h);
    }
    b.up = [...up];
    b.dn = [...dn];
  }
  for (const h of G.hubs) {
    h.set = new Set(h.kids);
    h.rankOf = new Map(h.kids.map((k, i) => [k, i]));
    h.sib = h.kids.length > 1 && h.weight === 1 && !!h.u;
    h.kids.forEach((k, i) => {
      if (k.up === h) k.age = i;
    });
  }
}
const recalc = (h) => {
  const c = h.c;
  const k = h.kids;
  for (let i = 0; i < k.length; i++) c[i] = k[i].pos;
  if (k.length > 1) c.sort((a, b) => a - b);
  if (h.parents.length) {
    let t = 0;
    for (const v of h.parents) t += v.pos;
    h.at = t / h.parents.length;
  }
};
function local(b, c, O) {
  // everything that can change when b and c (neighbours) trade places
  let t = 0;
  const bu = b.up,
    cu = c.up,
    bd = b.dn,
    cd = c.dn;
  for (let i = 0; i < bu.length; i++) for (let j = 0; j < cu.length; j++) if (bu[i] !== cu[j]) t += pair(bu[i], cu[j]);
  for (let i = 0; i < bd.length; i++) for (let j = 0; j < cd.length; j++) if (bd[i] !== cd[j]) t += pair(bd[i], cd[j]);
  for (let i = 0; i < bu.length; i++) {
    const h = bu[i];
    if (!h.sib) continue;
    t += spread(h, O);
    if (cu.includes(h))
      for (const v of b.order)
        if (v.up === h)
          for (const w of c.order) if (w.up === h && (v.pos - w.pos) * (v.age - w.age) < 0) t += O.sibling;
  }
  for (let i = 0; i < cu.length; i++) {
    const h = cu[i];
    if (h.sib && !bu.includes(h)) t += spread(h, O);
  }
  return t;
}
const spread = (h, O) =>
  O.span * (h.c[h.c.length - 1] - h.c[0] + 1 - h.kids.length) + (h.twins?.length ? twinGap(h, O) : 0);
function swap(row, i) {
  // row[i] <-> row[i+1]
  const b = row[i],
    c = row[i + 1];
  let p = b.order[0].pos;
  row[i] = c;
  row[i + 1] = b;
  for (const v of c.order) v.pos = p++;
  for (const v of b.order) v.pos = p++;
  for (const h of b.up) recalc(h);
  for (const h of c.up) recalc(h);
  for (const h of b.dn) recalc(h);
  for (const h of c.dn) recalc(h);
}
function inner(b, O) {
  let t = 0; // cost a block carries by itself plus against everything that shares its lines
  for (const [p, q] of b.bonds) {
    const d = Math.abs(p.pos - q.pos);
    if (d > 1) t += O.apart * (d - 1);
    if (p.sex === 'm' && q.sex === 'f' && p.pos > q.pos) t += O.male;
    else if (p.sex === 'f' && q.sex === 'm' && q.pos > p.pos) t += O.male;
  }
  for (let i = 0; i < b.up.length; i++) for (let j = i + 1; j < b.up.length; j++) t += pair(b.up[i], b.up[j]);
  for (let i = 0; i < b.dn.length; i++) for (let j = i + 1; j < b.dn.length; j++) t += pair(b.dn[i], b.dn[j]);
  return t;
}
function sift(G, O, deadline, only = null, rounds = 8) {
  prepare(G);
  place(G);
  for (const h of G.hubs) if (!h.c) h.c = [];
  const W = only ? Infinity : G.blocks.length < 400 ? Infinity : 60;
  for (let round = 0, gain = true; gain && round < rounds && work < deadline; round++) {
    gain = false;
    for (const row of round % 2 ? [...G.rows].reverse() : G.rows)
      for (const b of [...row]) {
        if (only && !only.has(b)) continue;
        if (work > deadline) {
          place(G);
          return;
        }
        let at = row.indexOf(b);
        const from = at;
        let run = 0,
          best = 0,
          to = at;
        for (; at + 1 < row.length && at - from < W; at++) {
          const c = row[at + 1];
          const before = local(b, c, O);
          swap(row, at);
          run += local(c, b, O) - before;
          if (run < best - 1e-9) {
            best = run;
            to = at + 1;
          }
        }
        while (at > from) {
          swap(row, at - 1);
          at--;
        }
        run = 0;
        for (; at > 0 && from - at < W; at--) {
          const c = row[at - 1];
          const before = local(c, b, O);
          swap(row, at - 1);
          run += local(b, c, O) - before;
          if (run < best - 1e-9) {
            best = run;
            to = at - 1;
          }
        }
        while (at < to) {
          swap(row, at);
          at++;
        }
        while (at > to) {
          swap(row, at - 1);
          at--;
        }
        if (to !== from) gain = true;
        if (b.order.length > 1 && flip(G, b, O)) gain = true;
      }
  }
  place(G);
}
// Seeded annealing over the same cheap steps: gets out of the local minima that sifting stops in.
function anneal(G, O, N, seed0 = 1) {
  prepare(G);
  place(G);
  let seed = 12345 * seed0;
  const rnd = () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 4294967296;
  };
  const pool = [];
  for (const row of G.rows) for (const b of row) if (row.length > 1 || b.order.length > 1) pool.push(b);
  if (!pool.length) return;
  let run = 0,
    best = 0,
    s = snapshot(G);
  for (let i = 0; i < N; i++) {
    const T = 1.2 * Math.pow(0.03, i / N);
    const b = pool[Math.floor(rnd() * pool.length)],
      row = G.rows[b.row];
    if (b.order.length > 1 && rnd() < 0.2) {
      const old = b.order;
      let ord = [...old];
      if (old.length > 2 && rnd() < 0.5) {
        const k = Math.floor(rnd() * (old.length - 1));
        [ord[k], ord[k + 1]] = [ord[k + 1], ord[k]];
      } else ord.reverse();
      const before = touch(G, b, O);
      reorder(b, ord);
      const d = touch(G, b, O) - before;
      if (d <= 0 || rnd() < Math.exp(-d / T)) run += d;
      else reorder(b, old);
    } else if (row.length > 1) {
      let at = row.indexOf(b);
      const dir = rnd() < 0.5 ? -1 : 1;
      let len = 1;
      while (len < 10 && rnd() < 0.45) len++;
      let d = 0,
        done = 0;
      for (; done < len; done++) {
        const j = dir > 0 ? at : at - 1;
        if (j < 0 || j + 1 >= row.length) break;
        const p = row[j],
          q = row[j + 1];
        const before = local(p, q, O);
        swap(row, j);
        d += local(q, p, O) - before;
        at += dir;
      }
      if (!done) continue;
      if (d <= 0 || rnd() < Math.exp(-d / T)) run += d;
      else
        while (done--) {
          const j = dir > 0 ? at - 1 : at;
          swap(row, j);
          at -= dir;
        }
    }
    if (run < best - 1e-9) {
      best = run;
      s = snapshot(G);
    }
  }
  restore(G, s);
  place(G);
}
function reorder(b, ord) {
  const start = Math.min(...b.order.map((v) => v.pos));
  b.order = ord;
  let p = start;
  for (const v of ord) v.pos = p++;
  for (const h of b.up) recalc(h);
  for (const h of b.dn) recalc(h);
}
function touch(G, b, O) {
  const rows = (G.byRowAll ??= (() => {
    const m = new Map();
    for (const h of G.hubs) {
      if (!h.kids.length) continue;
      if (!m.has(h.row)) m.set(h.row, []);
      m.get(h.row).push(h);
    }
    return m;
  })());
  const near = (b.lines ??= new Set([...b.up, ...b.dn]));
  let t = 0;
  for (const A of near) {
    for (const B of rows.get(A.row) ?? []) if (A !== B && !near.has(B)) t += pair(A, B);
    if (A.kids.length > 1 && A.weight === 1 && A.u && b.up.includes(A)) {
      for (const v of b.order)
        if (A.set.has(v))
          for (const w of A.kids)
            if (w !== v && (v.pos - w.pos) * (A.rankOf.get(v) - A.rankOf.get(w)) < 0)
              t += O.sibling * (w.block === b ? 0.5 : 1);
      t += twinGap(A, O) + O.span * (A.c[A.c.length - 1] - A.c[0]);
    }
  }
  return t + inner(b, O);
}
function flip(G, b, O) {
  // mirror the block, or trade two neighbours inside it; judged on the lines it touches
  const old = b.order;
  let best = touch(G, b, O),
    keep = old;
  const tries = [[...old].reverse()];
  if (old.length > 2)
    for (let i = 0; i + 1 < old.length; i++) {
      const t = [...old];
      [t[i], t[i + 1]] = [t[i + 1], t[i]];
      tries.push(t);
    }
  for (const t of tries) {
    reorder(b, t);
    const v = touch(G, b, O);
    if (v < best - 1e-9) {
      best = v;
      keep = t;
    }
  }
  reorder(b, keep);
  return keep !== old;
}

// ------------------------------------------------------------------ 4. x
// Per row an exact least-squares fit under minimum distances (pool adjacent violators), rows in turn.
const half = (v) => (v.real ? GAP / 2 : LANE / 2);
function coordinates(G, fixed = null, sweeps = null) {
  for (const b of G.blocks) {
    let x = 0;
    b.off = [];
    b.order.forEach((v, i) => {
      if (i) x += half(b.order[i - 1]) + half(v);
      b.off.push(x);
      v.off = x;
    });
    b.w = x;
    b.l = half(b.order[0]);
    b.r = half(b.order[b.order.length - 1]);
  }
  const X = (v) => v.block.x + v.off;
  for (const row of G.rows) {
    let x = 0;
    row.forEach((b) => {
      b.x = fixed?.start.get(b) ?? x + b.l;
      x = b.x + b.w + b.r;
    });
  }
  // objective: sum over sibship lines of w_h * sum over children (x_child - stem_h)^2, convex, separable per
  // row once the other rows are fixed, so exact row-by-row minimisation converges to the optimum.
  const hs = G.hubs.filter((h) => h.kids.length);
  for (const h of hs) {
    h.k = ((h.weight < 1 ? 0.06 : 1) * (h.kids.some((q) => !q.real) ? 8 : 1)) / Math.sqrt(h.kids.length);
    h.o = h.parents.length ? h.parents.reduce((t, v) => t + v.off, 0) / h.parents.length : 0;
  }
  const stem = (h) => (h.block ? h.block.x + h.o : h.kids.reduce((t, v) => t + X(v), 0) / h.kids.length);
  const fit = (row, weight) => {
    const sep = [];
    row.forEach((b, i) => {
      sep.push(i ? sep[i - 1] + row[i - 1].w + row[i - 1].r + b.l : 0);
    });
    const st = [];
    row.forEach((b, i) => {
      const [d, w] = weight(b);
      let g = { s: (d - sep[i]) * w, w, n: 1 };
      while (st.length && st[st.length - 1].s / st[st.length - 1].w > g.s / g.w) {
        const p = st.pop();
        g = { s: p.s + g.s, w: p.w + g.w, n: p.n + g.n };
      }
      st.push(g);
    });
    let i = 0;
    for (const g of st) for (let k = 0; k < g.n; k++, i++) row[i].x = g.s / g.w + sep[i];
  };
  const want = (b) => {
    if (fixed?.start.has(b) && !fixed.free.has(b)) return [fixed.start.get(b), fixed.pin.has(b) ? 1e7 : 1e3];
    let t = 0,
      w = 0;
    for (const v of b.order) {
      for (const h of v.up ? (v.extra.length ? [v.up, ...v.extra] : [v.up]) : v.extra) {
        const k = h.block ? h.k : h.k * 0.2;
        t += (stem(h) - v.off) * k;
        w += k;
      }
      for (const h of v.unions)
        if (h.kids.length) {
          let m = 0;
          for (const q of h.kids) m += X(q);
          const k = (h.k * h.kids.length) / h.parents.length;
          t += (m / h.kids.length - h.o) * k;
          w += k;
        }
    }
    return w ? [t / w, w] : [b.x, 0.02];
  };
  const T = sweeps ?? (G.blocks.length < 300 ? 60 : G.blocks.length < 1500 ? 40 : 24);
  for (let t = 0; t < T; t++) {
    for (let r = 0; r < G.rows.length; r++) fit(G.rows[r], want);
    for (let r = G.rows.length - 1; r >= 0; r--) fit(G.rows[r], want);
  }
  return X;
}

// ------------------------------------------------------------------ all together
function layoutComponent(c, opts) {
  if (c.persons.length === 1 && !opts.previous?.has(c.persons[0].id))
    return new Map([[c.persons[0].id, { x: 0, y: 0 }]]);
  const ix = indexFamily(c);
  const rk = rank(c, ix);
  const G = build(c, ix, rk);
  const O = {
    roots: opts.roots,
    steps: opts.steps,
    per: opts.per,
    sibling: opts.strict ? 50 : 0.6,
    male: 0.2,
    apart: 3,
    twin: 1.5,
    span: 0.02,
    reach: 0,
    strict: !!opts.strict,
  };
  work = 0;
  const budget = opts.budget ?? Math.min(6e6, 2e5 + c.persons.length * 2e4);
  const prev = opts.previous;
  const known = prev && c.persons.some((p) => prev.has(p.id));
  if (!known) {
    if (opts.focus && G.nodeOf.has(opts.focus)) G.focus = G.nodeOf.get(opts.focus).block;
    // the few best orders are drawn for real and the one with the fewest confusions on paper wins
    let win = null;
    for (const s of order(G, O, budget)) {
      restore(G, s);
      const v = cost(G, O);
      const X = coordinates(G);
      const pos = new Map(c.persons.map((p) => [p.id, { x: X(G.nodeOf.get(p.id)), y: rk.get(p.id) * PITCH }]));
      const segs = drawLines(c, pos);
      const score = crossings(segs.filter((g) => !g.extra)) + 0.5 * crossings(segs) + (v - G.lastCross);
      if (!win || score < win.score - 1e-9) win = { score, pos };
    }
    return win.pos;
  }
  // incremental: known people keep row, order and place; only new blocks look for a place
  let dy = 0;
  {
    const ds = c.persons.filter((p) => prev.has(p.id)).map((p) => Math.round(prev.get(p.id).y - rk.get(p.id) * PITCH));
    const cnt = new Map();
    for (const d of ds) cnt.set(d, (cnt.get(d) ?? 0) + 1);
    dy = [...cnt].sort((a, b) => b[1] - a[1])[0][0];
  }
  const old = new Set(),
    fresh = new Set(),
    key = new Map();
  for (const b of G.blocks) {
    const seen = b.order.filter((v) => prev.has(v.id));
    if (!seen.length) {
      fresh.add(b);
      continue;
    }
    old.add(b);
    seen.sort((p, q) => prev.get(p.id).x - prev.get(q.id).x);
    const neu = b.order.filter((v) => !prev.has(v.id));
    let ord = [...seen];
    for (const v of neu) {
      // a new partner stands beside the partner, where there is most room
      const mates = b.bonds
        .filter(([p, q]) => p === v || q === v)
        .map(([p, q]) => (p === v ? q : p))
        .filter((m) => ord.includes(m));
      const m = mates[0] ?? ord[ord.length - 1];
      const i = ord.indexOf(m);
      const busyL = i > 0 && b.bonds.some(([p, q]) => (p === m && q === ord[i - 1]) || (q === m && p === ord[i - 1])),
        busyR =
          i < ord.length - 1 &&
          b.bonds.some(([p, q]) => (p === m && q === ord[i + 1]) || (q === m && p === ord[i + 1]));
      const room = (dir) => {
        const x = prev.get(m.id)?.x;
        if (x === undefined) return 0;
        let d = 1e6;
        for (const [id, q] of prev) {
          const w = G.nodeOf.get(id);
          if (w && w !== m && w.row === m.row && (q.x - x) * dir > 0) d = Math.min(d, Math.abs(q.x - x));
        }
        return Math.min(d, 400);
      };
      let right =
        busyL && !busyR
          ? true
          : busyR && !busyL
            ? false
            : room(1) + (v.sex === 'f' || m.sex === 'm' ? 60 : 0) >=
              room(-1) + (v.sex === 'm' && m.sex === 'f' ? 60 : 0);
      ord.splice(right ? i + 1 : i, 0, v);
    }
    b.order = ord;
    key.set(b, seen.reduce((s, v) => s + prev.get(v.id).x, 0) / seen.length);
  }
  for (const b of fresh) {
    const near = [];
    for (const v of b.order) {
      for (const h of [v.up, ...v.extra])
        if (h)
          for (const q of [...h.parents, ...h.kids])
            if (key.has(q.block) && q.block !== b) near.push(prev.get(q.id)?.x ?? key.get(q.block));
      for (const h of v.unions)
        for (const q of h.kids) if (key.has(q.block)) near.push(prev.get(q.id)?.x ?? key.get(q.block));
    }
    b.near = near.length ? near.reduce((a, x) => a + x, 0) / near.length : 0;
  }
  for (const b of G.blocks) G.rows[b.row].push(b);
  for (const row of G.rows) row.sort((a, b) => (key.get(a) ?? a.near) - (key.get(b) ?? b.near));
  if (fresh.size) sift(G, O, budget, fresh);
  const start = new Map(),
    free = new Set(fresh),
    pin = new Set();
  for (const b of old) {
    let x = 0;
    const off = b.order.map((v, i) => {
      if (i) x += half(b.order[i - 1]) + half(v);
      return x;
    });
    const s = b.order.map((v, i) => [v, off[i]]).filter(([v]) => prev.has(v.id));
    start.set(b, s.reduce((t, [v, o]) => t + prev.get(v.id).x - o, 0) / s.length);
    if (opts.pinned && b.order.some((v) => opts.pinned.has(v.id))) pin.add(b);
  }
  const X = coordinates(G, { start, free, pin }, 6);
  return new Map(c.persons.map((p) => [p.id, { x: X(G.nodeOf.get(p.id)), y: rk.get(p.id) * PITCH + dy }]));
}
