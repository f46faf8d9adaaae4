// Validates the bodies that the fake Discord wrote to a folder (FakeDiscordOptions.BodiesFolder) against Discord's
// OpenAPI document: https://github.com/discord/discord-api-spec, specs/openapi.json.
//
//   node validate.mjs <openapi.json> <folder of bodies>
//
// Prints each fault. Exits with 0 where there is none, 1 where there is one, 2 where something is missing.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { bodyValidator } from "./body-validator.mjs";

/** The faults of all bodies in a folder, and how many bodies there are. */
export function validateFolder(document, folder) {
  const faultsOf = bodyValidator(document);
  const names = readdirSync(folder).filter((name) => /^\d+\.[a-z-]+\.json$/.test(name)).sort();
  const faults = names.flatMap((name) =>
    faultsOf(kindOf(name), readFileSync(join(folder, name), "utf8")).map((fault) => `${name}: ${fault}`));
  return { bodies: names.length, faults };
}

function kindOf(name) {
  return name.split(".")[1];
}

function main([documentPath, folder]) {
  if (!documentPath || !folder) {
    console.error("node validate.mjs <openapi.json> <folder of bodies>");
    return 2;
  }

  const { bodies, faults } = validateFolder(JSON.parse(readFileSync(documentPath, "utf8")), folder);
  faults.forEach((fault) => console.log(fault));
  console.log(`${bodies} bodies, ${faults.length} faults`);
  // A check of nothing would look like a good one.
  return bodies === 0 ? 2 : faults.length === 0 ? 0 : 1;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = main(process.argv.slice(2));
}
