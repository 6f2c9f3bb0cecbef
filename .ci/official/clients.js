// Calls an emulator with the official clients for Node.js, for reads and writes with awkward values.
// Usage: node clients.js MODULES URL EXPECTED, see clients.py.
'use strict';

const assert = require('assert');
const fs = require('fs');
const path = require('path');

const [modules, url, file] = process.argv.slice(2);
const load = (name) => require(path.join(path.resolve(modules), name));
const version = (name) => JSON.parse(fs.readFileSync(path.join(modules, name, 'package.json'))).version;
const PopCore = load('@alicloud/pop-core');
const { default: Sts, AssumeRoleRequest } = load('@alicloud/sts20150401');
const { default: OpenApi, $OpenApiUtil } = load('@alicloud/openapi-core');
const { RuntimeOptions } = load('@darabonba/typescript');

const ICCID = '89860321000000015668';
const AWKWARD = ['套餐 到期', 'a b  c', '1+1=2&x=y', '*~%~*', '%25%2B+%20', 'quote " \' \\', 'line\nbreak\ttab', '📶 (🚀)!', '/?:@[]{}'];
const expected = [];
const sent = (operation, kind, parameters) => expected.push([operation, kind, parameters]);

function success(body) {
  assert(body.Success === true && body.Code === '200' && body.RequestId, JSON.stringify(body));
  return body.Data;
}

// Linkcard's calls through a function of action, query parameters and form.
async function linkcardCalls(call, kind) {
  const detail = success(await call('GetCardDetail', { Iccid: ICCID }));
  assert.strictEqual(detail.VsimCardInfo.Iccid, ICCID);
  sent('GetCardDetail', kind, { Iccid: ICCID });

  const rows = success(await call('GetCardRealStatus', { SerialNo: JSON.stringify(AWKWARD) }));
  assert.deepStrictEqual(rows.map((row) => row.SerialNo), AWKWARD);
  sent('GetCardRealStatus', kind, { SerialNo: AWKWARD });

  const dates = Array.from({ length: 6 }, (_, month) => `2024${String(month + 1).padStart(2, '0')}`);
  const indexed = Object.fromEntries(dates.map((date, at) => [`DateList.${at + 1}`, date]));
  success(await call('GetCardFlowInfo', { Iccid: ICCID, ...indexed }));
  sent('GetCardFlowInfo', kind, { Iccid: ICCID, ...indexed });

  // A card has at most four tags, and each call replaces them.
  for (const tags of [AWKWARD.slice(0, 4), AWKWARD.slice(4, 8)]) {
    const rows = success(await call('AddTagsToCard', { Iccid: ICCID, TagNameList: JSON.stringify(tags) }));
    assert.deepStrictEqual(rows.map((row) => row.TagName), tags);
    sent('AddTagsToCard', kind, { Iccid: ICCID, TagNameList: tags });
    for (const tag of tags) {
      const found = success(await call('ListCardInfo', { TagName: tag, PageNo: '1', PageSize: '10' })).List;
      assert.deepStrictEqual(found.map((card) => card.Iccid), [ICCID], `the card is not found by its tag ${tag}`);
      sent('ListCardInfo', kind, { TagName: tag, PageNo: '1', PageSize: '10' });
    }
  }

  for (const value of AWKWARD) {
    const message = { TaskName: 'restart 重启', MessageVariableParam: `{${value}}`, Msisdns: '["1440000001111"]' };
    const time = String(Math.floor(Date.now() / 1000) + 60);
    assert(success(await call('SendMessage', {}, { ...message, MessageTemplateId: '14', MessageSendTime: time })) > 0);
    sent('SendMessage', kind, message);
  }

  assert.strictEqual(success(await call('StopSingleCard', { Iccid: ICCID })), true);
  sent('StopSingleCard', kind, { Iccid: ICCID });
  assert.strictEqual(success(await call('ResumeSingleCard', { Iccid: ICCID })), true);
  sent('ResumeSingleCard', kind, { Iccid: ICCID });
}

function popCore(key, method) {
  const client = new PopCore.RPCClient({
    endpoint: url, apiVersion: '2021-05-20', accessKeyId: key.id, accessKeySecret: key.secret, securityToken: key.token,
  });
  // pop-core has no separate form: a POST has all parameters in the body.
  return (action, query, form = {}) => client.request(action, { ...query, ...form }, { method });
}

function configuration(key) {
  return new $OpenApiUtil.Config({
    accessKeyId: key.id, accessKeySecret: key.secret, securityToken: key.token, protocol: 'http',
    endpoint: url.replace('http://', ''), regionId: 'cn-hangzhou',
  });
}

function openApi(key) {
  const client = new OpenApi(configuration(key));
  return async (action, query, body) => {
    const params = new $OpenApiUtil.Params({
      action, version: '2021-05-20', protocol: 'HTTP', pathname: '/', method: 'POST', authType: 'AK', style: 'RPC',
      reqBodyType: 'formData', bodyType: 'json',
    });
    const request = new $OpenApiUtil.OpenApiRequest({ query, body });
    return (await client.callApi(params, request, new RuntimeOptions({}))).body;
  };
}

async function main() {
  const key = { id: 'testid', secret: 'testsecret' };
  for (const method of ['GET', 'POST']) await linkcardCalls(popCore(key, method), 'rpc');

  const sts = new Sts(configuration(key));
  assert.strictEqual((await sts.getCallerIdentity()).body.identityType, 'RAMUser');
  sent('GetCallerIdentity', 'acs3', {});
  const policy = JSON.stringify({ Version: '1', Statement: [{ Effect: 'Allow', Action: 'linkcard:*', Resource: ['*', 'a~b+c d'] }] }, null, 1);
  const request = new AssumeRoleRequest({
    roleArn: 'acs:ram::1000000000000001:role/simreader', roleSessionName: 'official@node.1', durationSeconds: 3600,
    policy, externalId: '=,.@:/-+id',
  });
  const issued = (await sts.assumeRole(request)).body.credentials;
  sent('AssumeRole', 'acs3', { Policy: policy, ExternalId: '=,.@:/-+id', RoleSessionName: 'official@node.1' });
  const temporary = { id: issued.accessKeyId, secret: issued.accessKeySecret, token: issued.securityToken };
  assert.strictEqual((await new Sts(configuration(temporary)).getCallerIdentity()).body.identityType, 'AssumedRoleUser');
  sent('GetCallerIdentity', 'acs3', {});
  await linkcardCalls(popCore(temporary, 'POST'), 'rpc');
  await linkcardCalls(openApi(temporary), 'acs3');

  fs.writeFileSync(file, expected.map((entry) => `${JSON.stringify(entry)}\n`).join(''));
  const packages = ['@alicloud/pop-core', '@alicloud/sts20150401', '@alicloud/openapi-core'];
  console.log(`Node.js: ${expected.length} calls with ${packages.map((name) => `${name} ${version(name)}`).join(', ')}`);
}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
