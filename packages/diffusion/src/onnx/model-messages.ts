import { PbfWriter } from 'pbf'
import { type Dimension, type ElementType, elementTypeNumbers } from './element-type.ts'

/** An attribute of a node: integers as numbers, floats marked as such because both are numbers here. */
export type Attribute = number | string | readonly number[] | { readonly float: number }

/** A node of the graph; an empty input name is an optional input left out. */
export interface NodeMessage {
  readonly operator: string
  readonly domain: string
  readonly name: string
  readonly inputs: readonly string[]
  readonly outputs: readonly string[]
  readonly attributes: Readonly<Record<string, Attribute>>
}

/** A stored value: its bytes in the message, or where they lie in a file beside the graph. */
export interface InitializerMessage {
  readonly name: string
  readonly type: ElementType
  readonly shape: readonly number[]
  readonly data: Uint8Array | { readonly location: string; readonly offset: number; readonly byteLength: number }
}

/** An input or output of the graph. */
export interface PortMessage {
  readonly name: string
  readonly type: ElementType
  readonly shape: readonly Dimension[]
}

/** Everything that a model file says. */
export interface ModelMessage {
  readonly name: string
  readonly nodes: readonly NodeMessage[]
  readonly initializers: readonly InitializerMessage[]
  readonly inputs: readonly PortMessage[]
  readonly outputs: readonly PortMessage[]
}

/** The format version that goes with opset 20 (ONNX `Versioning.md`). */
const irVersion = 9
/** The first opset with `Gelu`, the newest operator used here. */
const opset = 20
const attributeType = { float: 1, integer: 2, string: 3, integers: 7 } as const
const externalDataLocation = 1

/**
 * Writes a `ModelProto`. The field numbers are those of onnx.proto (ONNX 1.15, `onnx/onnx.proto`).
 */
export function writeModel(model: ModelMessage): Uint8Array {
  const writer = new PbfWriter()
  writer.writeVarintField(1, irVersion)
  writer.writeStringField(2, 'sfumato')
  writer.writeMessage(7, writeGraph, model)
  writer.writeMessage(8, writeOperatorSet, { domain: '', version: opset })
  writer.writeMessage(8, writeOperatorSet, { domain: 'com.microsoft', version: 1 })
  return writer.finish()
}

function writeGraph(model: ModelMessage, writer: PbfWriter): void {
  for (const node of model.nodes) writer.writeMessage(1, writeNode, node)
  writer.writeStringField(2, model.name)
  for (const initializer of model.initializers) writer.writeMessage(5, writeInitializer, initializer)
  for (const port of model.inputs) writer.writeMessage(11, writePort, port)
  for (const port of model.outputs) writer.writeMessage(12, writePort, port)
}

function writeOperatorSet(set: { domain: string; version: number }, writer: PbfWriter): void {
  writer.writeStringField(1, set.domain)
  writer.writeVarintField(2, set.version)
}

function writeNode(node: NodeMessage, writer: PbfWriter): void {
  for (const input of node.inputs) writer.writeStringField(1, input)
  for (const output of node.outputs) writer.writeStringField(2, output)
  writer.writeStringField(3, node.name)
  writer.writeStringField(4, node.operator)
  for (const attribute of Object.entries(node.attributes)) writer.writeMessage(5, writeAttribute, attribute)
  writer.writeStringField(7, node.domain)
}

function writeAttribute([name, value]: [string, Attribute], writer: PbfWriter): void {
  writer.writeStringField(1, name)
  if (typeof value === 'number') {
    writer.writeVarintField(3, value)
    writer.writeVarintField(20, attributeType.integer)
  } else if (typeof value === 'string') {
    writer.writeStringField(4, value)
    writer.writeVarintField(20, attributeType.string)
  } else if ('float' in value) {
    writer.writeFloatField(2, value.float)
    writer.writeVarintField(20, attributeType.float)
  } else {
    for (const integer of value) writer.writeVarintField(8, integer)
    writer.writeVarintField(20, attributeType.integers)
  }
}

function writeInitializer(initializer: InitializerMessage, writer: PbfWriter): void {
  for (const size of initializer.shape) writer.writeVarintField(1, size)
  writer.writeVarintField(2, elementTypeNumbers[initializer.type])
  writer.writeStringField(8, initializer.name)
  const { data } = initializer
  if (data instanceof Uint8Array) {
    writer.writeBytesField(9, data)
    return
  }
  writer.writeMessage(13, writeStringPair, ['location', data.location])
  writer.writeMessage(13, writeStringPair, ['offset', String(data.offset)])
  writer.writeMessage(13, writeStringPair, ['length', String(data.byteLength)])
  writer.writeVarintField(14, externalDataLocation)
}

function writeStringPair([key, value]: [string, string], writer: PbfWriter): void {
  writer.writeStringField(1, key)
  writer.writeStringField(2, value)
}

function writePort(port: PortMessage, writer: PbfWriter): void {
  writer.writeStringField(1, port.name)
  writer.writeMessage(2, writeTensorType, port)
}

function writeTensorType(port: PortMessage, writer: PbfWriter): void {
  writer.writeMessage(1, writeElementTypeAndShape, port)
}

function writeElementTypeAndShape(port: PortMessage, writer: PbfWriter): void {
  writer.writeVarintField(1, elementTypeNumbers[port.type])
  writer.writeMessage(2, writeShape, port.shape)
}

function writeShape(shape: readonly Dimension[], writer: PbfWriter): void {
  for (const size of shape) writer.writeMessage(1, writeDimension, size)
}

function writeDimension(size: Dimension, writer: PbfWriter): void {
  if (typeof size === 'number') writer.writeVarintField(1, size)
  else writer.writeStringField(2, size)
}
