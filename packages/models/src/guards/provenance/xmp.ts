/** The program that a picture names as its maker. */
export interface Software {
  readonly name: string
  readonly version: string
}

const escaped = (text: string): string => text.replace(/[<>&"]/g, character => `&#${character.charCodeAt(0)};`)

/**
 * An XMP packet (ISO 16684-1) that names the program and, where there is one, IPTC's digital source type
 * (`Iptc4xmpExt:DigitalSourceType`, IPTC Photo Metadata Standard). The same for the same values.
 */
export const xmpPacket = (sourceType: string | null, { name, version }: Software): string => {
  const source = sourceType
    ? `<Iptc4xmpExt:DigitalSourceType>${escaped(sourceType)}</Iptc4xmpExt:DigitalSourceType>`
    : ''
  const names = [
    'xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"',
  ]
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    `<rdf:Description rdf:about="" ${names.join(' ')}>`,
    `<xmp:CreatorTool>${escaped(`${name} ${version}`)}</xmp:CreatorTool>${source}`,
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
}
