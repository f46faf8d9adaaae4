import assert from "node:assert/strict";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { bodyValidator } from "./body-validator.mjs";
import { validateFolder } from "./validate.mjs";

const path = process.env.DISCORD_OPENAPI ?? "";
const skip = existsSync(path) ? false : "DISCORD_OPENAPI names no OpenAPI document";
const document = skip ? null : JSON.parse(readFileSync(path, "utf8"));
const faultsOf = skip ? null : bodyValidator(document);

const row = (component) => ({ type: 1, components: [component] });
const button = { type: 2, style: 1, label: "a", custom_id: "a" };
const container = { type: 17, components: [{ type: 10, content: "a" }, row(button)] };

const good = {
  callback: [
    { type: 1 },
    { type: 4, data: { content: "a", flags: 64, allowed_mentions: { parse: [] } } },
    { type: 4, data: { flags: 32832, components: [container] } },
    { type: 5, data: { flags: 64 } },
    { type: 6 },
    { type: 7, data: { components: [row({ type: 3, custom_id: "a", options: [{ label: "a", value: "a" }] })] } },
    { type: 8, data: { choices: [{ name: "a", value: "a" }] } },
    { type: 9, data: { title: "a", custom_id: "a", components: [
      { type: 18, label: "a", component: { type: 4, custom_id: "b", style: 2, max_length: 4000 } }] } },
  ],
  edit: [{ content: "a" }],
  "follow-up": [{ flags: 32768, components: [container] }],
  commands: [[
    { name: "calf", description: "a", contexts: [0, 1, 2], integration_types: [0, 1], nsfw: false,
      default_member_permissions: "32", description_localizations: { de: "a", "zh-CN": "a" },
      options: [{ type: 3, name: "topic", description: "a", autocomplete: true }] },
    { type: 3, name: "Terms", default_member_permissions: null },
  ]],
};

const bad = [
  ["callback", { type: 2 }, /is no callback/],
  ["callback", { type: 4, data: { content: "a".repeat(2001) } }, /data\/content: must NOT have more than 2000/],
  ["callback", { type: 4, data: { contents: "a" } }, /contents/],
  ["callback", { type: 4, data: { components: [{ type: 10 }] } }, /components\/0: must have required property 'content'/],
  ["callback", { type: 4, data: { components: [row({ ...button, label: "a".repeat(81) })] } }, /label: must NOT have more than 80/],
  ["callback", { type: 4, data: { components: [row({ ...button, lable: "a" })] } }, /lable/],
  ["callback", { type: 9, data: { title: "a".repeat(46), custom_id: "a", components: [] } }, /title/],
  ["edit", { content: 1 }, /content/],
  ["follow-up", { embeds: Array(11).fill({}) }, /embeds/],
  ["commands", {}, /no array/],
  ["commands", [{ name: "a".repeat(33) }], /\[0\]\/name/],
  ["letter", {}, /no kind/],
];

for (const [kind, bodies] of Object.entries(good)) {
  test(`a good ${kind} has no fault`, { skip }, () => {
    for (const body of bodies) {
      assert.deepEqual(faultsOf(kind, JSON.stringify(body)), []);
    }
  });
}

for (const [kind, body, expected] of bad) {
  test(`a bad ${kind} is told: ${expected.source}`, { skip }, () => {
    const faults = faultsOf(kind, JSON.stringify(body));
    assert.ok(faults.some((fault) => expected.test(fault)), faults.join("\n"));
    assert.ok(faults.length <= 3, faults.join("\n"));
  });
}

test("what is no JSON is told", { skip }, () => assert.equal(faultsOf("edit", "{").length, 1));

test("all bodies of a folder are read", { skip }, () => {
  const folder = mkdtempSync(join(tmpdir(), "bodies-"));
  writeFileSync(join(folder, "000001.callback.json"), JSON.stringify({ type: 6 }));
  writeFileSync(join(folder, "000002.edit.json"), JSON.stringify({ content: 1 }));
  const { bodies, faults } = validateFolder(document, folder);
  rmSync(folder, { recursive: true });
  assert.equal(bodies, 2);
  assert.match(faults.join("\n"), /^000002\.edit\.json: /);
});
