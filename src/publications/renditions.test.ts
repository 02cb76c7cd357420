import { describe, expect, it } from 'vitest'
import { hasRendition, readRenditionName, renditionOf, widthsFor } from './renditions'

const stem = '0b6dbd9a-6f0b-4a52-9c3a-3d7a8c1f2e40'

describe('sizes of a picture', () => {
  it('never enlarge it', () => {
    expect(widthsFor(4000)).toEqual([480, 800, 1200, 1800])
    expect(widthsFor(1800)).toEqual([480, 800, 1200, 1800])
    expect(widthsFor(1600)).toEqual([480, 800, 1200, 1600])
    expect(widthsFor(40)).toEqual([40])
  })

  it('lie beside the original under its name', () => {
    expect(renditionOf(`/api/media/file/${stem}.jpg`, 480, 'avif')).toBe(
      `/api/media/file/${stem}-480.avif`,
    )
    expect(readRenditionName(`${stem}-480.avif`)).toEqual({ stem, width: 480, format: 'avif' })
    for (const name of [`${stem}.jpg`, `../${stem}-480.avif`, `${stem}-480.svg`, 'x-480.webp'])
      expect(readRenditionName(name), name).toBeNull()
  })

  it('are those that were made, and no others', () => {
    const made = { widths: [480], fallback: 'jpg' } as const
    const ofWidths = { ...made, widths: [...made.widths] }
    expect(hasRendition(ofWidths, { width: 480, format: 'webp' })).toBe(true)
    expect(hasRendition(ofWidths, { width: 480, format: 'jpg' })).toBe(true)
    expect(hasRendition(ofWidths, { width: 480, format: 'png' })).toBe(false)
    expect(hasRendition(ofWidths, { width: 800, format: 'webp' })).toBe(false)
    expect(hasRendition(null, { width: 480, format: 'webp' })).toBe(false)
  })
})
