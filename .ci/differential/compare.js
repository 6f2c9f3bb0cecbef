// Signs the requests of tests/examples/signed_requests.rs with official libraries for Node.js and compares.
// Usage: node compare.js MODULES FILE, where MODULES is the folder node_modules. A library that deviates from the documented
// algorithm has a class of requests in which it does; there it must differ from us, and nowhere else.
'use strict';

const fs = require('fs');
const path = require('path');
const readline = require('readline');

const [modules, file] = process.argv.slice(2);
const load = (name) => require(path.join(path.resolve(modules), name));
const version = (name) => JSON.parse(fs.readFileSync(path.join(modules, name, 'package.json'))).version;
const httpx = load('httpx');
const { OpenApiUtil } = load('@alicloud/openapi-core');
const PopCore = load('@alicloud/pop-core');

// The libraries sort names by UTF-16 units, in which an emoji is less than U+E000 to U+FFFF. By bytes it is greater. For
// {"Ａ": "1", "😀": "2"}, they put the emoji first.
function otherOrder(params) {
  const names = Object.keys(params).sort();
  const byBytes = [...names].sort((left, right) => Buffer.compare(Buffer.from(left), Buffer.from(right)));
  return names.some((name, at) => name !== byBytes[at]);
}

// pop-core does not export its signature, so its request is caught instead of sent.
let caught;
httpx.request = async (url, options) => {
  caught = new URLSearchParams(options.data || new URL(url).search).get('Signature');
  return { req: { getHeaders: () => ({}) }, statusCode: 200, headers: {} };
};
httpx.read = async () => '{}';
async function popCore(method, params, secret) {
  const endpoint = 'http://localhost';
  const client = new PopCore.RPCClient({ endpoint, apiVersion: '1', accessKeyId: 'testid', accessKeySecret: secret });
  // The parameters replace those that pop-core adds: the timestamp, the nonce and so on.
  await client.request('Action', params, { method, formatParams: false });
  return caught;
}

const parsed = (text) => Object.fromEntries(new URLSearchParams(text));
const compared = new Map();
const failures = [];

function judge(library, line, ours, theirs, deviates) {
  const key = `${library} ${version(library)} ${line.kind}`;
  const counts = compared.get(key) || { requests: 0, deviations: 0 };
  compared.set(key, counts);
  counts.requests += 1;
  counts.deviations += deviates ? 1 : 0;
  if ((ours === theirs) === deviates) failures.push({ library, theirs, line });
}

async function compareRpc(line) {
  let { method, params, signature } = line;
  if (line.kind === 'client-rpc') {
    method = line.sent.method;
    params = { ...parsed(line.sent.query), ...parsed(line.sent.body) };
    signature = params.Signature;
    delete params.Signature;
    // pop-core adds the public parameters, which only the requests of a client have already.
    judge('@alicloud/pop-core', line, signature, await popCore(method, params, line.secret), otherOrder(params));
  }
  const theirs = OpenApiUtil.getRPCSignature(params, method, line.secret);
  judge('@alicloud/openapi-core', line, signature, theirs, otherOrder(params));
}

function compareAcs3(line) {
  const sent = line.sent || line;
  const list = line.sent ? [['host', sent.host], ...sent.headers] : sent.headers;
  const headers = {};
  for (const [name, value] of list) headers[name in headers ? name.toUpperCase() : name] = value;
  const query = line.sent ? parsed(sent.query) : sent.params;
  const payload = require('crypto').createHash('sha256').update(sent.body).digest('hex');
  const request = { method: sent.method, pathname: sent.path, query, headers };
  const theirs = OpenApiUtil.getAuthorization(request, 'ACS3-HMAC-SHA256', payload, 'testid', line.secret);
  // The names of a query are not escaped: for {"a b": "c d"}, the library signs `a b=c%20d` instead of `a%20b=c%20d`. And an
  // empty path stays empty, where the documentation says `/`.
  const isPlain = (name) => /^[A-Za-z0-9_.~-]*$/.test(name);
  const deviates = sent.path === '' || otherOrder(query) || !Object.keys(query).every(isPlain);
  judge('@alicloud/openapi-core', line, sent.authorization || headers.authorization, theirs, deviates);
}

async function main() {
  for await (const text of readline.createInterface({ input: fs.createReadStream(file) })) {
    const line = JSON.parse(text);
    await (line.kind.endsWith('rpc') ? compareRpc(line) : compareAcs3(line));
  }
  for (const [key, { requests, deviations }] of [...compared].sort()) {
    const known = deviations > 0 ? `, ${deviations} of them deviate as described` : '';
    console.log(`${key}: ${requests} requests${known}`);
  }
  for (const { library, theirs, line } of failures.slice(0, 3)) {
    console.error(`DIFFERENT: ${library} gives ${theirs} for ${JSON.stringify(line)}`);
  }
  if (failures.length > 0 || compared.size !== 5) {
    console.error(`${failures.length} differences, ${compared.size} comparisons of 5`);
    process.exitCode = 1;
  }
}

main();
