import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressRefusal } from './address-refusal.ts'

const nobody: ReadonlySet<string> = new Set()

const refused: readonly (readonly [address: string, why: RegExp])[] = [
  ['127.0.0.1', /loopback/],
  ['127.255.255.254', /loopback/],
  ['0.0.0.0', /reserved/],
  ['0.1.2.3', /reserved/],
  ['10.0.0.1', /private/],
  ['172.16.0.1', /private/],
  ['172.31.255.255', /private/],
  ['192.168.1.1', /private/],
  ['169.254.169.254', /link-local/],
  ['100.64.0.1', /provider/],
  ['100.100.100.200', /provider/],
  ['168.63.129.16', /provider/],
  ['192.0.0.192', /reserved/],
  ['192.0.2.1', /reserved/],
  ['198.18.0.1', /reserved/],
  ['198.51.100.7', /reserved/],
  ['203.0.113.7', /reserved/],
  ['224.0.0.1', /multicast/],
  ['240.0.0.1', /reserved/],
  ['255.255.255.255', /broadcast/],
  ['::', /reserved/],
  ['::1', /loopback/],
  ['::7f00:1', /reserved/],
  ['::ffff:7f00:1', /IPv4 address in IPv6 form/],
  ['::ffff:808:808', /IPv4 address in IPv6 form/],
  ['::ffff:0:7f00:1', /reserved/],
  ['64:ff9b::7f00:1', /loopback/],
  ['64:ff9b::a9fe:a9fe', /link-local/],
  ['64:ff9b:1::808:808', /reserved/],
  ['100::1', /reserved/],
  ['2001::1', /tunnel/],
  ['2001:db8::1', /reserved/],
  ['2002:7f00:1::', /tunnel/],
  ['3fff::1', /reserved/],
  ['4000::1', /reserved/],
  ['5f00::1', /reserved/],
  ['fc00::1', /private/],
  ['fd00:ec2::254', /private/],
  ['fe80::1', /link-local/],
  ['fe80::1%eth0', /link-local/],
  ['fec0::1', /private/],
  ['ff02::1', /multicast/],
  ['nonsense', /unknown/],
]

for (const [address, why] of refused) {
  test(`${address} is refused`, () => assert.match(addressRefusal(address, nobody) ?? 'passed', why))
}

for (const address of [
  '1.1.1.1',
  '172.32.0.1',
  '100.128.0.1',
  '2606:4700::1111',
  '2a00:1450:4001::1',
  '64:ff9b::808:808',
]) {
  test(`${address} is an ordinary public address`, () => assert.equal(addressRefusal(address, nobody), null))
}

test('a public address of this very machine is refused, in whatever form it is written', () => {
  const own = new Set(['1.1.1.1', '2606:4700::1111'])
  assert.match(addressRefusal('1.1.1.1', own) ?? 'passed', /this machine/)
  assert.match(addressRefusal('2606:4700:0:0:0:0:0:1111', own) ?? 'passed', /this machine/)
})
