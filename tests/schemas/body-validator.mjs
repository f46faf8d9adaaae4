import Ajv2020 from "ajv/dist/2020.js";

const document = "discord";

const callbacks = {
  1: "PongInteractionCallbackRequest",
  4: "CreateMessageInteractionCallbackRequest",
  5: "CreateMessageInteractionCallbackRequest",
  6: "UpdateMessageInteractionCallbackRequest",
  7: "UpdateMessageInteractionCallbackRequest",
  8: "ApplicationCommandAutocompleteCallbackRequest",
  9: "ModalInteractionCallbackRequest",
};

// What the documentation has and the document lacks.
const alsoKnown = { ApplicationCommandUpdateRequest: ["nsfw", "type"] };

const formats = {
  int32: { type: "number", validate: (value) => Math.abs(value) <= 2 ** 31 },
  int64: { type: "number", validate: Number.isInteger },
  double: { type: "number", validate: Number.isFinite },
  snowflake: /^\d{1,20}$/,
  nonce: true,
  uri: (value) => URL.canParse(value),
  "date-time": (value) => !Number.isNaN(Date.parse(value)),
};

/**
 * Makes a function from the kind and the text of a body to its faults.
 * Kinds: callback, edit, follow-up, commands.
 */
export function bodyValidator(openApi) {
  const ajv = new Ajv2020({ strict: false, allErrors: true, formats });
  ajv.addSchema({ $id: document, components: { schemas: closed(openApi.components.schemas) } });
  const schemaOf = (name) => ajv.getSchema(`${document}#/components/schemas/${name}`);

  function faultsOfValue(name, value, path = "$") {
    const validate = schemaOf(name);
    return validate(value) ? [] : tellingFaults(validate.errors).map((fault) => `${path}${fault}`);
  }

  return (kind, text) => {
    let body;
    try {
      body = JSON.parse(text);
    } catch (error) {
      return [`$: ${error.message}`];
    }

    switch (kind) {
      case "callback":
        return callbacks[body?.type] ? faultsOfValue(callbacks[body.type], body) : [`$/type: ${body?.type} is no callback`];
      case "edit":
        return faultsOfValue("IncomingWebhookUpdateRequestPartial", body);
      case "follow-up":
        return faultsOfValue("IncomingWebhookRequestPartial", body);
      case "commands":
        return faultsOfCommands(body, faultsOfValue);
      default:
        return [`$: ${kind} is no kind of body`];
    }
  };
}

function faultsOfCommands(body, faultsOfValue) {
  if (!Array.isArray(body) || body.length > 130) {
    return ["$: is no array of at most 130"];
  }

  return body.flatMap((command, index) => faultsOfValue("ApplicationCommandUpdateRequest", withNumbers(command), `$[${index}]`));
}

// A set of bits is a string in the documentation, which the service prefers, and an integer in the document.
function withNumbers(command) {
  const bits = command?.default_member_permissions;
  return typeof bits === "string" && /^\d+$/.test(bits)
    ? { ...command, default_member_permissions: Number(bits) }
    : command;
}

// The document allows properties that it does not know, so that a slip of the pen would pass.
function closed(schemas) {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) =>
    [name, picked(close(schema, alsoKnown[name] ?? []), schemas)]));
}

function close(schema, also) {
  if (schema.type !== "object" || !schema.properties || "additionalProperties" in schema) {
    return schema;
  }

  const known = Object.fromEntries(also.filter((name) => !(name in schema.properties)).map((name) => [name, true]));
  return { ...schema, properties: { ...schema.properties, ...known }, additionalProperties: false };
}

// Rewrites all unions below a schema to a choice by type, so that only the branch that is meant tells faults.
function picked(schema, schemas) {
  if (Array.isArray(schema)) {
    return schema.map((item) => picked(item, schemas));
  }

  if (schema === null || typeof schema !== "object") {
    return schema;
  }

  const { oneOf, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, picked(value, schemas)]));
  return oneOf ? { ...rest, ...choice(oneOf, schemas) } : rest;
}

function choice(branches, schemas) {
  if (branches.length === 2 && branches[0].type === "null") {
    return { if: { type: "null" }, else: branches[1] };
  }

  const types = branches.map((branch) => typesOf(branch, schemas));
  if (types.some((type) => type === undefined)) {
    return { oneOf: branches };
  }

  const typed = (type) => ({ type: "object", properties: { type }, required: ["type"] });
  return {
    allOf: [
      typed({ enum: types.flat() }),
      ...branches.map((branch, index) => ({ if: typed({ enum: types[index] }), then: branch })),
    ],
  };
}

// The values of "type" that a branch allows; undefined where it does not say.
function typesOf(branch, schemas) {
  return schemas[branch.$ref?.split("/").at(-1)]?.properties?.type?.enum;
}

// An "if" repeats what its branch tells.
function tellingFaults(errors) {
  return [...new Set(errors.filter((error) => error.keyword !== "if").map((error) =>
    `${error.instancePath}: ${error.message}${error.params.additionalProperty ? ` (${error.params.additionalProperty})` : ""}`))];
}
