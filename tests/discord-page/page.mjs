// Shows callbacks as a page that looks about like Discord, to judge them by eye; a tool for tests, never shipped.
//
//   node page.mjs <page.html> <width in px> <callback.json>…
import { readFileSync, writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const style = `
  body { margin: 0; background: #313338; color: #dbdee1; font: 16px/1.375 "gg sans", "Noto Sans", "Noto Sans CJK SC", sans-serif; }
  .message { padding: 12px 16px; border-bottom: 1px solid #3f4147; }
  .name { color: #f2f3f5; font-weight: 600; } .app { background: #5865f2; color: #fff; font-size: 11px; padding: 1px 5px; border-radius: 4px; }
  .container { border: 1px solid #46484f; border-left: 4px solid var(--accent, #46484f); border-radius: 8px; background: #2b2d31; padding: 12px 14px; margin: 6px 0; max-width: 600px; }
  .only { color: #949ba4; font-size: 13px; }
  h1 { font-size: 24px; margin: 4px 0 8px; } h2 { font-size: 20px; margin: 12px 0 6px; } h3 { font-size: 16px; margin: 10px 0 4px; } h1, h2, h3 { color: #f2f3f5; line-height: 1.3; }
  p { margin: 0 0 6px; white-space: pre-wrap; } ul, ol { margin: 2px 0 6px; padding-left: 22px; } small { color: #949ba4; font-size: 12.5px; display: block; }
  a { color: #00a8fc; text-decoration: none; }
  .row { display: flex; flex-wrap: wrap; gap: 8px; margin: 8px 0; }
  .button { background: #4e5058; color: #fff; border-radius: 8px; padding: 6px 14px; font-size: 14px; } .button.primary { background: #5865f2; }
  .select { flex: 1; background: #1e1f22; border: 1px solid #46484f; border-radius: 8px; padding: 9px 12px; color: #dbdee1; }
  .select ul { list-style: none; padding: 6px 0 0; font-size: 14px; color: #b5bac1; } .file { background: #1e1f22; border-radius: 8px; padding: 10px; }
  img { max-width: 100%; border-radius: 8px; }`;

const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

// Marks that are escaped are kept aside, so that none of them means anything.
function inline(text) {
  const kept = [];
  const aside = text.replace(/\\([\\*_~`|>#\-[\]()<@.])/g, (_, mark) => `\u0001${kept.push(mark) - 1}\u0002`);
  return escaped(aside)
    .replace(/\[([^\]]*)\]\(&lt;(.*?)&gt;\)/g, '<a href="$2">$1</a>')
    .replace(/\*\*(.+?)\*\*/g, "<b>$1</b>")
    .replace(/\u0001(\d+)\u0002/g, (_, at) => escaped(kept[at]));
}

function markdown(text) {
  const html = [];
  let list = null;
  const end = () => { if (list) { html.push(`</${list}>`); list = null; } };
  for (const line of text.split("\n")) {
    const [, mark, rest] = /^(#{1,3} |-# |- |\d+\. )?(.*)$/.exec(line);
    const kind = mark?.startsWith("- ") ? "ul" : /^\d/.test(mark ?? "") ? "ol" : null;
    if (kind !== list) { end(); if (kind) { html.push(`<${kind}>`); list = kind; } }
    html.push(
      kind ? `<li>${inline(rest)}</li>`
        : mark === "-# " ? `<small>${inline(rest)}</small>`
        : mark ? `<h${mark.length - 1}>${inline(rest)}</h${mark.length - 1}>`
        : rest ? `<p>${inline(rest)}</p>` : "");
  }

  end();
  return html.join("");
}

function component(json, pictures) {
  switch (json.type) {
    case 1: return `<div class="row">${json.components.map((inner) => component(inner, pictures)).join("")}</div>`;
    case 2: return `<span class="button${json.style === 1 ? " primary" : ""}">${escaped(json.label)}</span>`;
    case 3: return `<div class="select">${escaped(json.placeholder)} ▾<ul>${json.options
      .map((option) => `<li>${option.default ? "☑" : "·"} ${escaped(option.label)}</li>`).join("")}</ul></div>`;
    case 10: return markdown(json.content);
    case 12: return json.items.map((item) =>
      `<img alt="${escaped(item.description)}" src="${item.media.url.replace("attachment://", pictures)}">`).join("");
    case 13: return `<div class="file">📄 ${escaped(json.file.url)}</div>`;
    case 17: {
      const accent = json.accent_color === undefined ? "" : ` style="--accent: #${json.accent_color.toString(16).padStart(6, "0")}"`;
      return `<div class="container"${accent}>${json.components.map((inner) => component(inner, pictures)).join("")}</div>`;
    }

    default: throw new Error(`component ${json.type}`);
  }
}

function message(callback, pictures) {
  const isPrivate = (callback.data.flags & 64) !== 0;
  return `<div class="message"><span class="name">CalfBot</span> <span class="app">APP</span>
    ${callback.data.components.map((json) => component(json, pictures)).join("")}
    <span class="only">${isPrivate ? "Only you can see this" : "Everyone can see this"}</span></div>`;
}

const [page, width, ...callbacks] = process.argv.slice(2);
const pictures = new URL("../../pictures/", import.meta.url).href;
writeFileSync(page, `<!doctype html><meta charset="utf-8"><style>${style} body { width: ${width}px; }</style>
  ${callbacks.map((file) => message(JSON.parse(readFileSync(file, "utf8")), pictures)).join("")}`);
console.log(pathToFileURL(page).href);
