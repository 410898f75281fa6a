import NewsModel

extension Article {
  /// What is piped into a command: title, address and text.
  var plainTextWithTitle: String {
    ([content.title] + [content.url].compactMap { $0 } + [content.document.plainText])
      .joined(separator: "\n\n") + "\n"
  }

  /// What is saved as a file: title, where it came from, text.
  var markdownWithTitle: String {
    var text = "# \(content.title)\n\n"
    let origin = [content.source, content.published?.day].compactMap { $0 }
    if !origin.isEmpty { text += origin.joined(separator: ", ") + "\n\n" }
    text += content.document.markdown
    if let url = content.url { text += "\n\nOriginal url: <\(url)>" }
    return text + "\n"
  }
}
