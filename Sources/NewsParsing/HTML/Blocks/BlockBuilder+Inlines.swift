import CGumbo
import NewsModel
import SafeText

extension BlockBuilder {
  mutating func inline(_ index: Int, depth: Int) {
    switch page.nodes[index].tag {
    case GUMBO_TAG_BR: run.lineBreak()
    case GUMBO_TAG_IMG, GUMBO_TAG_IMAGE: image(index)
    case GUMBO_TAG_A: link(index, depth: depth)
    case GUMBO_TAG_B, GUMBO_TAG_STRONG: wrapped(.strong, index, depth: depth)
    case GUMBO_TAG_I, GUMBO_TAG_EM, GUMBO_TAG_CITE, GUMBO_TAG_DFN, GUMBO_TAG_VAR:
      wrapped(.emphasis, index, depth: depth)
    case GUMBO_TAG_CODE, GUMBO_TAG_KBD, GUMBO_TAG_SAMP, GUMBO_TAG_TT: code(index, depth: depth)
    case GUMBO_TAG_Q:
      run.append(text: "“")
      walkChildren(of: index, depth: depth)
      run.append(text: "”")
    case GUMBO_TAG_SUP: wrapped(.superscript, index, depth: depth)
    case GUMBO_TAG_SUB: wrapped(.subscript, index, depth: depth)
    case GUMBO_TAG_RT:
      run.append(text: "(")
      walkChildren(of: index, depth: depth)
      run.append(text: ")")
    case GUMBO_TAG_MATH: math(index)
    case let tag where TagSet.embedded.contains(tag): embedded(index, depth: depth)
    default: walkChildren(of: index, depth: depth)
    }
  }

  private mutating func wrapped(_ wrapper: InlineRun.Wrapper, _ index: Int, depth: Int) {
    run.open(wrapper)
    walkChildren(of: index, depth: depth)
    run.close()
  }

  private mutating func link(_ index: Int, depth: Int) {
    guard let address = page.attribute("href", of: index).flatMap(links.link) else {
      return walkChildren(of: index, depth: depth)
    }
    wrapped(.link(address), index, depth: depth)
  }

  private mutating func code(_ index: Int, depth: Int) {
    let words = SafeText.line(page.text(of: index))
    guard !words.isEmpty, words.utf8.count < 2000 else {
      return walkChildren(of: index, depth: depth)
    }
    run.append(.code(words))
  }

  private mutating func math(_ index: Int) {
    run.append(text: page.attribute("alttext", of: index) ?? page.text(of: index))
  }

  private mutating func image(_ index: Int) {
    if let letters = page.letters(of: index) { return run.append(text: letters) }
    guard let picture = ImageReader(page: page, links: links).picture(index) else { return }
    run.append(.image(alternative: picture.alternative, url: picture.url))
  }

  /// A film, a sound or a foreign widget: a picture whose caption is a link to it.
  private mutating func embedded(_ index: Int, depth: Int) {
    guard let media = ImageReader(page: page, links: links).media(index) else {
      return walkChildren(of: index, depth: depth)
    }
    flush()
    let caption: [Inline] = [.link([.text(media.title)], url: media.url)]
    blocks.append(.figure(Figure(imageURL: media.poster, caption: caption)))
  }
}
