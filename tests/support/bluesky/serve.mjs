// A real Bluesky server on loopback: node serve.mjs PDS_PORT PLC_PORT SETTINGS_OF_THE_PDS_AS_JSON
// Prints a line of JSON when it is ready, and one for each command that it reads: "stop pds" or "start pds".
// It ends on SIGTERM and SIGINT, or when its standard input closes, as that does when its parent dies.
import { mkdtemp, rm } from "node:fs/promises"
import net from "node:net"
import { tmpdir } from "node:os"
import path from "node:path"
import { createInterface } from "node:readline"

// Standard output is for answers. It's set before the import, which opens the log.
process.env.LOG_DESTINATION = "/dev/stderr"
console.log = console.info = console.error

// Neither server has a setting for the address, and both would listen on every network of the machine.
const { listen } = net.Server.prototype
net.Server.prototype.listen = function (port) {
  return listen.call(this, port, "127.0.0.1")
}

const { TestPds, TestPlc } = await import("@atproto/dev-env")

const [pdsPort, plcPort] = process.argv.slice(2, 4).map(Number)
const settings = JSON.parse(process.argv[4])
const data = await mkdtemp(path.join(tmpdir(), "bluesky-"))
const plc = await TestPlc.create({ port: plcPort })
let pds

const commands = {
  // The directory of a TestPlc is in memory, so it runs on while the PDS is away.
  "start pds": async () => {
    pds ??= await TestPds.create({
      port: pdsPort,
      didPlcUrl: plc.url,
      dataDirectory: data,
      blobstoreDiskLocation: path.join(data, "blobs"),
      // Identities name this key, so it has to outlive a restart.
      plcRotationKeyK256PrivateKeyHex: "1".repeat(64),
      ...settings,
    })
  },
  "stop pds": async () => {
    // As in a crash: whoever is downloading is cut off.
    pds?.server.server.closeAllConnections()
    await pds?.close()
    pds = undefined
  },
}

async function end() {
  await commands["stop pds"]().catch(console.error)
  await rm(data, { recursive: true, force: true })
  process.exit()
}

const answer = (line) => process.stdout.write(JSON.stringify(line) + "\n")

process.once("SIGTERM", end)
process.once("SIGINT", end)
await commands["start pds"]()
answer({ pds: pds.url, plc: plc.url })
for await (const line of createInterface({ input: process.stdin })) {
  await commands[line]()
  answer({ done: line })
}
await end()
