import { asList, isFile, keyVariable, resultFile, type ShownRequest } from './request.ts'

/** A value in Python's words; JSON's strings and numbers are Python's too. */
const literal = (value: unknown): string => {
  if (isFile(value)) return `picture(${JSON.stringify(value.file)})`
  if (value === true) return 'True'
  if (value === false) return 'False'
  if (value === null) return 'None'
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  if (typeof value === 'object') {
    return `{${Object.entries(value as object)
      .map(([name, item]) => `${JSON.stringify(name)}: ${literal(item)}`)
      .join(', ')}}`
  }
  return JSON.stringify(value)
}

const pictureFunction = `def picture(path):
    with open(path, "rb") as file:
        return base64.b64encode(file.read()).decode()


`

/** The request for the `segmind` package (1.1 or later), on the async surface. */
export const pythonCode = (request: ShownRequest): string => {
  const { server, slug, fields, key } = request
  const sendsFiles = fields.some(([, value]) => asList(value).some(isFile))
  const imports = [sendsFiles && 'import base64', key === undefined && 'import os', 'import urllib.request']
  return `${imports.filter(Boolean).join('\n')}

from segmind import SegmindClient

${sendsFiles ? pictureFunction : ''}client = SegmindClient(
    api_key=${key === undefined ? `os.environ["${keyVariable}"]` : JSON.stringify(key)},
    base_url=${JSON.stringify(`${server}/v1`)},
)
result = client.run(
    ${[JSON.stringify(slug), ...fields.map(([name, value]) => `${name}=${literal(value)}`)].join(',\n    ')},
)
urllib.request.urlretrieve(result["output"], "${resultFile(request)}")
`
}
